package org.spiegelboek.session;

import org.spiegelboek.store.Keyed;

/** With whom the work together is; content keys {@code subject.with.*}. */
public enum WithWhom implements Keyed {
  LEARNERS,
  PARENTS,
  COLLEAGUES,
  PARTNERS
}

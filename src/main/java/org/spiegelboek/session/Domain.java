package org.spiegelboek.session;

import org.spiegelboek.store.Keyed;

/** What a conversation or page yielded; content keys {@code domain.*}. */
public enum Domain implements Keyed {
  INSIGHT,
  SKILL,
  RELATIONAL,
  EMOTIONAL,
  OTHER
}

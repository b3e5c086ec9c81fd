package org.spiegelboek.session;

import org.spiegelboek.store.Keyed;

/** How a conviction stands today; content keys {@code belief.answer.*}. */
public enum BeliefState implements Keyed {
  PRESENT,
  WAVERING,
  ABSENT
}

package org.spiegelboek.session;

import org.spiegelboek.store.Keyed;

/** The six convictions checked before a conversation; content keys {@code belief.*}. */
public enum Belief implements Keyed {
  POTENTIAL,
  ALL,
  LOOK,
  PUPIL,
  DIVERSITY,
  TOGETHER
}

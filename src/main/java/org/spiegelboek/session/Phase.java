package org.spiegelboek.session;

import org.spiegelboek.store.Keyed;

/** The six phases of a conversation; content keys {@code session.phase.*}. */
public enum Phase implements Keyed {
  ALIGN,
  GOAL,
  NOW,
  OPTIONS,
  DEAL,
  BACK
}

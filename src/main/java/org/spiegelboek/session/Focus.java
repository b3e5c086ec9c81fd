package org.spiegelboek.session;

import org.spiegelboek.store.Keyed;

/** Where a conversation is heading; content keys {@code focus.*}. */
public enum Focus implements Keyed {
  PROBLEM,
  WORKS,
  CHALLENGE
}

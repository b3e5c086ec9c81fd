package org.spiegelboek.session;

import org.spiegelboek.store.Keyed;

/** With how many at the table; content keys {@code setting.*}. */
public enum Setting implements Keyed {
  ONE,
  GROUP,
  TEAM,
  CORE
}

package org.spiegelboek.reflection;

import org.spiegelboek.store.Keyed;

/** The three answers to question 3; content keys {@code six.3.*}. */
public enum Choice implements Keyed {
  YES,
  NO,
  PARTLY
}

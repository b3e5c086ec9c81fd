package org.spiegelboek.paper;

import java.util.List;

/**
 * How a sheet is set.
 *
 * @param points size of the book's type
 * @param lines how many lines to write on there are in one place, at most
 */
record Setting(float points, int lines) {

  private static final float USUAL = 11;
  private static final float SMALL = 10;

  /** As it should be, where room is no matter. */
  static final Setting FULL = new Setting(USUAL, Integer.MAX_VALUE);

  /** The lines to write on go first, then the type becomes smaller. */
  static final List<Setting> EVER_TIGHTER =
      List.of(FULL, new Setting(USUAL, 1), new Setting(USUAL, 0), new Setting(SMALL, 0));

  /** A measure given for the usual type, in this one. */
  float scaled(float measure) {
    return measure * points / USUAL;
  }
}

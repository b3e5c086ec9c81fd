package org.spiegelboek.paper;

/** Measures of a sheet of A4, in points. */
final class Measures {

  static final float WIDTH = 595.276f;
  static final float HEIGHT = 841.89f;
  static final float MARGIN = 51;
  static final float RIGHT = WIDTH - MARGIN;

  /** Where the right column of a row begins. */
  static final float COLUMN = 130.5f;

  /** Room between a label in the left column and the right column. */
  static final float GUTTER = 10;

  static final float TOP = HEIGHT - MARGIN;

  /** Where the foot stands. */
  static final float FOOT = MARGIN;

  /** Nothing but the foot stands below this. */
  static final float BOTTOM = 72;

  /** From one line to write on to the next: 8 mm. */
  static final float WRITING = 22.68f;

  static final float TITLE = 19.5f;
  static final float HEADING = 13.5f;
  static final float TEXT = 11;
  static final float LABEL = 9;

  private Measures() {}
}

package org.spiegelboek.paper;

/** Where the next line goes: on which side, and how high, in points from the lower edge. */
final class Cursor {

  private int side;
  private float y = Measures.TOP;

  Cursor(int first) {
    side = first;
  }

  int side() {
    return side;
  }

  float y() {
    return y;
  }

  /** Goes down, at most to the foot. */
  void down(float by) {
    y = Math.max(y - by, Measures.BOTTOM);
  }

  /** Goes to a place on the same side. */
  void back(float to) {
    y = to;
  }

  /** Goes anywhere. */
  void go(int toSide, float to) {
    side = toSide;
    y = to;
  }

  /** Turns to the next side where less than this height is left, and says whether it did. */
  boolean need(float height) {
    boolean turns = y - height < Measures.BOTTOM && y < Measures.TOP;
    if (turns) {
      side++;
      y = Measures.TOP;
    }
    return turns;
  }
}

package org.spiegelboek.paper;

/** Something drawn on one side of paper; points from the lower left corner. */
sealed interface Ink {

  /** Which side, from 0. */
  int side();

  /** A line of text, as the typeface has it. */
  record Run(int side, float x, float y, Face face, float size, String text) implements Ink {}

  /** A square, ticked or not. */
  record Box(int side, float x, float y, float edge, boolean ticked) implements Ink {}

  /** A thin line from left to right. */
  record Rule(int side, float from, float to, float y) implements Ink {}
}

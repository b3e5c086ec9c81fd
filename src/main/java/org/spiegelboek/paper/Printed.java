package org.spiegelboek.paper;

/** A document ready to be kept or printed: exactly this is shown, kept and printed. */
public final class Printed {

  private final byte[] pdf;
  private final int sides;
  private final boolean isOnOneSide;

  Printed(byte[] pdf, int sides, boolean isOnOneSide) {
    this.pdf = pdf.clone();
    this.sides = sides;
    this.isOnOneSide = isOnOneSide;
  }

  /** The file. */
  public byte[] pdf() {
    return pdf.clone();
  }

  /** How many sides of paper it takes. */
  public int sides() {
    return sides;
  }

  /** Whether every sheet that should stand on one side does. */
  public boolean isOnOneSide() {
    return isOnOneSide;
  }
}

package org.spiegelboek.ui;

/**
 * Where the corners of a {@link LinePlot} lie, seen from its middle.
 *
 * @param radius from the middle to a mark on 10, in pixels
 */
record RadarSpace(double width, double radius, double em, int corners) {

  private static final double LEAST = 4.8;
  private static final double MOST = 13;
  private static final double NAME = 8.2;
  private static final double AROUND = 1.6;

  /** What fits a width: names keep their room as long as the figure keeps its least size. */
  static RadarSpace within(double width, double em, int corners) {
    double free = (width - (2 * NAME + AROUND) * em) / 2;
    return new RadarSpace(width, Math.clamp(free, LEAST * em, MOST * em), em, corners);
  }

  /** Room for the name of a corner, in pixels. */
  double nameWidth(int corner) {
    double beside = isMiddle(corner) ? 0 : Math.abs(x(corner, TenSteps.HIGHEST)) + 0.7 * em;
    return Math.max(4 * em, Math.min(width / 2 - beside, 1.5 * NAME * em));
  }

  /** Whether a corner lies straight above or below. */
  boolean isMiddle(int corner) {
    return Math.abs(right(corner)) < 0.2;
  }

  /** How far right a corner points, -1 to 1. */
  double right(int corner) {
    return Math.sin(2 * Math.PI * corner / corners);
  }

  /** How far down a corner points, -1 to 1. */
  double down(int corner) {
    return -Math.cos(2 * Math.PI * corner / corners);
  }

  double x(int corner, double place) {
    return right(corner) * radius * place / TenSteps.HIGHEST;
  }

  double y(int corner, double place) {
    return down(corner) * radius * place / TenSteps.HIGHEST;
  }
}

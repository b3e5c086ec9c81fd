package org.spiegelboek.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * The slanting light on a mirror page: hard-edged bands across a gradient line at 128°, cut to the
 * page's round corners here, as a clip would be painted anew with each mark that moves on it.
 */
final class Sheen {

  private static final double ANGLE = Math.toRadians(128);
  private static final double DX = Math.sin(ANGLE);
  private static final double DY = -Math.cos(ANGLE);

  /** In how many straight pieces a round corner is drawn. */
  private static final int PIECES = 8;

  private Sheen() {}

  /**
   * The part of a page between two places on its gradient line, which runs corner to corner.
   *
   * @param left how round the two corners on the left are, in pixels
   * @param right how round the two corners on the right are, in pixels
   * @return x and y of each corner in turn
   */
  static List<Double> band(
      double width, double height, double left, double right, double from, double to) {
    double length = width * DX + height * DY;
    List<double[]> corners = new ArrayList<>();
    round(corners, left, left, left, 180);
    round(corners, width - right, right, right, 270);
    round(corners, width - right, height - right, right, 0);
    round(corners, left, height - left, left, 90);
    List<double[]> inside = cut(cut(corners, from * length, 1), to * length, -1);
    List<Double> points = new ArrayList<>();
    inside.forEach(
        corner -> {
          points.add(corner[0]);
          points.add(corner[1]);
        });
    return points;
  }

  /** A quarter of a circle, clockwise from the given angle; one point where there is no radius. */
  private static void round(
      List<double[]> corners, double x, double y, double radius, double degrees) {
    int pieces = radius > 0 ? PIECES : 0;
    for (int i = 0; i <= pieces; i++) {
      double angle = Math.toRadians(degrees + 90.0 * i / PIECES);
      corners.add(new double[] {x + radius * Math.cos(angle), y + radius * Math.sin(angle)});
    }
  }

  /** Keeps what lies beyond (sign 1) or before (sign -1) a line across the gradient. */
  private static List<double[]> cut(List<double[]> corners, double at, int sign) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i < corners.size(); i++) {
      double[] a = corners.get(i);
      double[] b = corners.get((i + 1) % corners.size());
      double da = sign * (a[0] * DX + a[1] * DY - at);
      double db = sign * (b[0] * DX + b[1] * DY - at);
      if (da >= 0) {
        kept.add(a);
      }
      if (da >= 0 != db >= 0) {
        double t = da / (da - db);
        kept.add(new double[] {a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])});
      }
    }
    return kept;
  }
}

package org.spiegelboek.ui;

import java.util.ArrayList;
import java.util.List;

/** The slanting light on a mirror page: hard-edged bands across a gradient line at 128°. */
final class Sheen {

  private static final double ANGLE = Math.toRadians(128);
  private static final double DX = Math.sin(ANGLE);
  private static final double DY = -Math.cos(ANGLE);

  private Sheen() {}

  /**
   * The part of a rectangle between two places on its gradient line, which runs corner to corner.
   *
   * @return x and y of each corner in turn
   */
  static List<Double> band(double width, double height, double from, double to) {
    double length = width * DX + height * DY;
    List<double[]> corners =
        List.of(
            new double[] {0, 0},
            new double[] {width, 0},
            new double[] {width, height},
            new double[] {0, height});
    List<double[]> inside = cut(cut(corners, from * length, 1), to * length, -1);
    List<Double> points = new ArrayList<>();
    inside.forEach(
        corner -> {
          points.add(corner[0]);
          points.add(corner[1]);
        });
    return points;
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

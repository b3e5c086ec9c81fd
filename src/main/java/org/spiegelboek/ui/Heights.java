package org.spiegelboek.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Remembers how high a region wants to be at each width. Regions that lay out others by their
 * wished height ask for it several times a pass, and each level of nesting multiplies that. The
 * owner calls {@link #forget()} from its {@code requestLayout}, which JavaFX calls whenever
 * anything inside changes its size.
 */
public final class Heights {

  private final Map<Double, Double> known = new HashMap<>();

  /**
   * The height at a width.
   *
   * @param width in pixels; -1 for the region's own
   * @param asked works the height out where it is not known yet, in pixels
   */
  public double at(double width, DoubleUnaryOperator asked) {
    Double height = known.get(width);
    if (height == null) {
      height = asked.applyAsDouble(width);
      known.put(width, height);
    }
    return height;
  }

  public void forget() {
    known.clear();
  }
}

package org.spiegelboek.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** The lines of a {@link LinePlot}, seen from its middle. */
final class RadarPaths {

  private RadarPaths() {}

  /** Rings and spokes. */
  static List<PathElement> web(RadarSpace space, int step) {
    List<PathElement> elements = new ArrayList<>();
    for (int ring = step; ring <= TenSteps.HIGHEST; ring += step) {
      elements.add(new MoveTo(space.x(0, ring), space.y(0, ring)));
      for (int corner = 1; corner <= space.corners(); corner++) {
        elements.add(new LineTo(space.x(corner, ring), space.y(corner, ring)));
      }
    }
    for (int corner = 0; corner < space.corners(); corner++) {
      elements.add(new MoveTo(0, 0));
      elements.add(
          new LineTo(space.x(corner, TenSteps.HIGHEST), space.y(corner, TenSteps.HIGHEST)));
    }
    return elements;
  }

  /**
   * The line from mark to mark; it begins anew behind a corner without one.
   *
   * @param places one for each corner, 0 for none
   */
  static List<PathElement> side(RadarSpace space, int[] places) {
    List<PathElement> elements = new ArrayList<>();
    int count = places.length;
    boolean going = false;
    // Begins behind a gap where there is one, so that no line is drawn in two pieces.
    int from = 0;
    for (int corner = 0; corner < count; corner++) {
      if (places[corner] == 0) {
        from = corner;
      }
    }
    for (int i = 0; i < count; i++) {
      int corner = (from + i) % count;
      int next = (corner + 1) % count;
      if (places[corner] == 0 || places[next] == 0) {
        going = false;
        continue;
      }
      if (!going) {
        elements.add(new MoveTo(space.x(corner, places[corner]), space.y(corner, places[corner])));
      }
      elements.add(new LineTo(space.x(next, places[next]), space.y(next, places[next])));
      going = true;
    }
    return elements;
  }
}

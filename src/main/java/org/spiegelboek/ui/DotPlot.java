package org.spiegelboek.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Rows of marks on ten fine upright lines: the picture of the mirror. A mark is a place; there are
 * no lines between marks, no sums and no comparison.
 */
public final class DotPlot extends VBox {

  /** When a mark was set: solid, pale, or dashed for <i>then, with what I know now</i>. */
  public enum Time {
    NOW,
    EARLIER,
    THEN
  }

  /**
   * One mark.
   *
   * @param place 1 to 10
   * @param words what the pointer or the keyboard on it shows
   */
  public record Dot(Time time, int place, String words) {}

  /**
   * The marks of one shape in a row, always at the same height.
   *
   * @param instead words at the left of the lane where somebody had no view, empty otherwise
   */
  public record Lane(MarkShape shape, String instead, List<Dot> dots) {
    public Lane {
      dots = List.copyOf(dots);
    }
  }

  /**
   * One row.
   *
   * @param key how the row is told from the others
   * @param speech all of it in words, for a screen reader
   */
  public record Line(String key, String letter, String name, List<Lane> lanes, String speech) {
    public Line {
      lanes = List.copyOf(lanes);
    }
  }

  private final List<DotLine> lines = new ArrayList<>();
  private @Nullable String chosen;

  public DotPlot() {
    getStyleClass().add("dot-plot");
    setFillWidth(true);
  }

  /**
   * What to show, from top to bottom. The numbers stand once, above. A row that says the same as
   * before stays, so that a mark can be dragged while the picture is looked at.
   */
  public void setLines(List<Line> shown) {
    if (shown.size() != lines.size()) {
      lines.clear();
      shown.forEach(line -> lines.add(new DotLine(line)));
      getChildren().setAll(new DotScale());
      getChildren().addAll(lines);
    } else {
      for (int i = 0; i < shown.size(); i++) {
        if (!lines.get(i).line().equals(shown.get(i)) && !lines.get(i).follow(shown.get(i))) {
          lines.set(i, new DotLine(shown.get(i)));
          getChildren().set(i + 1, lines.get(i));
        }
      }
    }
    setChosen(chosen);
  }

  /** A row with its marks of then on no place and without words: what a drag leaves alone. */
  static Line withoutThen(Line line) {
    List<Lane> lanes = new ArrayList<>();
    for (Lane lane : line.lanes()) {
      List<Dot> dots =
          lane.dots().stream()
              .map(dot -> dot.time() == Time.THEN ? new Dot(Time.THEN, 0, "") : dot)
              .toList();
      lanes.add(new Lane(lane.shape(), lane.instead(), dots));
    }
    return new Line(line.key(), line.letter(), line.name(), lanes, "");
  }

  /** Raises one row, or none. */
  public void setChosen(@Nullable String key) {
    chosen = key;
    lines.forEach(line -> line.setChosen(line.line().key().equals(key)));
  }

  /** Middle of an upright line from the left edge of a row, in pixels. */
  static double at(double place, double width, double em) {
    double from = Math.min(15.9 * em, 0.46 * width);
    double to = width - 2.27 * em;
    return from + (to - from) * (place - 1) / 9;
  }

  /** Room for letter and name before the lines, in pixels. */
  static double nameWidth(double width, double em) {
    return at(1, width, em) - 4.6 * em;
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(DotPlot.class.getResource("dot-plot.css")).toExternalForm();
  }
}

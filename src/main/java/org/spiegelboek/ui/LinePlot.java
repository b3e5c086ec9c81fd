package org.spiegelboek.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.DotPlot.Dot;
import org.spiegelboek.ui.DotPlot.Lane;
import org.spiegelboek.ui.DotPlot.Line;
import org.spiegelboek.ui.DotPlot.Time;

/**
 * The marks of now once more, around a middle and joined by lines. Lines only: nothing is ever
 * filled, and where a mark is missing the line stays open. Equal marks stand side by side.
 */
public final class LinePlot extends Region {

  private static final int RING_STEP = 2;

  private record Corner(Line line, Label name) {}

  private record Side(int lane, Path path) {}

  private record Drawn(int corner, int lane, Dot dot, Region node) {}

  private final List<Corner> corners = new ArrayList<>();
  private final List<Side> sides = new ArrayList<>();
  private final List<Drawn> marks = new ArrayList<>();
  private final List<Label> numbers = new ArrayList<>();
  private final Path web = new Path();
  private List<Line> drawn = List.of();
  private @Nullable String chosen;

  public LinePlot() {
    getStyleClass().add("line-plot");
    web.getStyleClass().add("radar-web");
    for (int ring = RING_STEP; ring <= TenSteps.HIGHEST; ring += RING_STEP) {
      Label number = new Label(Integer.toString(ring));
      number.getStyleClass().add("number");
      number.setAccessibleRole(AccessibleRole.NODE);
      numbers.add(number);
    }
    getChildren().add(web);
    getChildren().addAll(numbers);
  }

  /** What to show, clockwise from the top: of each row the marks of now. */
  public void setLines(List<Line> lines) {
    List<Line> now = lines.stream().map(LinePlot::ofNow).toList();
    if (now.equals(drawn)) {
      for (int i = 0; i < lines.size(); i++) {
        corners.get(i).name().setAccessibleText(lines.get(i).speech());
      }
      return;
    }
    drawn = now;
    corners.clear();
    sides.clear();
    marks.clear();
    getChildren().setAll(web);
    getChildren().addAll(numbers);
    for (Line line : lines) {
      corners.add(new Corner(line, name(line)));
    }
    int lanes = lines.isEmpty() ? 0 : lines.getFirst().lanes().size();
    for (int lane = 0; lane < lanes; lane++) {
      Path path = new Path();
      path.getStyleClass().add("radar-side");
      lines.getFirst().lanes().get(lane).shape().applyTo(path);
      sides.add(new Side(lane, path));
      getChildren().add(path);
    }
    for (int corner = 0; corner < lines.size(); corner++) {
      draw(corner, lines.get(corner));
    }
    corners.forEach(corner -> getChildren().add(corner.name()));
    setChosen(chosen);
    requestLayout();
  }

  /** What is drawn of a row: a change of anything else leaves the figure as it stands. */
  private static Line ofNow(Line line) {
    List<Lane> lanes =
        line.lanes().stream()
            .map(
                lane ->
                    new Lane(
                        lane.shape(),
                        "",
                        lane.dots().stream().filter(dot -> dot.time() == Time.NOW).toList()))
            .toList();
    return new Line(line.key(), line.letter(), line.name(), lanes, "");
  }

  /** Raises the name of one row, or none. */
  public void setChosen(@Nullable String key) {
    chosen = key;
    for (Corner corner : corners) {
      StyleClasses.set(corner.name(), "chosen", corner.line().key().equals(key));
    }
  }

  private static Label name(Line line) {
    Label name = new Label(line.letter() + " " + line.name());
    name.setId("corner-" + line.key().toLowerCase(Locale.ROOT));
    name.getStyleClass().addAll("subheading", "corner");
    name.setWrapText(true);
    name.setFocusTraversable(true);
    name.setAccessibleText(line.speech());
    return name;
  }

  private void draw(int corner, Line line) {
    for (int lane = 0; lane < line.lanes().size(); lane++) {
      for (Dot dot : line.lanes().get(lane).dots()) {
        if (dot.time() == Time.NOW) {
          Region node = DotLine.mark(line.lanes().get(lane).shape(), Time.NOW, false);
          Tooltip.install(node, new Tooltip(dot.words()));
          marks.add(new Drawn(corner, lane, dot, node));
          getChildren().add(node);
        }
      }
    }
  }

  private double em() {
    return numbers.getFirst().getFont().getSize() / 0.8;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    RadarSpace space = space(width);
    double foot = 0;
    for (int i = 0; i < corners.size(); i++) {
      foot = Math.max(foot, corners.get(i).name().prefHeight(space.nameWidth(i)));
    }
    return Math.ceil(top(space) + 2 * space.radius() + foot + space.em());
  }

  /** Height of the name that stands above. */
  private double top(RadarSpace space) {
    return corners.isEmpty() ? 0 : corners.getFirst().name().prefHeight(space.nameWidth(0));
  }

  private RadarSpace space(double width) {
    return RadarSpace.within(width < 0 ? getWidth() : width, em(), Math.max(3, corners.size()));
  }

  @Override
  protected void layoutChildren() {
    RadarSpace space = space(getWidth());
    double x = getWidth() / 2;
    double y = top(space) + space.em() / 2 + space.radius();
    web.getElements().setAll(RadarPaths.web(space, RING_STEP));
    moveMiddle(web, x, y);
    for (int i = 0; i < numbers.size(); i++) {
      Label number = numbers.get(i);
      double w = number.prefWidth(-1);
      double h = number.prefHeight(-1);
      double up = space.radius() * (i + 1) * RING_STEP / TenSteps.HIGHEST;
      number.resizeRelocate(x - w - 0.8 * space.em(), y - up, w, h);
    }
    for (Side side : sides) {
      side.path().getElements().setAll(RadarPaths.side(space, places(side.lane())));
      moveMiddle(side.path(), x, y);
    }
    marks.forEach(drawn -> layoutMark(drawn, space, x, y));
    for (int i = 0; i < corners.size(); i++) {
      layoutName(corners.get(i).name(), space, i, x, y);
    }
  }

  private static void moveMiddle(Path path, double x, double y) {
    path.setLayoutX(x);
    path.setLayoutY(y);
  }

  /** The places of one lane, corner by corner; 0 where no mark was set. */
  private int[] places(int lane) {
    int[] places = new int[corners.size()];
    for (Drawn drawn : marks) {
      if (drawn.lane() == lane) {
        places[drawn.corner()] = drawn.dot().place();
      }
    }
    return places;
  }

  private void layoutMark(Drawn drawn, RadarSpace space, double x, double y) {
    List<Drawn> equal =
        marks.stream()
            .filter(
                other ->
                    other.corner() == drawn.corner() && other.dot().place() == drawn.dot().place())
            .toList();
    double aside = (equal.indexOf(drawn) - (equal.size() - 1) / 2.0) * 1.13 * space.em();
    double w = drawn.node().prefWidth(-1);
    double h = drawn.node().prefHeight(-1);
    // Across the spoke, so that each keeps its distance from the middle.
    double atX = space.x(drawn.corner(), drawn.dot().place()) - aside * space.down(drawn.corner());
    double atY = space.y(drawn.corner(), drawn.dot().place()) + aside * space.right(drawn.corner());
    drawn.node().resizeRelocate(x + atX - w / 2, y + atY - h / 2, w, h);
  }

  private void layoutName(Label name, RadarSpace space, int corner, double x, double y) {
    double gap = 0.7 * space.em();
    double w = Math.min(space.nameWidth(corner), name.prefWidth(-1));
    double h = name.prefHeight(w);
    double atX = x + space.x(corner, TenSteps.HIGHEST);
    double atY = y + space.y(corner, TenSteps.HIGHEST);
    double right = space.right(corner);
    double down = space.down(corner);
    boolean middle = space.isMiddle(corner);
    boolean foot = down > 0.75;
    double left = middle ? atX - w / 2 : right > 0 ? atX + (foot ? 0 : gap) : atX - w;
    left -= !middle && !foot && right < 0 ? gap : 0;
    VPos place = foot ? VPos.TOP : down < -0.75 ? VPos.BOTTOM : VPos.CENTER;
    double above =
        switch (place) {
          case TOP -> atY + gap / 2;
          case BOTTOM -> atY - h - gap / 2;
          default -> atY - h / 2;
        };
    name.setAlignment(middle ? Pos.CENTER : right > 0 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
    name.setTextAlignment(
        middle ? TextAlignment.CENTER : right > 0 ? TextAlignment.LEFT : TextAlignment.RIGHT);
    name.resizeRelocate(left, above, w, h);
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(DotPlot.class.getResource("dot-plot.css")).toExternalForm();
  }
}

package org.spiegelboek.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.spiegelboek.ui.DotPlot.Time;
import org.spiegelboek.ui.TimePlot.Axis;
import org.spiegelboek.ui.TimePlot.Panel;
import org.spiegelboek.ui.TimePlot.Stand;

/** One small picture of a {@link TimePlot}. */
final class TimePanel extends Region {

  /** Room in em: left of the marks, from line to line, below the lowest one, beside a mark. */
  private static final double LEFT = 2.6;

  private static final double STEP = 0.62;
  private static final double TICKS = 0.9;
  private static final double ASIDE = 0.62;

  private record Drawn(Stand stand, Region node, Tooltip words) {}

  private Panel panel;
  private final Axis axis;
  private final Label name = new Label();
  private final Label low = number(TenSteps.LOWEST);
  private final Label high = number(TenSteps.HIGHEST);
  private final Label first = new Label();
  private final Label last = new Label();
  private final Path lines = new Path();
  private final Path ticks = new Path();
  private final List<Drawn> marks = new ArrayList<>();

  TimePanel(Panel panel, Axis axis) {
    this.panel = panel;
    this.axis = axis;
    getStyleClass().add("time-panel");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(panel.speech());
    name.setText(panel.letter() + " " + panel.name());
    name.getStyleClass().addAll("subheading", "time-name");
    name.setWrapText(true);
    first.setText(axis.first());
    last.setText(axis.last());
    first.getStyleClass().add("number");
    last.getStyleClass().add("number");
    lines.getStyleClass().add("radar-web");
    ticks.getStyleClass().add("time-ticks");
    getChildren().addAll(lines, ticks, name, low, high, first, last);
    for (Stand stand : panel.stands()) {
      Region node = DotLine.mark(stand.shape(), stand.time(), false);
      node.getStyleClass().add("small");
      node.setManaged(false);
      Tooltip tip = new Tooltip(stand.words());
      Tooltip.install(node, tip);
      marks.add(new Drawn(stand, node, tip));
      getChildren().add(node);
    }
  }

  private static Label number(int number) {
    Label label = new Label(Integer.toString(number));
    label.getStyleClass().add("number");
    return label;
  }

  /** Takes over what is the same but for where its marks of then stand, if it is. */
  boolean follow(Panel now, Axis then) {
    if (!axis.equals(then) || !withoutThen(panel).equals(withoutThen(now))) {
      return false;
    }
    for (int i = 0; i < marks.size(); i++) {
      Drawn drawn = marks.get(i);
      Stand stand = now.stands().get(i);
      drawn.words().setText(stand.words());
      marks.set(i, new Drawn(stand, drawn.node(), drawn.words()));
    }
    panel = now;
    setAccessibleText(now.speech());
    layoutMarks();
    return true;
  }

  private static Panel withoutThen(Panel panel) {
    List<Stand> stands =
        panel.stands().stream()
            .map(
                stand ->
                    stand.time() == Time.THEN
                        ? new Stand(stand.at(), stand.lane(), stand.shape(), Time.THEN, 0, "")
                        : stand)
            .toList();
    return new Panel(panel.letter(), panel.name(), stands, "");
  }

  double em() {
    return low.getFont().getSize() / 0.8;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(name.prefHeight(width) + (9 * STEP + TICKS + 2.7) * em());
  }

  @Override
  protected void layoutChildren() {
    double em = em();
    double width = getWidth();
    double from = LEFT * em;
    double to = right(em);
    name.resizeRelocate(0, 0, width, name.prefHeight(width));
    double bottom = bottom(em);
    List<PathElement> grid = new ArrayList<>();
    for (int place = TenSteps.LOWEST; place <= TenSteps.HIGHEST; place++) {
      double y = Math.round(bottom - (place - 1) * STEP * em) + 0.5;
      grid.add(new MoveTo(from - em, y));
      grid.add(new LineTo(to + em, y));
    }
    lines.getElements().setAll(grid);
    ticks.getElements().setAll(ticks(from, to, bottom + 0.5 * em, em));
    put(low, 1.1 * em - low.prefWidth(-1), bottom);
    put(high, 1.1 * em - high.prefWidth(-1), bottom - 9 * STEP * em);
    double days = bottom + (TICKS + 0.7) * em;
    put(last, to + em - last.prefWidth(-1), days);
    put(first, from - em, days);
    layoutMarks();
  }

  /** Without asking the page for a new layout: a mark moves while the rest stands. */
  private void layoutMarks() {
    double em = em();
    double from = LEFT * em;
    double to = right(em);
    double bottom = bottom(em);
    for (Drawn drawn : marks) {
      double w = drawn.node().prefWidth(-1);
      double h = drawn.node().prefHeight(-1);
      double x = from + (to - from) * drawn.stand().at() + (drawn.stand().lane() - 1) * ASIDE * em;
      double y = bottom - (drawn.stand().place() - 1) * STEP * em;
      drawn.node().resizeRelocate(x - w / 2, y - h / 2, w, h);
    }
  }

  private double right(double em) {
    return getWidth() - 1.6 * em;
  }

  private double bottom(double em) {
    return getHeight() - (TICKS + 1.4) * em;
  }

  /** One stroke for each pixel at which something happened. */
  private List<PathElement> ticks(double from, double to, double y, double em) {
    Set<Long> places = new TreeSet<>();
    axis.ticks().forEach(at -> places.add(Math.round(from + (to - from) * at)));
    List<PathElement> strokes = new ArrayList<>();
    for (long x : places) {
      strokes.add(new MoveTo(x + 0.5, y));
      strokes.add(new LineTo(x + 0.5, y + 0.6 * em));
    }
    return strokes;
  }

  /** Puts a label with its middle at this height. */
  private static void put(Label label, double x, double middle) {
    double h = label.prefHeight(-1);
    label.resizeRelocate(x, middle - h / 2, label.prefWidth(-1), h);
  }
}

package org.spiegelboek.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.spiegelboek.ui.DotPlot.Dot;
import org.spiegelboek.ui.DotPlot.Lane;
import org.spiegelboek.ui.DotPlot.Line;
import org.spiegelboek.ui.DotPlot.Time;

/** One row of a {@link DotPlot}. Left and Right go from mark to mark and show its words. */
final class DotLine extends Region {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** Height of a lane and of what is above and below all lanes, in em. */
  private static final double LANE = 1.333;

  private static final double AROUND = 0.8;
  private static final double LEAST = 3.467;

  private record Drawn(int lane, Dot dot, Region node, Tooltip words) {}

  private record Instead(int lane, Label label) {}

  private Line line;
  private final Label letter = new Label();
  private final Label name = new Label();
  private final List<Region> uprights = new ArrayList<>();
  private final List<Drawn> marks = new ArrayList<>();
  private final List<Instead> insteads = new ArrayList<>();
  private final Tooltip words = new Tooltip();
  private int current = -1;

  DotLine(Line line) {
    this.line = line;
    getStyleClass().add("dot-line");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(line.speech());
    letter.setText(line.letter());
    letter.getStyleClass().add("letter");
    name.setText(line.name());
    name.getStyleClass().add("subheading");
    name.setWrapText(true);
    getChildren().addAll(letter, name);
    for (int number = TenSteps.LOWEST; number <= TenSteps.HIGHEST; number++) {
      Region upright = new Region();
      upright.getStyleClass().add("upright");
      uprights.add(upright);
    }
    getChildren().addAll(uprights);
    for (int lane = 0; lane < line.lanes().size(); lane++) {
      draw(lane, line.lanes().get(lane));
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::goAmongMarks);
    focusedProperty().subscribe(focused -> leaveMarks());
  }

  Line line() {
    return line;
  }

  /** Takes over a row that is the same but for where its marks of then stand, if it is. */
  boolean follow(Line now) {
    if (!DotPlot.withoutThen(line).equals(DotPlot.withoutThen(now))) {
      return false;
    }
    List<Drawn> moved = new ArrayList<>();
    for (Drawn drawn : marks) {
      List<Dot> dots = line.lanes().get(drawn.lane()).dots();
      Dot dot = now.lanes().get(drawn.lane()).dots().get(dots.indexOf(drawn.dot()));
      drawn.words().setText(dot.words());
      moved.add(new Drawn(drawn.lane(), dot, drawn.node(), drawn.words()));
    }
    marks.clear();
    marks.addAll(moved);
    line = now;
    setAccessibleText(now.speech());
    layoutMarks();
    return true;
  }

  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
    StyleClasses.set(letter, "chosen", chosen);
  }

  private void draw(int lane, Lane shown) {
    if (!shown.instead().isEmpty()) {
      Label label = new Label(shown.instead());
      label.getStyleClass().add("instead");
      insteads.add(new Instead(lane, label));
      getChildren().add(label);
    }
    for (Dot dot : shown.dots()) {
      boolean rings =
          dot.time() == Time.EARLIER
              && shown.dots().stream()
                  .anyMatch(other -> other.time() == Time.NOW && other.place() == dot.place());
      Region node = mark(shown.shape(), dot.time(), rings);
      Tooltip tip = new Tooltip(dot.words());
      Tooltip.install(node, tip);
      node.setManaged(false);
      marks.add(new Drawn(lane, dot, node, tip));
    }
    // The pale ones first, so that the solid one lies on top of the one that rings it.
    for (Time time : List.of(Time.EARLIER, Time.THEN, Time.NOW)) {
      marks.stream()
          .filter(drawn -> drawn.lane() == lane && drawn.dot().time() == time)
          .forEach(drawn -> getChildren().add(drawn.node()));
    }
  }

  /** A mark as it also stands in a legend: its fill and its outline have a strength each. */
  static Region mark(MarkShape shape, Time time, boolean rings) {
    Region fill = new Region();
    fill.getStyleClass().add("fill");
    Region outline = new Region();
    outline.getStyleClass().add("outline");
    StackPane mark = new StackPane(fill, outline);
    mark.getStyleClass().addAll("dot", time.name().toLowerCase(Locale.ROOT));
    if (rings) {
      mark.getStyleClass().add("rings");
    }
    shape.applyTo(mark);
    return mark;
  }

  private void goAmongMarks(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case RIGHT -> 1;
          case LEFT -> -1;
          default -> 0;
        };
    if (step == 0 || marks.isEmpty() || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    current = Math.clamp(current + step, 0, marks.size() - 1);
    Drawn drawn = marks.get(current);
    Bounds bounds = drawn.node().localToScreen(drawn.node().getBoundsInLocal());
    words.setText(drawn.dot().words());
    setAccessibleText(drawn.dot().words());
    words.show(this, bounds.getMinX(), bounds.getMaxY() + 4);
    event.consume();
  }

  private void leaveMarks() {
    current = -1;
    words.hide();
    setAccessibleText(line.speech());
  }

  private double em() {
    return letter.getFont().getSize();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double em = em();
    double lanes = Math.max(LEAST, line.lanes().size() * LANE + AROUND) * em;
    double named = name.prefHeight(DotPlot.nameWidth(width, em)) + em;
    return Math.ceil(Math.max(lanes, named));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double em = em();
    double width = getWidth();
    double middle = getHeight() / 2;
    double size = letter.minWidth(-1);
    letter.resizeRelocate(0.667 * em, middle - size / 2, size, size);
    double nameWidth = DotPlot.nameWidth(width, em);
    double nameHeight = name.prefHeight(nameWidth);
    name.resizeRelocate(3.333 * em, middle - nameHeight / 2, nameWidth, nameHeight);
    double reach = (Math.max(1, line.lanes().size()) * LANE / 2 - 0.2) * em;
    for (int i = 0; i < uprights.size(); i++) {
      double x = snapPositionX(DotPlot.at(i + 1, width, em));
      uprights.get(i).resizeRelocate(x, middle - reach, 1, 2 * reach);
    }
    layoutMarks();
    for (Instead instead : insteads) {
      Label label = instead.label();
      double w = label.prefWidth(-1);
      double h = label.prefHeight(-1);
      double x = DotPlot.at(1, width, em) - 0.8 * em;
      label.resizeRelocate(x, laneAt(instead.lane(), middle, em) - h / 2, w, h);
    }
  }

  /** Without asking the page for a new layout: a mark moves while the rest stands. */
  private void layoutMarks() {
    double em = em();
    double width = getWidth();
    double middle = getHeight() / 2;
    for (Drawn drawn : marks) {
      Region node = drawn.node();
      double w = node.prefWidth(-1);
      double h = node.prefHeight(-1);
      double x = DotPlot.at(drawn.dot().place(), width, em);
      node.resizeRelocate(x - w / 2, laneAt(drawn.lane(), middle, em) - h / 2, w, h);
    }
  }

  private double laneAt(int lane, double middle, double em) {
    return middle + (lane - (line.lanes().size() - 1) / 2.0) * LANE * em;
  }
}

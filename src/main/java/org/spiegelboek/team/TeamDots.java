package org.spiegelboek.team;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * One row of a team: a line with ten ticks and a dot for each person, equal ones around the line.
 * All dots are the same; nobody can be told from them.
 */
final class TeamDots extends Region {

  private static final int HIGHEST = 10;
  private static final double DOT = 1.333;
  private static final double SMALL = 1;
  private static final double GAP = 0.133;

  /** More than so many on one place stand in two columns, smaller. */
  private static final int ONE_COLUMN = 4;

  private static final double EDGE = 1.6;
  private static final double LEAST = 3.6;

  private final Region line = new Region();
  private final List<Region> ticks = new ArrayList<>();
  private final List<List<Region>> stacks = new ArrayList<>();
  private final Label noView = new Label();
  private final int tallest;

  /**
   * @param tallest the most people on one place of the whole picture
   */
  TeamDots(List<Round.Dot> dots, String withoutView, int tallest) {
    this.tallest = tallest;
    getStyleClass().add("round-dots");
    line.getStyleClass().add("line");
    getChildren().add(line);
    for (int number = 1; number <= HIGHEST; number++) {
      Region tick = new Region();
      tick.getStyleClass().add("tick");
      ticks.add(tick);
      stacks.add(new ArrayList<>());
    }
    getChildren().addAll(ticks);
    for (Round.Dot dot : dots) {
      Integer mark = dot.mark();
      if (mark != null) {
        Region drawn = new Region();
        drawn.getStyleClass().add("round-dot");
        stacks.get(mark - 1).add(drawn);
      }
    }
    stacks.forEach(getChildren()::addAll);
    noView.setText(withoutView);
    noView.getStyleClass().add("without");
    getChildren().add(noView);
    setMinWidth(0);
  }

  /** Where a number stands. */
  static double at(int number, double width, double em) {
    return EDGE * em + (number - 1) * (width - 2 * EDGE * em) / (HIGHEST - 1);
  }

  private double em() {
    return noView.getFont().getSize() / 0.8;
  }

  /** Smaller where many are on one place, and where the numbers stand close. */
  private double size(int people, double width) {
    double step = at(2, width, em()) - at(1, width, em());
    double most = people > ONE_COLUMN ? SMALL * em() : DOT * em();
    return Math.min(most, Math.max(4, step / columns(people) - 2));
  }

  private static int columns(int people) {
    return people > ONE_COLUMN ? 2 : 1;
  }

  private double height(int people, double size) {
    return row(people + columns(people) - 1, columns(people)) * (size + GAP * em());
  }

  @Override
  protected void layoutChildren() {
    double em = em();
    double middle = getHeight() / 2;
    double from = at(1, getWidth(), em) - em;
    line.resizeRelocate(
        snapPositionX(from), snapPositionY(middle), getWidth() - 2 * from, snapSizeY(1));
    for (int number = 1; number <= HIGHEST; number++) {
      double x = at(number, getWidth(), em);
      ticks
          .get(number - 1)
          .resizeRelocate(snapPositionX(x), snapPositionY(middle - 0.4 * em), 1, 0.8 * em);
      place(stacks.get(number - 1), x, middle);
    }
    double width = noView.prefWidth(-1);
    double height = noView.prefHeight(-1);
    noView.resizeRelocate(getWidth() - width, getHeight() - height, width, height);
  }

  private void place(List<Region> stack, double x, double middle) {
    int people = stack.size();
    int columns = columns(people);
    double size = size(people, getWidth());
    double step = size + GAP * em();
    double top = middle - (height(people, size) - GAP * em()) / 2;
    for (int i = 0; i < people; i++) {
      double left = columns == 1 ? x - size / 2 : x - size - 1 + (i % 2) * (size + 2);
      stack.get(i).resizeRelocate(left, top + row(i, columns) * step, size, size);
    }
  }

  private static int row(int index, int columns) {
    return index / columns;
  }

  @Override
  protected double computePrefHeight(double width) {
    double size = (tallest > ONE_COLUMN ? SMALL : DOT) * em();
    return Math.max(LEAST * em(), height(tallest, size) + 0.6 * em());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 24 * em();
  }
}

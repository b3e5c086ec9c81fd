package org.spiegelboek.team;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The numbers 1 to 10 above {@link TeamDots}, and above them what the two ends mean. */
final class TeamScale extends Region {

  private final Label low = new Label();
  private final Label high = new Label();
  private final List<Label> numbers = new ArrayList<>();
  private final int lines;

  /**
   * @param lines how many lines there are for the words
   */
  TeamScale(String lowest, String highest, int lines) {
    this.lines = lines;
    getStyleClass().add("round-scale");
    low.setText(lowest);
    high.setText(highest);
    high.getStyleClass().add("high");
    for (Label end : List.of(low, high)) {
      end.getStyleClass().add("round-anchor");
      end.setWrapText(true);
    }
    getChildren().addAll(low, high);
    for (int number = 1; number <= 10; number++) {
      Label label = new Label(Integer.toString(number));
      label.getStyleClass().add("number");
      numbers.add(label);
    }
    getChildren().addAll(numbers);
    setMinWidth(0);
  }

  private double words() {
    return lines * 1.35 * low.getFont().getSize();
  }

  @Override
  protected void layoutChildren() {
    double em = numbers.getFirst().getFont().getSize() / 0.867;
    double half = getWidth() / 2 - 1.4 * em;
    low.resizeRelocate(em, 0, half, words());
    high.resizeRelocate(getWidth() - em - half, 0, half, words());
    for (int i = 0; i < numbers.size(); i++) {
      Label label = numbers.get(i);
      double width = label.prefWidth(-1);
      label.resizeRelocate(
          TeamDots.at(i + 1, getWidth(), em) - width / 2,
          words() + 0.2 * em,
          width,
          label.prefHeight(-1));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return words() + 1.3 * numbers.getFirst().prefHeight(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}

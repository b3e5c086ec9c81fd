package org.spiegelboek.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The numbers 1 to 10 above a {@link DotPlot}. */
final class DotScale extends Region {

  DotScale() {
    getStyleClass().add("dot-scale");
    for (int number = TenSteps.LOWEST; number <= TenSteps.HIGHEST; number++) {
      Label label = new Label(Integer.toString(number));
      label.getStyleClass().add("number");
      getChildren().add(label);
    }
  }

  private double em() {
    return ((Label) getChildren().getFirst()).getFont().getSize() / 0.8;
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < getChildren().size(); i++) {
      Label label = (Label) getChildren().get(i);
      double width = label.prefWidth(-1);
      double at = DotPlot.at(i + 1, getWidth(), em());
      label.resizeRelocate(at - width / 2, 0, width, label.prefHeight(-1));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return ((Label) getChildren().getFirst()).prefHeight(-1) + 0.35 * em();
  }
}

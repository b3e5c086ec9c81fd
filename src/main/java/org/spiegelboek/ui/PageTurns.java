package org.spiegelboek.ui;

import java.util.function.Consumer;
import javafx.geometry.HorizontalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** The two buttons at the foot of a {@link Book} whose pages lie behind each other. */
final class PageTurns extends HBox {

  private final ToggleButton left = new ToggleButton();
  private final ToggleButton right = new ToggleButton();

  PageTurns(Consumer<HorizontalDirection> turn) {
    getStyleClass().add("turn-foot");
    left.getStyleClass().add("quiet-tab");
    right.getStyleClass().add("quiet-tab");
    left.setOnAction(event -> turn.accept(HorizontalDirection.LEFT));
    right.setOnAction(event -> turn.accept(HorizontalDirection.RIGHT));
    getChildren().addAll(left, right);
  }

  ToggleButton left() {
    return left;
  }

  ToggleButton right() {
    return right;
  }

  /** Which page lies on top. */
  void show(boolean rightOnTop) {
    left.setSelected(!rightOnTop);
    right.setSelected(rightOnTop);
  }
}

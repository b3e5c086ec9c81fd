package org.spiegelboek.ui;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/** A choice as a chip. Chosen, it carries a check mark besides its colour. */
public final class Chip extends ToggleButton {

  private @Nullable Node before;

  public Chip() {
    this("");
  }

  public Chip(String text) {
    super(text);
    getStyleClass().setAll("chip");
    setMinWidth(USE_PREF_SIZE);
    selectedProperty().addListener((observable, old, now) -> mark(now));
  }

  private void mark(boolean chosen) {
    if (chosen) {
      before = getGraphic();
      setGraphic(Icons.small("fth-check"));
    } else {
      setGraphic(before);
    }
  }
}

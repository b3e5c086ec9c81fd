package org.spiegelboek.ui;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Label;
import org.spiegelboek.i18n.Messages;

/** The quiet sign that what was written is on the disk, or that it is not yet. */
public final class SavedLabel extends Label {

  private ChangeListener<SavedSign.State> listening = (observable, old, now) -> {};

  public SavedLabel() {
    getStyleClass().add("saved-label");
    setMinWidth(USE_PREF_SIZE);
  }

  /** Shows a sign from now on, in these words. */
  public void show(SavedSign sign, Messages messages) {
    // The sign is one for the whole window and outlives every screen.
    listening = (observable, old, now) -> show(now, messages);
    sign.stateProperty().addListener(new WeakChangeListener<>(listening));
    show(sign.getState(), messages);
  }

  private void show(SavedSign.State state, Messages messages) {
    switch (state) {
      case NONE -> {
        setText("");
        setGraphic(null);
      }
      case SAVED -> {
        setText(messages.text("ui.saved"));
        setGraphic(Icons.of("fth-check"));
      }
      case FAILED -> {
        setText(messages.text("ui.unsaved"));
        setGraphic(Icons.of("fth-alert-circle"));
      }
    }
  }
}

package org.spiegelboek.mirror;

import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** A field in which now this text is written, now that one. */
final class BoundText {

  private @Nullable StringProperty text;

  /** Binds the field to this text, or to none; leaves alone what is bound already. */
  void show(TextInputControl field, @Nullable StringProperty now) {
    if (Objects.equals(text, now)) {
      return;
    }
    if (text != null) {
      field.textProperty().unbindBidirectional(text);
    }
    if (now != null) {
      field.textProperty().bindBidirectional(now);
    }
    text = now;
  }
}

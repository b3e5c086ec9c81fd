package org.spiegelboek.ui;

import javafx.scene.control.PasswordField;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.TextFieldSkin;

/** A password field with the small dots of our own face; the usual disc is in neither family. */
public final class PassphraseField extends PasswordField {

  @Override
  protected Skin<?> createDefaultSkin() {
    return new TextFieldSkin(this) {
      @Override
      protected String maskText(String text) {
        return "\u2022".repeat(text.length());
      }
    };
  }
}

package org.spiegelboek.ui;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/**
 * The keys that do something, as this computer's keyboard names them. {@code keys} is a combination
 * such as {@code Shortcut+K}; {@code macKeys} where a Mac has another.
 */
public final class KeyHint extends Label {

  private String keys = "";
  private String macKeys = "";

  public KeyHint() {
    getStyleClass().add("key-hint");
    setMouseTransparent(true);
    setMinWidth(USE_PREF_SIZE);
  }

  public String getKeys() {
    return keys;
  }

  public void setKeys(String value) {
    keys = value;
    show();
  }

  public String getMacKeys() {
    return macKeys;
  }

  public void setMacKeys(String value) {
    macKeys = value;
    show();
  }

  private void show() {
    boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    String here = mac && !macKeys.isEmpty() ? macKeys : keys;
    setText(KeyCombination.valueOf(here).getDisplayText().replace('+', ' '));
  }
}

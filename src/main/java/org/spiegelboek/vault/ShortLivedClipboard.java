package org.spiegelboek.vault;

import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;

/**
 * Text on the clipboard that is taken off after a minute, unless something else is there by then.
 */
final class ShortLivedClipboard {

  private static final Duration LIFE = Duration.seconds(60);

  private ShortLivedClipboard() {}

  static void put(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    PauseTransition life = new PauseTransition(LIFE);
    life.setOnFinished(event -> takeOff(text));
    life.play();
  }

  static void takeOff(String text) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (text.equals(clipboard.getString())) {
      clipboard.clear();
    }
  }
}

package org.spiegelboek.ui;

import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.util.Duration;

/** Puts words on the clipboard for a minute. JavaFX thread. */
public final class Clipboards {

  private static final Duration KEPT = Duration.seconds(60);

  private Clipboards() {}

  /** The words can be pasted for 60 seconds; whatever was copied since then stays. */
  public static void put(String words) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    clipboard.setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    PauseTransition kept = new PauseTransition(KEPT);
    kept.setOnFinished(
        event -> {
          if (words.equals(clipboard.getString())) {
            clipboard.clear();
          }
        });
    kept.play();
  }
}

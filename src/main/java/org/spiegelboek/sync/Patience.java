package org.spiegelboek.sync;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Waits for an answer, but not for ever. Lives on the JavaFX thread. */
final class Patience {

  private final PauseTransition timer;
  private boolean over;

  /**
   * @param tooLong done if nothing ends the waiting before
   */
  Patience(Duration longest, Runnable tooLong) {
    timer = new PauseTransition(longest);
    timer.setOnFinished(
        event -> {
          over = true;
          tooLong.run();
        });
    timer.play();
  }

  /** Ends the waiting; false if it was over already. */
  boolean ends() {
    timer.stop();
    boolean waited = !over;
    over = true;
    return waited;
  }
}

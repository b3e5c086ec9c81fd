package org.spiegelboek.ui;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.ScaleTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * The few movements of the book. Where the system or the user wants no motion, all is at its end at
 * once. Nothing here loops or bounces.
 */
public final class Motion {

  private Motion() {}

  /** A new spread: fades in with 6 px of travel in reading direction. */
  public static void turn(Node spread) {
    if (still(spread)) {
      return;
    }
    TranslateTransition travel = new TranslateTransition(Duration.millis(120), spread);
    travel.setFromX(6);
    travel.setToX(0);
    travel.setInterpolator(Interpolator.EASE_OUT);
    new ParallelTransition(fade(spread, 120), travel).play();
  }

  /** The book opens: the spread grows from 98 % to its size. */
  public static void open(Node spread) {
    if (still(spread)) {
      return;
    }
    ScaleTransition grow = new ScaleTransition(Duration.millis(220), spread);
    grow.setFromX(0.98);
    grow.setFromY(0.98);
    grow.setToX(1);
    grow.setToY(1);
    grow.setInterpolator(Interpolator.EASE_OUT);
    new ParallelTransition(fade(spread, 220), grow).play();
  }

  /** Something appears at its place. */
  public static void appear(Node node, int millis) {
    if (!still(node)) {
      fade(node, millis).play();
    }
  }

  /** The same after a while; until then it is not to be seen. */
  public static void appearLater(Node node, int afterMillis, int millis) {
    if (still(node)) {
      return;
    }
    node.setOpacity(0);
    FadeTransition fade = fade(node, millis);
    fade.setDelay(Duration.millis(afterMillis));
    fade.play();
  }

  /** Whether nothing may move where this node stands. */
  public static boolean still(Node node) {
    return node.getScene() == null
        || node.getScene().getRoot().getStyleClass().contains(Theme.STILL);
  }

  private static FadeTransition fade(Node node, int millis) {
    FadeTransition fade = new FadeTransition(Duration.millis(millis), node);
    fade.setFromValue(0);
    fade.setToValue(1);
    return fade;
  }
}

package org.spiegelboek.ui;

import javafx.scene.Node;

/** Style classes that come and go. */
public final class StyleClasses {

  private StyleClasses() {}

  /** Gives a part a style class or takes it away; styles nothing anew where it stays as it is. */
  public static void set(Node part, String styleClass, boolean on) {
    if (on && !part.getStyleClass().contains(styleClass)) {
      part.getStyleClass().add(styleClass);
    } else if (!on) {
      part.getStyleClass().remove(styleClass);
    }
  }
}

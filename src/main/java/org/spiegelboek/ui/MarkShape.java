package org.spiegelboek.ui;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** The shapes of marks, so that no mark is told from another by its colour alone. */
public enum MarkShape {
  CIRCLE,
  DIAMOND,
  TRIANGLE;

  /**
   * Puts {@code :circle}, {@code :diamond} or {@code :triangle} on the node, and takes the others
   * away.
   */
  public void applyTo(Node node) {
    for (MarkShape shape : values()) {
      String name = shape.name().toLowerCase(Locale.ROOT);
      node.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), shape == this);
    }
  }
}

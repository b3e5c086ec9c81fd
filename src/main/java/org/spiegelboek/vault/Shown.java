package org.spiegelboek.vault;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** Parts of a screen that are there or not, with the room they take. */
final class Shown {

  private Shown() {}

  static void when(boolean there, Node... nodes) {
    for (Node node : nodes) {
      node.setVisible(there);
      node.setManaged(there);
    }
  }

  /** Shows the label with this text, or not at all without one. */
  static void text(Label label, String text) {
    label.setText(text);
    when(!text.isEmpty(), label);
  }
}

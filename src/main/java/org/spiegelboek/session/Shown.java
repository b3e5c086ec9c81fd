package org.spiegelboek.session;

import javafx.scene.Node;

/** What is not shown takes no room either. */
final class Shown {

  private Shown() {}

  static void set(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}

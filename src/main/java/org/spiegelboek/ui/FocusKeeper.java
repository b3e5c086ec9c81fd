package org.spiegelboek.ui;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Keeps the keyboard within what lies over the window for as long as it lies there. */
public final class FocusKeeper {

  private FocusKeeper() {}

  /**
   * @param over what lies over the window
   * @param first gets the keyboard when it would walk behind that
   */
  public static void keep(Scene scene, Node over, Node first) {
    scene
        .focusOwnerProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(ObservableValue<? extends Node> observable, Node old, Node now) {
                if (over.getScene() == null) {
                  observable.removeListener(this);
                } else if (now != null && !isWithin(now, over)) {
                  first.requestFocus();
                }
              }
            });
  }

  private static boolean isWithin(Node node, Node ancestor) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }
}

package org.spiegelboek.ui;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/**
 * A menu whose first item is chosen the moment it opens. By itself a context menu has no chosen
 * item before the next frame, and a quick Enter is lost.
 */
public final class PopUpMenu extends ContextMenu {

  public PopUpMenu(MenuItem... items) {
    super(items);
  }

  @Override
  public void show(Node anchor, Side side, double dx, double dy) {
    super.show(anchor, side, dx, dy);
    chooseFirst();
  }

  @Override
  public void show(Node anchor, double screenX, double screenY) {
    super.show(anchor, screenX, screenY);
    chooseFirst();
  }

  /** The menu hears of its item only when the keyboard comes to it. */
  private void chooseFirst() {
    getScene().getRoot().requestFocus();
    getScene().getRoot().lookupAll(".menu-item").stream().findFirst().ifPresent(Node::requestFocus);
  }
}

package org.spiegelboek.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page the keyboard is: the ids of what holds it and the place of the caret, never a
 * word of the text.
 *
 * @param field ids from the page down to the field, empty for nowhere
 * @param caret position in that field's text
 */
record Spot(String field, int caret) {

  static final Spot NONE = new Spot("", 0);

  private static final String DOWN = "/";

  /** Between the ids and the how-manieth with these ids, where there are more. */
  private static final String OF_SEVERAL = "~";

  /** Nowhere, if it is not on the page. */
  static Spot of(Parent page, Node focused) {
    Node named = null;
    StringBuilder ids = new StringBuilder();
    Node at = focused;
    for (; at != null && !at.equals(page); at = at.getParent()) {
      if (isNamed(at)) {
        named = named == null ? at : named;
        ids.insert(0, DOWN + at.getId());
      }
    }
    if (at == null || named == null) {
      return NONE;
    }
    int which = all(page, "", ids.toString(), new ArrayList<>()).indexOf(named);
    int caret = focused instanceof TextInputControl text ? text.getCaretPosition() : 0;
    return new Spot(which > 0 ? ids + OF_SEVERAL + which : ids.toString(), caret);
  }

  /** The node itself or the nearest around it that has an id. */
  static @Nullable Node named(Node node) {
    Node at = node;
    while (at != null && !isNamed(at)) {
      at = at.getParent();
    }
    return at;
  }

  Spot withCaret(int position) {
    return isNowhere() ? this : new Spot(field, position);
  }

  boolean isNowhere() {
    return field.isEmpty();
  }

  /** Puts the keyboard back there, if that still is on the page to be written in. */
  void focusIn(Parent page) {
    int several = field.lastIndexOf(OF_SEVERAL);
    String ids = several < 0 ? field : field.substring(0, several);
    int which = several < 0 ? 0 : Integer.parseInt(field.substring(several + 1));
    // What is scrolled hangs in the page only once it has its look.
    page.applyCss();
    List<Node> named = isNowhere() ? List.of() : all(page, "", ids, new ArrayList<>());
    Node first = which < named.size() && isShown(named.get(which)) ? first(named.get(which)) : null;
    if (first == null) {
      return;
    }
    first.requestFocus();
    Node focused = first.getScene().getFocusOwner();
    if (focused instanceof TextInputControl text && of(page, text).field().equals(field)) {
      text.positionCaret(caret);
    }
  }

  private static List<Node> all(Parent in, String above, String ids, List<Node> found) {
    for (Node child : in.getChildrenUnmodifiable()) {
      String here = isNamed(child) ? above + DOWN + child.getId() : above;
      if (isNamed(child) && here.equals(ids)) {
        found.add(child);
      }
      if (child instanceof Parent parent && ids.startsWith(here)) {
        all(parent, here, ids, found);
      }
    }
    return found;
  }

  private static boolean isNamed(Node node) {
    return node.getId() != null && !node.getId().isEmpty();
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** The node itself or the first in it that takes the keyboard. */
  private static @Nullable Node first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return null;
    }
    if (node.isFocusTraversable()) {
      return node;
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = first(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}

package org.spiegelboek.session;

import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.TopLine;

/**
 * What the book shows beside the conversation: the page for myself, nothing while it is held, and
 * question cards where it has the window to itself. The private page is then not in the window at
 * all, so that nothing can turn to it.
 */
final class HeldPage {

  private static final double SHARE = 0.538;
  private static final double CARDS_SHARE = 0.68;

  private final Book book;
  private final TopLine top;
  private final Messages messages;
  private final @Nullable Node own;
  private final @Nullable Node ownHead;
  private final Node cards;

  HeldPage(Book book, TopLine top, Messages messages, Node cards) {
    this.book = book;
    this.top = top;
    this.messages = messages;
    this.own = book.getRight();
    this.ownHead = book.getRightHead();
    this.cards = cards;
  }

  void show(Movement movement, boolean whole) {
    boolean holding = movement == Movement.HOLD;
    top.wholeProperty().set(whole);
    if (holding) {
      book.turnTo(HorizontalDirection.LEFT);
    }
    book.setRight(whole ? cards : holding ? new Region() : own);
    book.setRightHead(holding ? null : ownHead);
    book.setRightGround(whole ? Book.Ground.PAPER : Book.Ground.GLASS);
    book.setRightLabel(messages.text(whole ? "session.cards" : "ui.private"));
    book.setLeftShare(whole ? CARDS_SHARE : holding ? 1 : SHARE);
  }
}

package org.spiegelboek.journal;

import java.util.List;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.FoldedText;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.FindBar;
import org.spiegelboek.ui.Stretch;
import org.spiegelboek.ui.TopLine;

/**
 * What the book does around the page that is written on: gives it the whole window (F11, Esc
 * leaves), stands a bar at its head that finds words on it (Ctrl+F), and shows it to be read and to
 * be written on by turns (Ctrl+E).
 */
final class WholePage {

  private static final double SHARE = 0.3045;

  private final Book book;
  private final TopLine top;
  private final Messages messages;
  private final PageController page;
  private @Nullable FindBar bar;

  WholePage(Book book, TopLine top, Messages messages, PageController page) {
    this.book = book;
    this.top = top;
    this.messages = messages;
    this.page = page;
    page.whole().setOnAction(event -> setWhole(!top.wholeProperty().get()));
    top.findProperty().set(this::find);
    book.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
  }

  private void keyed(KeyEvent event) {
    boolean whole = top.wholeProperty().get();
    if (event.getCode() == KeyCode.E && event.isShortcutDown()) {
      read(!page.reading().isSelected());
      event.consume();
    } else if (event.getCode() == KeyCode.F11) {
      setWhole(!whole);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && whole) {
      setWhole(false);
      event.consume();
    }
  }

  private void setWhole(boolean whole) {
    Node writing = book.getScene() == null ? null : book.getScene().getFocusOwner();
    top.wholeProperty().set(whole);
    book.setLeftShare(whole ? 0 : SHARE);
    book.turnTo(HorizontalDirection.RIGHT);
    page.setWhole(whole);
    if (writing != null) {
      writing.requestFocus();
    }
  }

  private void read(boolean now) {
    if (now != page.reading().isSelected()) {
      closeBar();
      page.reading().fire();
      page.focus();
    }
  }

  private void find() {
    // Words are found in what is written.
    read(false);
    FindBar here = bar;
    if (here == null) {
      here = new FindBar(messages, page.root(), WholePage::finds, this::closeBar);
      StackPane head = new StackPane(here);
      head.getStyleClass().add("find-head");
      book.setRightHead(head);
      head.applyCss();
      bar = here;
    }
    here.start();
  }

  private void closeBar() {
    book.setRightHead(null);
    bar = null;
  }

  private static List<Stretch> finds(String text, String sought) {
    return new FoldedText(text)
        .finds(sought).stream().map(find -> new Stretch(find.start(), find.end())).toList();
  }
}

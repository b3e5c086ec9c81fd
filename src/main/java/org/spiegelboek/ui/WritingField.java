package org.spiegelboek.ui;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Where the user writes. Grows with the text up to 60 % of the page and scrolls from there. Tab
 * leaves it, like everywhere in the book; so does Ctrl+Enter.
 *
 * <p>{@code onTyped} tells of every change while the field has the keyboard, {@code onLeft} that
 * the keyboard went elsewhere: where a view-model saves soon, and at once. Style class {@code
 * small} makes the type smaller; {@link #setPrefRowCount} says how many lines it has when empty.
 */
public final class WritingField extends TextArea {

  private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");
  private static final double PAGE_PART = 0.6;
  private static final double WITHOUT_PAGE = 480;

  /** A text that would be longer than one field holds was not taken; the field is as it was. */
  public static final EventType<Event> TOO_LONG = new EventType<>(Event.ANY, "TEXT_TOO_LONG");

  /** What one field of a journal holds, in UTF-8. */
  static final int MOST_BYTES = 1 << 20;

  /** So much text fills every page: how high it is need not be known. */
  private static final int SURELY_HIGH = 20_000;

  /** A character takes three bytes at most, and composing makes at most three of one. */
  private static final int SURELY_FITS = MOST_BYTES / 9;

  private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onTyped =
      new SimpleObjectProperty<>(this, "onTyped");
  private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onLeft =
      new SimpleObjectProperty<>(this, "onLeft");

  private final FieldSize size = new FieldSize(this);
  private final TextMarks marks = new TextMarks(this);
  private double pagePart = PAGE_PART;
  private boolean lists;

  public WritingField() {
    getStyleClass().add("writing-field");
    setWrapText(true);
    setPrefRowCount(2);
    setTextFormatter(new TextFormatter<>(this::fit));
    pseudoClassStateChanged(BLANK, true);
    textProperty().addListener((observable, old, now) -> changed());
    focusedProperty().addListener((observable, old, now) -> focusMoved(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    SpellingMenu.attach(this);
    heightProperty().addListener((observable, old, now) -> revealCaret());
    widthProperty().addListener((observable, old, now) -> keepMeasure());
    fontProperty().addListener((observable, old, now) -> keepMeasure());
    caretPositionProperty().addListener((observable, old, now) -> caretMoved());
    scrollTopProperty().addListener((observable, old, now) -> marks.drawSoon());
    skinProperty()
        .addListener(
            (observable, old, now) -> {
              getChildren().remove(marks);
              getChildren().addFirst(marks);
            });
  }

  TextMarks marks() {
    return marks;
  }

  /** Marks words that the dictionary spells otherwise, and offers its own; null for none. */
  public void setSpeller(@Nullable Speller speller) {
    marks.spell(speller == null ? null : new SpelledWords(speller, marks::drawSoon));
  }

  /** How much of the page the field may take before it scrolls, of 1. */
  public void setPagePart(double part) {
    pagePart = part;
    requestLayout();
  }

  /** Whether Enter in a list goes on with the list. */
  public void setLists(boolean goOn) {
    lists = goOn;
  }

  /** Chooses a piece of the text and scrolls to it, wherever the keyboard is. */
  void show(Stretch stretch) {
    selectRange(stretch.start(), stretch.end());
    reveal();
  }

  public ObjectProperty<@Nullable EventHandler<ActionEvent>> onTypedProperty() {
    return onTyped;
  }

  public @Nullable EventHandler<ActionEvent> getOnTyped() {
    return onTyped.get();
  }

  public void setOnTyped(@Nullable EventHandler<ActionEvent> handler) {
    onTyped.set(handler);
  }

  public ObjectProperty<@Nullable EventHandler<ActionEvent>> onLeftProperty() {
    return onLeft;
  }

  public @Nullable EventHandler<ActionEvent> getOnLeft() {
    return onLeft.get();
  }

  public void setOnLeft(@Nullable EventHandler<ActionEvent> handler) {
    onLeft.set(handler);
  }

  /** Puts a text (a date, say) where the caret is, as if it were typed. */
  public void insert(String text) {
    if (isEditable()) {
      replaceSelection(text);
    }
  }

  private TextFormatter.Change fit(TextFormatter.Change change) {
    if (change.isContentChange() && !fits(change.getControlNewText())) {
      int caret = change.getControlCaretPosition();
      change.setText("");
      change.setRange(caret, caret);
      change.selectRange(change.getControlAnchor(), caret);
      Event.fireEvent(this, new Event(this, this, TOO_LONG));
    }
    return change;
  }

  private static boolean fits(String text) {
    return text.length() <= SURELY_FITS
        || Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8).length
            <= MOST_BYTES;
  }

  private void changed() {
    pseudoClassStateChanged(BLANK, getLength() == 0);
    requestLayout();
    if (isFocused()) {
      fire(onTyped.get());
    }
  }

  private void focusMoved(boolean here) {
    if (!here) {
      fire(onLeft.get());
    }
  }

  private void fire(@Nullable EventHandler<ActionEvent> handler) {
    if (handler != null) {
      handler.handle(new ActionEvent(this, this));
    }
  }

  private void keys(KeyEvent event) {
    boolean onward =
        (event.getCode() == KeyCode.ENTER && event.isShortcutDown())
            || (event.getCode() == KeyCode.TAB && !event.isShortcutDown());
    if (onward) {
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER
        && lists
        && !event.isShiftDown()
        && !event.isAltDown()
        && ListLines.goOn(this)) {
      event.consume();
    } else if (event.getCode() == KeyCode.Z && event.isShortcutDown() && event.isShiftDown()) {
      redo();
      event.consume();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width < 0) {
      return super.computePrefHeight(width);
    }
    double least = size.rows(getPrefRowCount());
    double most = Math.max(least, pagePart * pageHeight());
    return getLength() > SURELY_HIGH ? most : Math.clamp(size.text(width), least, most);
  }

  @Override
  protected double computeMinHeight(double width) {
    return size.rows(Math.min(getPrefRowCount(), 2));
  }

  @Override
  protected double computeMinWidth(double height) {
    return getFont().getSize() * 8;
  }

  /** The field may be wide; its lines are not. */
  private void keepMeasure() {
    double beyond = getWidth() - 2 * getFont().getSize() * 0.848 - 8 - size.line();
    setPadding(new Insets(0, Math.max(0, Math.floor(beyond)), 0, 0));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    marks.drawSoon();
  }

  private double pageHeight() {
    BookPage page = page();
    return page == null || page.viewHeight() <= 0 ? WITHOUT_PAGE : page.viewHeight();
  }

  private @Nullable BookPage page() {
    for (Parent parent = getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof BookPage page) {
        return page;
      }
    }
    return null;
  }

  private void caretMoved() {
    revealCaret();
    marks.drawSoon();
  }

  private void revealCaret() {
    if (isFocused()) {
      reveal();
    }
  }

  private void reveal() {
    BookPage page = page();
    if (page == null) {
      return;
    }
    Node caret = lookup(".caret");
    double y = caret == null ? getHeight() : sceneToLocal(caret.localToScene(0, 0)).getY();
    double line = getFont().getSize() * 2;
    page.reveal(this, Math.max(0, y - line), Math.min(getHeight(), y + 2 * line));
  }
}

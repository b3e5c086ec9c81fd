package org.spiegelboek.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.spiegelboek.i18n.Messages;

/**
 * What the dictionary offers for a word: by the right button of the mouse, by the menu key, and by
 * F7, which goes to the next such word first.
 */
final class SpellingMenu {

  private final WritingField field;
  private final SpelledWords words;
  private final Stretch stretch;
  private final String word;

  private SpellingMenu(WritingField field, SpelledWords words, Stretch stretch) {
    this.field = field;
    this.words = words;
    this.stretch = stretch;
    this.word = field.getText(stretch.start(), stretch.end());
  }

  static void attach(WritingField field) {
    field.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> requested(field, event));
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(field, event));
  }

  private static void requested(WritingField field, ContextMenuEvent event) {
    SpelledWords words = field.marks().spelling();
    if (words == null || !field.isEditable()) {
      return;
    }
    int place =
        event.isKeyboardTrigger() || !(field.getSkin() instanceof TextAreaSkin skin)
            ? field.getCaretPosition()
            : skin.getIndex(event.getX(), event.getY()).getCharIndex();
    words
        .at(field.getText(), place)
        .ifPresent(
            stretch -> {
              event.consume();
              new SpellingMenu(field, words, stretch).open();
            });
  }

  private static void pressed(WritingField field, KeyEvent event) {
    SpelledWords words = field.marks().spelling();
    if (event.getCode() != KeyCode.F7 || words == null || !field.isEditable()) {
      return;
    }
    event.consume();
    String text = field.getText();
    int from = Math.max(field.getCaretPosition(), field.getAnchor());
    words.next(
        text,
        from,
        stretch -> {
          if (text.equals(field.getText())) {
            field.show(stretch);
            new SpellingMenu(field, words, stretch).open();
          }
        });
  }

  private void open() {
    field.requestFocus();
    field.show(stretch);
    if (words.speller().isOwn().test(word)) {
      show(List.of());
    } else {
      words.speller().suggest().accept(word, this::show);
    }
  }

  private void show(List<String> suggestions) {
    if (field.getScene() == null || !isStillThere()) {
      return;
    }
    Messages messages = words.speller().messages();
    List<MenuItem> items = new ArrayList<>();
    for (String suggestion : suggestions) {
      items.add(item(suggestion, () -> replace(suggestion)));
    }
    if (words.speller().isOwn().test(word)) {
      items.add(
          item(
              messages.format("ui.spelling.forget", word),
              () -> words.speller().forget().accept(word)));
    } else {
      if (suggestions.isEmpty()) {
        MenuItem none = item(messages.text("ui.spelling.none"), () -> {});
        none.setDisable(true);
        items.add(none);
      }
      items.add(new SeparatorMenuItem());
      items.add(
          item(
              messages.format("ui.spelling.learn", word),
              () -> words.speller().learn().accept(word)));
    }
    PopUpMenu menu = new PopUpMenu(items.toArray(MenuItem[]::new));
    menu.setId("spelling");
    Point2D at = place();
    menu.show(field, at.getX(), at.getY());
  }

  /** Below the caret, which stands at the word's end. */
  private Point2D place() {
    Node caret = field.lookup(".caret");
    Bounds bounds =
        caret == null
            ? field.localToScreen(field.getBoundsInLocal())
            : caret.localToScreen(caret.getBoundsInLocal());
    return new Point2D(bounds.getMinX(), bounds.getMaxY());
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    // An underscore in a word is no key of the menu.
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private boolean isStillThere() {
    return field.getLength() >= stretch.end()
        && field.getText(stretch.start(), stretch.end()).equals(word);
  }

  private void replace(String suggestion) {
    if (isStillThere()) {
      field.replaceText(stretch.start(), stretch.end(), suggestion);
    }
  }
}

package org.spiegelboek.team;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A field for one mark, 0 to 10. A number that can be no longer goes on to the next field at once;
 * a 1 waits for a 0, and any other digit after it belongs to the next field.
 */
final class MarkField extends TextField {

  private @Nullable MarkField next;
  private @Nullable MarkField before;

  MarkField() {
    getStyleClass().add("round-mark");
    setTextFormatter(new TextFormatter<>(MarkField::fit));
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty()
        .subscribe(
            now -> {
              if (now) {
                selectAll();
              }
            });
  }

  /** What is no mark does not get in. */
  private static TextFormatter.Change fit(TextFormatter.Change change) {
    if (!change.getControlNewText().matches("|[0-9]|10")) {
      int caret = change.getControlCaretPosition();
      change.setText("");
      change.setRange(caret, caret);
      change.selectRange(caret, caret);
    }
    return change;
  }

  void setNext(MarkField field) {
    next = field;
    field.before = this;
  }

  @Nullable Integer value() {
    return getText().isEmpty() ? null : Integer.valueOf(getText());
  }

  private void typed(KeyEvent event) {
    String letter = event.getCharacter();
    if (letter.length() != 1 || letter.charAt(0) < '0' || letter.charAt(0) > '9') {
      return;
    }
    event.consume();
    boolean waits = getText().equals("1") && getSelection().getLength() == 0;
    if (waits && !letter.equals("0")) {
      if (next != null) {
        next.requestFocus();
        next.put(letter);
      }
    } else {
      put(waits ? "10" : letter);
    }
  }

  private void put(String number) {
    setText(number);
    end();
    if (!number.equals("1") && next != null) {
      next.requestFocus();
    }
  }

  private void pressed(KeyEvent event) {
    MarkField to =
        switch (event.getCode()) {
          case DOWN, RIGHT, SPACE -> next;
          case UP, LEFT -> before;
          case BACK_SPACE -> getText().isEmpty() ? before : null;
          default -> null;
        };
    if (to != null) {
      event.consume();
      to.requestFocus();
      if (event.getCode() == KeyCode.BACK_SPACE) {
        to.clear();
      }
    }
  }
}

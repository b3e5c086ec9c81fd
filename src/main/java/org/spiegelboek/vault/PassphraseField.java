package org.spiegelboek.vault;

import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field for a secret. What is typed stands in an array of ours that is wiped; the text of the
 * field is dots, unless the user asks to see it.
 */
public final class PassphraseField extends TextField {

  private static final int LONGEST = 1024;
  private static final String DOT = "\u2022";

  private final char[] typed = new char[LONGEST];
  private int length;
  private final BooleanProperty revealed = new SimpleBooleanProperty(this, "revealed");

  /** For FXML. */
  public PassphraseField() {
    getStyleClass().add("passphrase-field");
    setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
    revealed.subscribe(this::show);
    // Undo would change the dots without us; a menu would offer it.
    addEventFilter(KeyEvent.KEY_PRESSED, PassphraseField::withoutUndo);
    addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                wipe();
              }
            });
  }

  private static void withoutUndo(KeyEvent event) {
    if (event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
      event.consume();
    }
  }

  /** Whether the characters can be read on the screen. */
  public BooleanProperty revealedProperty() {
    return revealed;
  }

  /** A copy of what is typed, to be wiped by the caller. */
  public char[] copyTyped() {
    return Arrays.copyOf(typed, length);
  }

  boolean isSameAs(PassphraseField other) {
    return Arrays.equals(typed, 0, length, other.typed, 0, other.length);
  }

  /** Empties the field and overwrites what was in it. */
  public void wipe() {
    Arrays.fill(typed, '\0');
    length = 0;
    super.replaceText(0, getLength(), "");
  }

  @Override
  public void replaceText(int start, int end, String text) {
    String taken = text.replaceAll("\\p{Cntrl}", "");
    int from = start > 0 && start < length && splits(start) ? start - 1 : start;
    int to = end < length && splits(end) ? end + 1 : end;
    if (length - (to - from) + taken.length() > LONGEST) {
      return;
    }
    System.arraycopy(typed, to, typed, from + taken.length(), length - to);
    taken.getChars(0, taken.length(), typed, from);
    int longer = length;
    length += taken.length() - (to - from);
    Arrays.fill(typed, length, Math.max(longer, length), '\0');
    super.replaceText(from, to, revealed.get() ? taken : DOT.repeat(taken.length()));
  }

  /** Whether this place lies between the two halves of one character. */
  private boolean splits(int at) {
    return at > 0
        && Character.isLowSurrogate(typed[at])
        && Character.isHighSurrogate(typed[at - 1]);
  }

  private void show() {
    int caret = getCaretPosition();
    int anchor = getAnchor();
    String shown = revealed.get() ? String.valueOf(typed, 0, length) : DOT.repeat(length);
    super.replaceText(0, getLength(), shown);
    selectRange(anchor, caret);
  }

  /** Secrets do not go to the clipboard. */
  @Override
  public void copy() {}

  /** Secrets do not go to the clipboard. */
  @Override
  public void cut() {}
}

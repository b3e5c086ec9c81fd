package org.spiegelboek.ui;

import java.util.function.LongSupplier;
import javafx.scene.input.KeyEvent;

/** The keys of {@link TenSteps}. Up and Down are left to the list the row stands in. */
final class TenStepsKeys {

  /** How long a typed 1 waits for the 0 of 10, in nanoseconds. */
  private static final long TEN_WITHIN = 700_000_000L;

  private final TenSteps steps;
  private final LongSupplier nanoTime;
  private boolean oneTyped;
  private long oneTypedAt;

  TenStepsKeys(TenSteps steps, LongSupplier nanoTime) {
    this.steps = steps;
    this.nanoTime = nanoTime;
  }

  void install() {
    steps.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    // Typed characters and not key codes: on a Belgian keyboard the digits are shifted keys.
    steps.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    steps.focusedProperty().subscribe(focused -> oneTyped = false);
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isControlDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> steps.movePlace(-1);
      case RIGHT, KP_RIGHT -> steps.movePlace(1);
      case HOME -> steps.setPlace(TenSteps.LOWEST);
      case END -> steps.setPlace(TenSteps.HIGHEST);
      case ENTER, SPACE -> {
        if (steps.getPlace() < TenSteps.LOWEST) {
          return;
        }
        steps.setAnswer(steps.getPlace());
      }
      case DELETE, BACK_SPACE -> steps.setAnswer(TenSteps.UNSET);
      default -> {
        return;
      }
    }
    oneTyped = false;
    event.consume();
  }

  private void typed(KeyEvent event) {
    String text = event.getCharacter();
    if (event.isShortcutDown()
        || event.isAltDown()
        || event.isControlDown()
        || text.length() != 1
        || text.charAt(0) < '0'
        || text.charAt(0) > '9') {
      return;
    }
    int digit = text.charAt(0) - '0';
    boolean ten = digit == 0 && oneTyped && nanoTime.getAsLong() - oneTypedAt <= TEN_WITHIN;
    oneTyped = digit == 1;
    oneTypedAt = nanoTime.getAsLong();
    if (ten) {
      steps.setAnswer(TenSteps.HIGHEST);
    } else {
      steps.setAnswer(digit == 0 ? TenSteps.NO_VIEW : digit);
    }
    event.consume();
  }
}

package org.spiegelboek.vault;

import java.util.Arrays;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.util.Duration;

/** A new passphrase, typed twice, with its strength in words. Offers its parent one property. */
public final class NewPassphraseController {

  private static final Duration QUIET = Duration.millis(250);

  private final Entrance entrance;
  private final PauseTransition pause = new PauseTransition(QUIET);
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

  @FXML private PassphraseField first;
  @FXML private PassphraseField second;
  @FXML private ToggleButton eye;
  @FXML private Label strength;
  @FXML private Label differ;

  public NewPassphraseController(Entrance entrance) {
    this.entrance = entrance;
  }

  @FXML
  private void initialize() {
    first.revealedProperty().bind(eye.selectedProperty());
    second.revealedProperty().bind(eye.selectedProperty());
    eye.selectedProperty()
        .subscribe(
            shown ->
                eye.setAccessibleText(
                    entrance
                        .messages()
                        .text(shown ? "vault.passphrase.hide" : "vault.passphrase.show")));
    first.textProperty().addListener(text -> changed());
    second.textProperty().addListener(text -> changed());
    second.focusedProperty().subscribe(this::compare);
    pause.setOnFinished(event -> measure());
    strength.setText(entrance.messages().text("vault.choose.hint"));
    Shown.text(differ, "");
  }

  /** Whether both are the same and long enough. */
  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  void focus() {
    ClosedController.focusWhenShown(first);
  }

  /** The passphrase, to be wiped by the caller; the fields are empty then. */
  char[] take() {
    char[] typed = first.copyTyped();
    first.wipe();
    second.wipe();
    return typed;
  }

  private void changed() {
    char[] typed = first.copyTyped();
    ready.set(Passphrase.isLongEnough(typed) && first.isSameAs(second));
    Arrays.fill(typed, '\0');
    compare();
    pause.playFromStart();
  }

  /** Says that they differ once somebody has left the second, not while it is being typed. */
  private void compare() {
    boolean said = second.getLength() > 0 && !second.isFocused() && !first.isSameAs(second);
    Shown.text(differ, said ? entrance.messages().text("vault.choose.differ") : "");
  }

  private void measure() {
    if (first.getLength() == 0) {
      strength.setText(entrance.messages().text("vault.choose.hint"));
      return;
    }
    char[] typed = first.copyTyped();
    entrance
        .background()
        .run(
            () -> {
              try {
                return Strength.of(typed);
              } finally {
                Arrays.fill(typed, '\0');
              }
            },
            measured ->
                strength.setText(
                    entrance
                        .messages()
                        .text("vault.strength." + measured.name().toLowerCase(Locale.ROOT))));
  }
}

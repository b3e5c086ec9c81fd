package org.spiegelboek.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A card, or (with style class {@code row} instead of {@code card}) a line of a list, that opens
 * something as a whole. Its children are laid out like a VBox's. Set {@code accessibleText} to what
 * it says.
 */
public final class CardButton extends VBox {

  private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onAction =
      new SimpleObjectProperty<>(this, "onAction");

  public CardButton() {
    super(6);
    getStyleClass().addAll("card", "card-button");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  public ObjectProperty<@Nullable EventHandler<ActionEvent>> onActionProperty() {
    return onAction;
  }

  public @Nullable EventHandler<ActionEvent> getOnAction() {
    return onAction.get();
  }

  public void setOnAction(@Nullable EventHandler<ActionEvent> handler) {
    onAction.set(handler);
  }

  /** Opens what the card stands for. */
  public void fire() {
    EventHandler<ActionEvent> handler = onAction.get();
    if (handler != null && !isDisabled()) {
      handler.handle(new ActionEvent(this, this));
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      fire();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      requestFocus();
      fire();
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (isFocused()
        && !event.isShortcutDown()
        && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
      fire();
      event.consume();
    }
  }
}

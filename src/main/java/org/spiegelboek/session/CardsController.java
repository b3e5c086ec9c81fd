package org.spiegelboek.session;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.reflection.BookQuestion;
import org.spiegelboek.ui.Desk;

/** Questions to ask while a conversation is held, one at a time. */
public final class CardsController {

  private final Messages messages;
  private final CardsViewModel model;

  @FXML private VBox root;
  @FXML private VBox card;
  @FXML private Label kind;
  @FXML private Label question;

  public CardsController(Desk desk, CardsViewModel model) {
    this.messages = desk.messages();
    this.model = model;
  }

  @FXML
  private void initialize() {
    model.topProperty().addListener((observable, before, now) -> show(now));
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
  }

  VBox root() {
    return root;
  }

  void open() {
    model.open();
  }

  private void show(CardsViewModel.@Nullable Card top) {
    if (top == null) {
      return;
    }
    BookQuestion six = top.six();
    kind.setText(
        six == null
            ? messages.text("session.card.own")
            : messages.text("six." + six.number() + ".short"));
    question.setText(six == null ? top.text() : messages.text("six." + six.number() + ".question"));
    card.setAccessibleText(kind.getText() + ". " + question.getText());
  }

  private void keyed(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> model.turn(-1);
      case RIGHT -> model.turn(1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  @FXML
  private void turnBack() {
    model.turn(-1);
  }

  @FXML
  private void turnOn() {
    model.turn(1);
  }
}

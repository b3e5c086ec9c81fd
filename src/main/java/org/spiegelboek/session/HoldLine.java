package org.spiegelboek.session;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Icons;
import org.spiegelboek.ui.SavedLabel;

/**
 * In the head of the page while a conversation is held: the clock, and the way to all the window.
 */
public final class HoldLine extends HBox {

  private final SavedLabel saved = new SavedLabel();
  private final HoldClock clock = new HoldClock();
  private final Button whole = new Button();

  public HoldLine() {
    getStyleClass().add("hold-line");
    saved.setId("savedHere");
    clock.setId("clock");
    whole.setId("wholeWindow");
    whole.getStyleClass().addAll("link", "plain", "small");
    whole.setWrapText(true);
    getChildren().addAll(saved, clock, whole);
  }

  /**
   * Shows how the conversation stands from now on.
   *
   * @param minutes as agreed
   */
  void show(Desk desk, MovementViewModel movement, ObservableValue<@Nullable Integer> minutes) {
    Messages messages = desk.messages();
    saved.show(desk.unsaved().sign(), messages);
    saved.visibleProperty().bind(movement.wholeProperty());
    saved.managedProperty().bind(movement.wholeProperty());
    movement
        .sinceProperty()
        .addListener((observable, before, now) -> count(desk, movement, minutes));
    minutes.addListener((observable, before, now) -> count(desk, movement, minutes));
    clock.setOnAction(event -> movement.countAnew());
    movement.wholeProperty().addListener((observable, before, now) -> name(messages, now));
    count(desk, movement, minutes);
    name(messages, movement.wholeProperty().get());
  }

  /** The button that takes the whole window and gives it back. */
  Button whole() {
    return whole;
  }

  private void count(
      Desk desk, MovementViewModel movement, ObservableValue<@Nullable Integer> minutes) {
    clock.show(desk.messages(), desk.clock(), movement.sinceProperty().get(), minutes.getValue());
  }

  private void name(Messages messages, boolean all) {
    whole.setText(messages.text(all ? "session.hold.leave" : "session.hold.whole"));
    whole.setGraphic(Icons.of(all ? "fth-minimize-2" : "fth-maximize-2"));
  }
}

package org.spiegelboek.vault;

import java.time.Clock;
import java.util.function.IntSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
import org.spiegelboek.i18n.Messages;

/** Closes the book when nobody has moved or typed for a while, or when the computer slept. */
public final class IdleLock {

  private final Clock clock;
  private final IntSupplier minutes;
  private final Runnable lock;
  private final IdleClock idle;
  private final ReadOnlyBooleanWrapper closingSoon = new ReadOnlyBooleanWrapper();
  private final EventHandler<InputEvent> onInput = event -> touch();
  private final ListChangeListener<Window> onWindows = this::follow;
  private final Timeline looking;
  private boolean stopped;

  /**
   * @param minutes after how many quiet minutes, asked each second; 0 for only after sleep
   * @param lock called once, on the JavaFX thread
   */
  public IdleLock(Clock clock, IntSupplier minutes, Runnable lock) {
    this.clock = clock;
    this.minutes = minutes;
    this.lock = lock;
    this.idle = new IdleClock(clock.instant());
    this.looking = new Timeline(new KeyFrame(Duration.seconds(1), event -> look()));
    looking.setCycleCount(Animation.INDEFINITE);
  }

  public void start() {
    // A menu and the picture on the wall are windows of their own, at which somebody is at work.
    Window.getWindows().forEach(window -> window.addEventFilter(InputEvent.ANY, onInput));
    Window.getWindows().addListener(onWindows);
    looking.play();
  }

  /** For a book that is closed by hand. */
  public void stop() {
    stopped = true;
    looking.stop();
    Window.getWindows().removeListener(onWindows);
    Window.getWindows().forEach(window -> window.removeEventFilter(InputEvent.ANY, onInput));
    closingSoon.set(false);
  }

  private void follow(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getRemoved().forEach(window -> window.removeEventFilter(InputEvent.ANY, onInput));
      change.getAddedSubList().forEach(window -> window.addEventFilter(InputEvent.ANY, onInput));
    }
  }

  /** True in the last 20 seconds. */
  public ReadOnlyBooleanProperty closingSoonProperty() {
    return closingSoon.getReadOnlyProperty();
  }

  /** Puts the quiet line at the top of the page that says so; it takes no room otherwise. */
  public void warnOn(StackPane table, Messages messages) {
    Label line = warning(messages);
    StackPane.setAlignment(line, Pos.TOP_CENTER);
    table.getChildren().add(line);
  }

  Label warning(Messages messages) {
    Label line = new Label(messages.text("vault.idle.warning"));
    line.getStyleClass().addAll("body", "muted", "idle-warning");
    line.visibleProperty().bind(closingSoon);
    line.managedProperty().bind(closingSoon);
    return line;
  }

  void look() {
    follow(idle.look(clock.instant(), minutes.getAsInt()));
  }

  private void touch() {
    follow(idle.touch(clock.instant(), minutes.getAsInt()));
  }

  private void follow(IdleClock.State state) {
    if (stopped) {
      return;
    }
    closingSoon.set(state == IdleClock.State.CLOSING_SOON);
    if (state == IdleClock.State.DUE) {
      stop();
      lock.run();
    }
  }
}

package org.spiegelboek.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.ScreenExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ScreenExtension.class)
class IdleLockTest {

  private final AtomicInteger locked = new AtomicInteger();
  private volatile Instant now = Instant.parse("2026-11-24T10:00:00Z");
  private volatile int minutes = 1;
  private IdleLock lock;

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(), 200, 100));
    stage.show();
    lock = new IdleLock(new Hand(), () -> minutes, locked::incrementAndGet);
    lock.start();
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(lock::stop);
  }

  @Test
  void warnsForTwentySecondsThenClosesOnce(FxRobot robot) {
    Label line = lock.warning(new Messages(Language.NL));
    pass(robot, 39);
    assertThat(line.isVisible()).isFalse();
    pass(robot, 2);
    assertThat(line.isVisible()).isTrue();
    assertThat(locked).hasValue(0);
    pass(robot, 20);
    assertThat(locked).hasValue(1);
    assertThat(line.isVisible()).isFalse();
    pass(robot, 90);
    assertThat(locked).hasValue(1);
  }

  @Test
  void aKeyKeepsItOpen(FxRobot robot) {
    pass(robot, 50);
    robot.push(KeyCode.SHIFT);
    assertThat(lock.closingSoonProperty().get()).isFalse();
    pass(robot, 35);
    assertThat(locked).hasValue(0);
    pass(robot, 26);
    assertThat(locked).hasValue(1);
  }

  @Test
  void aKeyInAnotherWindowKeepsItOpenToo(FxRobot robot) {
    Stage other = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new Stage());
    robot.interact(
        () -> {
          other.setScene(new Scene(new StackPane(), 100, 100));
          other.show();
        });
    pass(robot, 50);
    robot.interact(
        () ->
            Event.fireEvent(
                other.getScene(),
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false)));
    pass(robot, 35);
    assertThat(locked).hasValue(0);
    robot.interact(other::hide);
    pass(robot, 26);
    assertThat(locked).hasValue(1);
  }

  @Test
  void sleepClosesItWhateverWasChosenAndAHandAfterwardsDoesNotSaveIt(FxRobot robot) {
    minutes = 0;
    pass(robot, 29);
    pass(robot, 29);
    assertThat(locked).hasValue(0);
    now = now.plusSeconds(3600);
    robot.push(KeyCode.SHIFT);
    assertThat(locked).hasValue(1);
  }

  /** Lets time go by in looks of at most 20 seconds, as a running clock would. */
  private void pass(FxRobot robot, int seconds) {
    for (int left = seconds; left > 0; left -= 20) {
      now = now.plusSeconds(Math.min(left, 20));
      robot.interact(lock::look);
    }
  }

  /** A clock whose hand the test moves. */
  private final class Hand extends Clock {

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}

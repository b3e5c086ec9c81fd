package org.spiegelboek.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/**
 * Says in words how long a conversation is going on: no colour, no sound, and past the agreed
 * minutes it simply goes on. Pressing it counts anew.
 */
public final class HoldClock extends Button {

  private static final javafx.util.Duration LOOK = javafx.util.Duration.seconds(1);

  private final Timeline looking = new Timeline(new KeyFrame(LOOK, event -> look()));
  private @Nullable Messages messages;
  private @Nullable Clock clock;
  private @Nullable Instant since;
  private @Nullable Integer agreed;

  public HoldClock() {
    getStyleClass().addAll("link", "plain", "small", "hold-clock");
    setMinWidth(USE_PREF_SIZE);
    looking.setCycleCount(Animation.INDEFINITE);
    sceneProperty().addListener((observable, before, now) -> follow());
    visibleProperty().addListener((observable, before, now) -> follow());
  }

  /**
   * Counts from then on.
   *
   * @param from null where it is not known yet
   * @param minutes as agreed, null where nothing is agreed
   */
  void show(Messages words, Clock wall, @Nullable Instant from, @Nullable Integer minutes) {
    messages = words;
    clock = wall;
    since = from;
    agreed = minutes;
    setTooltip(new Tooltip(words.text("session.clock.anew")));
    setAccessibleHelp(words.text("session.clock.anew"));
    look();
    follow();
  }

  /** It ticks only where it can be seen. */
  private void follow() {
    if (getScene() != null && isVisible() && since != null) {
      look();
      looking.play();
    } else {
      looking.stop();
    }
  }

  private void look() {
    Messages words = messages;
    Clock wall = clock;
    Instant from = since;
    if (words == null || wall == null || from == null) {
      setText("");
      return;
    }
    long minutes = Math.max(0, Duration.between(from, wall.instant()).toMinutes());
    Integer whole = agreed;
    String said =
        whole == null
            ? words.format("session.clock.open", minutes)
            : words.format("session.clock", minutes, whole);
    if (!said.equals(getText())) {
      setText(said);
    }
  }
}

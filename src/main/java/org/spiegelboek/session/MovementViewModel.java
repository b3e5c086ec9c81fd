package org.spiegelboek.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Background;

/** Where a conversation is: being prepared, held (since when), or looked back on. */
public final class MovementViewModel {

  private static final String STAGE = "stage";
  private static final String WHOLE = "window";

  private final Background background;
  private final Clock clock;
  private final SessionRepository sessions;
  private final Runnable moved;
  private final ObjectProperty<Movement> now = new SimpleObjectProperty<>(Movement.PREPARE);
  private final BooleanProperty whole = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable Instant> since = new ReadOnlyObjectWrapper<>();
  private final @Nullable Movement chosen;
  private @Nullable String sessionId;
  private boolean showing;
  private boolean chose;

  /**
   * @param choices may say where the user was on this page, as after locking
   * @param moved told when the user went to another of the three
   */
  MovementViewModel(
      Background background,
      Clock clock,
      SessionRepository sessions,
      Map<String, String> choices,
      Runnable moved) {
    this.background = background;
    this.clock = clock;
    this.sessions = sessions;
    this.moved = moved;
    this.chosen = Movement.find(choices.get(STAGE));
    if (chosen != null) {
      chose = true;
      now.set(chosen);
      whole.set(chosen == Movement.HOLD && choices.containsKey(WHOLE));
    }
    now.addListener((observable, before, after) -> changed());
    whole.addListener((observable, before, after) -> changed());
  }

  /** The one that stands out. */
  public ObjectProperty<Movement> nowProperty() {
    return now;
  }

  /** Whether the conversation being held has the window to itself. */
  public BooleanProperty wholeProperty() {
    return whole;
  }

  /** When holding it began; null while that is not known. */
  public ReadOnlyObjectProperty<@Nullable Instant> sinceProperty() {
    return since.getReadOnlyProperty();
  }

  /** The page is read: opens where the user was, else where this conversation is. */
  void show(String id, Movement usual) {
    sessionId = id;
    showing = true;
    if (chosen == null && !chose) {
      now.set(usual);
    }
    showing = false;
    count();
  }

  /** Begins to count the minutes anew. */
  public void countAnew() {
    String id = sessionId;
    if (id != null) {
      background.run(() -> sessions.beginHolding(id, clock.instant(), Duration.ZERO), since::set);
    }
  }

  private void changed() {
    if (now.get() != Movement.HOLD) {
      whole.set(false);
    }
    count();
    if (!showing) {
      chose = true;
      moved.run();
    }
  }

  /** A conversation that was going on, before the book was locked for a moment, still goes on. */
  private void count() {
    String id = sessionId;
    if (id != null && now.get() == Movement.HOLD && since.get() == null) {
      background.run(
          () -> sessions.beginHolding(id, clock.instant(), Duration.ofHours(4)), since::set);
    }
  }

  /** What a place says so that the page opens as it is now. */
  Map<String, String> toChoices() {
    Map<String, String> choices = new HashMap<>();
    if (!chose) {
      return choices;
    }
    choices.put(STAGE, now.get().key());
    if (whole.get()) {
      choices.put(WHOLE, "whole");
    }
    return choices;
  }
}

package org.spiegelboek.session;

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
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;

/** Where a conversation is: being prepared, held (since when), or looked back on. */
public final class MovementViewModel {

  private static final String STAGE = "stage";
  private static final String WHOLE = "window";
  private static final Duration LONGEST = Duration.ofHours(4);

  private final Desk desk;
  private final SessionRepository sessions;
  private final Place place;
  private final ObjectProperty<Movement> now = new SimpleObjectProperty<>(Movement.PREPARE);
  private final BooleanProperty whole = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable Instant> since = new ReadOnlyObjectWrapper<>();
  private Place here;
  private @Nullable String sessionId;
  private @Nullable String storedId;
  private boolean showing;
  private boolean chose;

  /**
   * @param place may say where the user was on this page, as after locking
   */
  MovementViewModel(Desk desk, SessionRepository sessions, Place place) {
    this.desk = desk;
    this.sessions = sessions;
    this.place = place;
    this.here = place;
    Movement chosen = Movement.find(place.choices().get(STAGE));
    if (chosen != null) {
      chose = true;
      now.set(chosen);
      whole.set(chosen == Movement.HOLD && place.choices().containsKey(WHOLE));
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
    if (!chose) {
      now.set(usual);
    }
    showing = false;
    count();
  }

  /** Begins to count the minutes anew. */
  public void countAnew() {
    String id = sessionId;
    if (id != null) {
      desk.background()
          .run(() -> sessions.beginHolding(id, desk.clock().instant(), Duration.ZERO), since::set);
    }
  }

  private void changed() {
    if (now.get() != Movement.HOLD) {
      whole.set(false);
    }
    count();
    if (!showing) {
      chose = true;
      stayHere();
    }
  }

  /** A conversation that was going on, before the book was locked for a moment, still goes on. */
  private void count() {
    String id = sessionId;
    if (id != null && now.get() == Movement.HOLD && since.get() == null) {
      desk.background()
          .run(() -> sessions.beginHolding(id, desk.clock().instant(), LONGEST), since::set);
    }
  }

  /** The conversation has its place in the journal now. */
  void stored(String id) {
    storedId = id;
    stayHere();
  }

  /** After locking, the page opens as it is now; another page that was gone to stays. */
  private void stayHere() {
    if (!desk.navigation().getPlace().equals(here)) {
      return;
    }
    Map<String, String> choices = new HashMap<>(storedId == null ? place.choices() : Map.of());
    if (chose) {
      choices.put(STAGE, now.get().key());
      choices.remove(WHOLE);
    }
    if (whole.get()) {
      choices.put(WHOLE, "whole");
    }
    here = new Place(Place.Section.SESSIONS, storedId == null ? place.id() : storedId, choices);
    desk.navigation().stayAt(here);
  }
}

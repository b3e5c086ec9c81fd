package org.spiegelboek.session;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.paper.Picture;
import org.spiegelboek.paper.Printed;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;

/** What goes on paper, made anew with each choice, and the picture of it. */
public final class PreviewViewModel {

  private static final float DOTS = 144;

  private final Desk desk;
  private final SessionRepository sessions;
  private final NotesRepository notes;
  private final Place place;
  private final Sheets sheets;
  private final BooleanProperty withInitials = new SimpleBooleanProperty(true);

  /** Never remembered: whoever wants it ticks it, each time. */
  private final BooleanProperty withOwn = new SimpleBooleanProperty(false);

  private final ReadOnlyObjectWrapper<@Nullable Card> card = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Notes> given = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper hasOwn = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Printed> printed = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper side = new ReadOnlyIntegerWrapper();
  private Session.ForMyself own = Session.ForMyself.EMPTY;

  /**
   * @param place made by {@link SessionPlaces}
   */
  public PreviewViewModel(
      Desk desk, SessionRepository sessions, NotesRepository notes, Place place) {
    this.desk = desk;
    this.sessions = sessions;
    this.notes = notes;
    this.place = place;
    this.sheets = new Sheets(desk.messages(), desk.clock());
    withInitials.addListener((observable, before, now) -> make());
    withOwn.addListener((observable, before, now) -> make());
  }

  /** Reads what goes on paper, and makes it. */
  public void open() {
    String person = SessionPlaces.notesOf(place);
    if (person != null) {
      desk.background()
          .run(
              () -> notes.find(person),
              found -> found.ifPresentOrElse(this::showNotes, () -> gone.set(true)));
    } else {
      desk.background()
          .run(
              () -> sessions.detail(sessionId()),
              found -> found.ifPresentOrElse(this::showSession, () -> gone.set(true)));
    }
  }

  private void showNotes(Notes found) {
    given.set(found);
    make();
  }

  private void showSession(SessionDetail detail) {
    own = detail.session().forMyself();
    hasOwn.set(OwnSheet.isFilled(own));
    card.set(Card.of(detail, desk.clock()));
    make();
  }

  private void make() {
    Card shown = card.get();
    Notes handed = given.get();
    if (handed != null) {
      desk.background().run(() -> sheets.notes(handed), this::show);
    } else if (shown != null) {
      Card chosen = withInitials.get() ? shown : shown.withoutInitials();
      Session.ForMyself ticked = withOwn.get() ? own : null;
      desk.background().run(() -> sheets.card(chosen, ticked), this::show);
    }
  }

  private void show(Printed made) {
    printed.set(made);
    side.set(Math.min(side.get(), made.sides() - 1));
    draw();
  }

  /** Shows another side of it. */
  public void turnTo(int other) {
    Printed made = printed.get();
    if (made != null && other >= 0 && other < made.sides()) {
      side.set(other);
      draw();
    }
  }

  private void draw() {
    Printed made = printed.get();
    if (made != null) {
      int shown = side.get();
      desk.background().run(() -> Picture.of(made, shown, DOTS), picture::set);
    }
  }

  /** The conversation for a calendar program; nothing without a time. */
  Optional<byte[]> calendar() {
    Card shown = card.get();
    return shown == null
        ? Optional.empty()
        : CalendarFile.of(
            sessionId(),
            shown.frame(),
            desk.messages().text("session.card.untitled"),
            desk.clock().instant());
  }

  /** Where the conversation itself, or the person, is. */
  Place origin() {
    String person = SessionPlaces.notesOf(place);
    return person == null
        ? Place.of(Place.Section.SESSIONS, sessionId())
        : new Place(Place.Section.SESSIONS, null, Map.of("person", person));
  }

  private String sessionId() {
    return Objects.requireNonNullElse(place.id(), "");
  }

  public BooleanProperty withInitialsProperty() {
    return withInitials;
  }

  public BooleanProperty withOwnProperty() {
    return withOwn;
  }

  /** The conversation it is about; null where it is about a person, or not read yet. */
  public ReadOnlyObjectProperty<@Nullable Card> cardProperty() {
    return card.getReadOnlyProperty();
  }

  /** The notes for a person; null where it is about a conversation, or not read yet. */
  public ReadOnlyObjectProperty<@Nullable Notes> notesProperty() {
    return given.getReadOnlyProperty();
  }

  /** Whether anything was written for oneself. */
  public ReadOnlyBooleanProperty hasOwnProperty() {
    return hasOwn.getReadOnlyProperty();
  }

  /** True when it is not in the book any more. */
  public ReadOnlyBooleanProperty goneProperty() {
    return gone.getReadOnlyProperty();
  }

  /** Exactly what is shown, kept and printed; null until it is made. */
  public ReadOnlyObjectProperty<@Nullable Printed> printedProperty() {
    return printed.getReadOnlyProperty();
  }

  /** The side that is looked at. */
  public ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** Which side that is, from 0. */
  public ReadOnlyIntegerProperty sideProperty() {
    return side.getReadOnlyProperty();
  }
}

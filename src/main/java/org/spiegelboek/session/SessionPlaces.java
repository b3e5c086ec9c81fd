package org.spiegelboek.session;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.View;

/** The places of conversations: the list, one conversation, and what goes on paper. */
public final class SessionPlaces {

  private static final String NOTES = "notes";
  private static final String SHOW = "show";
  private static final String PAPER = "paper";

  private SessionPlaces() {}

  /** Where the sheet of a conversation is looked at before it is printed or kept. */
  public static Place paper(String sessionId) {
    return new Place(Place.Section.SESSIONS, sessionId, Map.of(SHOW, PAPER));
  }

  /** Where what was written together with a person is looked at before it is given to them. */
  public static Place notes(String personId) {
    return new Place(Place.Section.SESSIONS, null, Map.of(NOTES, personId));
  }

  /** Whose notes a place is about; null where it is about none. */
  static @Nullable String notesOf(Place place) {
    return place.choices().get(NOTES);
  }

  /** The view to show at a place of this section. */
  public static View view(Place place) {
    if (notesOf(place) != null || PAPER.equals(place.choices().get(SHOW))) {
      return View.SESSION_PREVIEW;
    }
    return place.id() == null ? View.SESSIONS : View.SESSION;
  }
}

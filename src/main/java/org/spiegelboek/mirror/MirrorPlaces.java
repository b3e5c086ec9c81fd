package org.spiegelboek.mirror;

import java.util.Map;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.View;

/** The places of the mirror: today's sitting, one sitting's picture, the list of earlier ones. */
public final class MirrorPlaces {

  static final Place TODAY = Place.of(Place.Section.MIRROR);
  static final Place LIST = Place.of(Place.Section.MIRROR, "list");

  /** The rounds of a team, beside the mirror of one. */
  public static final Place ROUNDS = Place.of(Place.Section.MIRROR, "rounds");

  private static final String MARKS = "marks";

  private MirrorPlaces() {}

  /** Where the marks of a sitting are set. */
  static Place marks(String id) {
    return new Place(Place.Section.MIRROR, id, Map.of("show", MARKS));
  }

  /** The view to show at a place of this section. */
  public static View view(Place place) {
    if (LIST.id() != null && LIST.id().equals(place.id())) {
      return View.MIRROR_LIST;
    }
    boolean marks = place.id() == null || MARKS.equals(place.choices().get("show"));
    return marks ? View.MIRROR : View.MIRROR_IMAGE;
  }
}

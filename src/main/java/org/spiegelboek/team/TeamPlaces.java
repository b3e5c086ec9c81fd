package org.spiegelboek.team;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.MirrorPlaces;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.View;

/** The places of team rounds, in the section of the mirror. */
public final class TeamPlaces {

  private static final String ROUND = "round";
  private static final String DO = "do";
  private static final String TYPE = "type";
  private static final String PASS = "pass";

  private TeamPlaces() {}

  /** One round. */
  public static Place round(String id) {
    return new Place(Place.Section.MIRROR, MirrorPlaces.ROUNDS.id(), Map.of(ROUND, id));
  }

  /** Where its paper sheets are typed in. */
  public static Place typing(String id) {
    return new Place(Place.Section.MIRROR, MirrorPlaces.ROUNDS.id(), Map.of(ROUND, id, DO, TYPE));
  }

  /** Where one laptop goes round. */
  public static Place passing(String id) {
    return new Place(Place.Section.MIRROR, MirrorPlaces.ROUNDS.id(), Map.of(ROUND, id, DO, PASS));
  }

  /** The view to show at a place of this section; empty where it is the mirror's own. */
  public static Optional<View> view(Place place) {
    if (!MirrorPlaces.ROUNDS.section().equals(place.section())
        || MirrorPlaces.ROUNDS.id() == null
        || !MirrorPlaces.ROUNDS.id().equals(place.id())) {
      return Optional.empty();
    } else if (id(place).isEmpty()) {
      return Optional.of(View.ROUNDS);
    }
    return Optional.of(
        switch (place.choices().getOrDefault(DO, "")) {
          case TYPE -> View.ROUND_TYPING;
          case PASS -> View.ROUND_PASSING;
          default -> View.ROUND;
        });
  }

  /** Id of the round at a place; empty where there is none. */
  public static String id(Place place) {
    @Nullable String id = place.choices().get(ROUND);
    return id == null ? "" : id;
  }
}

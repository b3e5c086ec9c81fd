package org.spiegelboek.app;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Meta;
import org.spiegelboek.store.Sql;
import org.spiegelboek.ui.Place;

/**
 * Where the user was when the book closed, kept inside the journal: the next opening begins there.
 *
 * @param spot where on that place's page
 */
record Whereabouts(Place place, Spot spot) {

  private static final String KEY = "whereabouts";
  private static final int PARTS = 4;

  static void put(Sql sql, Whereabouts here) throws SQLException {
    String id = here.place().id();
    Meta.put(
        sql,
        KEY,
        String.join(
            "\n",
            here.place().section().name(),
            id == null ? "" : id,
            here.spot().field(),
            Integer.toString(here.spot().caret())));
  }

  /** Empty on the first opening, and where an earlier version's place no longer exists. */
  static Optional<Whereabouts> find(Sql sql) throws SQLException {
    return Meta.find(sql, KEY).flatMap(Whereabouts::read);
  }

  private static Optional<Whereabouts> read(String text) {
    String[] parts = text.split("\n", -1);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    Place.@Nullable Section section = null;
    for (Place.Section one : Place.Section.values()) {
      section = one.name().equals(parts[0]) ? one : section;
    }
    if (section == null || !parts[3].matches("\\d{1,9}")) {
      return Optional.empty();
    }
    Place place = new Place(section, parts[1].isEmpty() ? null : parts[1], Map.of());
    return Optional.of(new Whereabouts(place, new Spot(parts[2], Integer.parseInt(parts[3]))));
  }
}

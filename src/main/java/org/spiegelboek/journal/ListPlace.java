package org.spiegelboek.journal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Domain;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.ui.Place;

/** What the list was narrowed to, as the choices of a place, so that going back finds it again. */
final class ListPlace {

  private static final String QUERY = "query";
  private static final String DAY = "day";
  private static final String TAG = "tag";
  private static final String TRAIT = "trait";
  private static final String DOMAIN = "domain";

  private ListPlace() {}

  static Place of(@Nullable String pageId, Filter filter) {
    Map<String, String> choices = new HashMap<>();
    if (!filter.query().isBlank()) {
      choices.put(QUERY, filter.query());
    }
    if (filter.day() != null) {
      choices.put(DAY, filter.day().toString());
    }
    if (filter.tag() != null) {
      choices.put(TAG, filter.tag());
    }
    if (filter.trait() != null) {
      choices.put(TRAIT, filter.trait().key());
    }
    if (filter.domain() != null) {
      choices.put(DOMAIN, filter.domain().key());
    }
    return new Place(Place.Section.JOURNAL, pageId, choices);
  }

  static Filter filter(Place place) {
    Map<String, String> choices = place.choices();
    return new Filter(
        choices.getOrDefault(QUERY, ""),
        day(place).orElse(null),
        choices.get(TAG),
        Keyed.find(Trait.class, choices.getOrDefault(TRAIT, "")).orElse(null),
        Keyed.find(Domain.class, choices.getOrDefault(DOMAIN, "")).orElse(null));
  }

  static Optional<LocalDate> day(Place place) {
    String day = place.choices().get(DAY);
    try {
      return day == null ? Optional.empty() : Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      // A place typed by nobody: only our own screens make one.
      return Optional.empty();
    }
  }

  /** A new page on a day. */
  static Place fresh(LocalDate day) {
    return new Place(Place.Section.JOURNAL, Place.NEW, Map.of(DAY, day.toString()));
  }
}

package org.spiegelboek.journal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Place;

/** What the list was narrowed to, as the choices of a place, so that going back finds it again. */
final class ListPlace {

  private static final String QUERY = "query";

  private ListPlace() {}

  static Place of(@Nullable String pageId, Filter filter) {
    Map<String, String> choices = new HashMap<>();
    if (!filter.query().isBlank()) {
      choices.put(QUERY, filter.query());
    }
    filter.chosen().forEach((facet, value) -> choices.put(facet.key(), value));
    return new Place(Place.Section.JOURNAL, pageId, choices);
  }

  static Filter filter(Place place) {
    Filter filter = Filter.NONE.withQuery(place.choices().getOrDefault(QUERY, ""));
    for (Facet facet : Facet.values()) {
      filter = filter.with(facet, place.choices().get(facet.key()));
    }
    return filter;
  }

  static Optional<LocalDate> day(Place place) {
    return Optional.ofNullable(filter(place).day());
  }

  /** A new page on a day. */
  static Place fresh(LocalDate day) {
    return new Place(Place.Section.JOURNAL, Place.NEW, Map.of(Facet.DAY.key(), day.toString()));
  }
}

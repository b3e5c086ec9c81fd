package org.spiegelboek.journal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to; everything given has to hold.
 *
 * @param query words as typed; empty for none
 * @param chosen what is chosen of each, as its text in a place
 */
public record Filter(String query, Map<Facet, String> chosen) {

  /** All of it. */
  public static final Filter NONE = new Filter("", Map.of());

  public Filter {
    chosen = Map.copyOf(chosen);
  }

  public Filter withQuery(String typed) {
    return new Filter(typed, chosen);
  }

  /** With this one chosen, or with none. */
  public Filter with(Facet facet, @Nullable String value) {
    Map<Facet, String> now = new EnumMap<>(Facet.class);
    now.putAll(chosen);
    now.remove(facet);
    if (value != null && facet.holds(value)) {
      now.put(facet, value);
    }
    return new Filter(query, now);
  }

  public Filter withDay(@Nullable LocalDate day) {
    return with(Facet.DAY, day == null ? null : day.toString());
  }

  public @Nullable String of(Facet facet) {
    return chosen.get(facet);
  }

  public @Nullable LocalDate day() {
    String day = of(Facet.DAY);
    return day == null ? null : Period.day(day).orElse(null);
  }
}

package org.spiegelboek.journal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came back in the months of a school year: that it was there, not how often.
 *
 * @param first September
 * @param months when each was there, by facet and by its key
 */
record BookYear(YearMonth first, Map<Facet, Map<String, Set<YearMonth>>> months) {

  private static final int MONTHS = 12;

  BookYear {
    months = Map.copyOf(months);
  }

  List<YearMonth> all() {
    List<YearMonth> all = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      all.add(first.plusMonths(i));
    }
    return all;
  }

  Set<YearMonth> of(Facet facet, String key) {
    return months.getOrDefault(facet, Map.of()).getOrDefault(key, Set.of());
  }

  boolean isEmpty() {
    return months.values().stream().allMatch(Map::isEmpty);
  }
}

package org.spiegelboek.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * What the calendar shows around one month.
 *
 * @param days days with pages or conversations, also of the neighbouring months that are in sight
 */
record Month(YearMonth month, Map<LocalDate, Day> days) {

  private static final Day NOTHING = new Day(0, 0);

  Month {
    days = Map.copyOf(days);
  }

  /** How much there is of one day. */
  record Day(int pages, int sessions) {}

  Day of(LocalDate date) {
    return days.getOrDefault(date, NOTHING);
  }

  /** The Monday on which the six weeks in sight begin. */
  static LocalDate firstInSight(YearMonth month) {
    LocalDate first = month.atDay(1);
    return first.minusDays(first.getDayOfWeek().getValue() - 1L);
  }
}

package org.spiegelboek.journal;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From one day until another, both with it.
 *
 * @param from null for no beginning
 * @param until null for no end
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

  private static final String TO = "..";

  static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  /** From September to August. */
  static Period schoolYear(LocalDate of) {
    LocalDate september = LocalDate.of(of.getYear(), Month.SEPTEMBER, 1);
    LocalDate start = of.isBefore(september) ? september.minusYears(1) : september;
    return new Period(start, start.plusYears(1).minusDays(1));
  }

  boolean isOpen() {
    return from == null && until == null;
  }

  /** As it stands in a place: {@code 2026-09-01..2027-08-31}. */
  String key() {
    return (from == null ? "" : from) + TO + (until == null ? "" : until);
  }

  static Optional<Period> find(String key) {
    int at = key.indexOf(TO);
    if (at < 0) {
      return Optional.empty();
    }
    String from = key.substring(0, at);
    String until = key.substring(at + TO.length());
    Period period = new Period(day(from).orElse(null), day(until).orElse(null));
    return period.isOpen() ? Optional.empty() : Optional.of(period);
  }

  static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      // A place typed by nobody: only our own screens make one.
      return Optional.empty();
    }
  }
}

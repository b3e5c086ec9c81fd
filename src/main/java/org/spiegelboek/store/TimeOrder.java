package org.spiegelboek.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Row numbers of searchable texts that grow with the moment they belong to. So the index can give
 * the newest ones without looking at the others.
 */
public final class TimeOrder {

  /** So many texts may belong to one second before they take places of the next. */
  private static final long A_SECOND = 1 << 8;

  private static final long FIRST_UNDATED = -(1L << 40);
  private static final long BEGINNING =
      LocalDateTime.of(1, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);

  private TimeOrder() {}

  /** The next free number; texts without a day come before all others. */
  static long next(Sql sql, String day) throws SQLException {
    if (day.isEmpty()) {
      return after(sql, FIRST_UNDATED, 0);
    }
    long place = place(LocalDateTime.parse(day));
    long free = after(sql, place, place + A_SECOND);
    while (free == place + A_SECOND) {
      place = free;
      free = after(sql, place, place + A_SECOND);
    }
    return free;
  }

  private static long after(Sql sql, long first, long end) throws SQLException {
    return sql.get(
        "SELECT coalesce(max(rid) + 1, ?1) AS free FROM searchable WHERE rid >= ?1 AND rid < ?2",
        row -> row.number("free"),
        first,
        end);
  }

  private static long place(LocalDateTime moment) {
    return Math.max(0, moment.toEpochSecond(ZoneOffset.UTC) - BEGINNING) * A_SECOND;
  }

  /** No text of that day or a later one has a lower number. */
  public static long start(LocalDate day) {
    return place(day.atStartOfDay());
  }
}

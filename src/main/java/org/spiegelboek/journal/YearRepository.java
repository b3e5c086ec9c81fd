package org.spiegelboek.journal;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Sql;

/** What came back in the months of a year. */
public final class YearRepository {

  private static final String FOCUS =
      """
      SELECT DISTINCT substr(starts_at, 1, 7) AS month, focus AS keys FROM session
      WHERE starts_at >= ?1 AND starts_at < ?2 AND focus IS NOT NULL
      UNION SELECT substr(starts_at, 1, 7), focus_started FROM session
      WHERE starts_at >= ?1 AND starts_at < ?2 AND focus_started IS NOT NULL
      """;
  private static final String DOMAINS =
      """
      SELECT DISTINCT substr(date, 1, 7) AS month, domains AS keys FROM page
      WHERE date >= ?1 AND date < ?2 AND domains <> ''
      UNION SELECT substr(starts_at, 1, 7), domains FROM session
      WHERE starts_at >= ?1 AND starts_at < ?2 AND domains <> ''
      """;
  private static final String ROLES =
      """
      SELECT DISTINCT substr(starts_at, 1, 7) AS month, person.role AS keys
      FROM session JOIN person ON person.id = session.person_id
      WHERE starts_at >= ?1 AND starts_at < ?2 AND person.role IS NOT NULL
      UNION SELECT substr(starts_at, 1, 7), person.role FROM session
      JOIN session_person ON session_person.session_id = session.id
      JOIN person ON person.id = session_person.person_id
      WHERE starts_at >= ?1 AND starts_at < ?2 AND person.role IS NOT NULL
      """;
  private static final String TRAITS =
      """
      SELECT DISTINCT substr(date, 1, 7) AS month, traits AS keys FROM page
      WHERE date >= ?1 AND date < ?2 AND traits <> ''
      UNION SELECT substr(starts_at, 1, 7), attention_trait FROM session
      WHERE starts_at >= ?1 AND starts_at < ?2 AND attention_trait IS NOT NULL
      UNION SELECT substr(taken_at, 1, 7), attention_trait FROM mirror
      WHERE taken_at >= ?1 AND taken_at < ?2 AND attention_trait IS NOT NULL
      """;

  private final Database database;

  public YearRepository(Database database) {
    this.database = database;
  }

  /**
   * The twelve months from one on.
   *
   * @param first September
   */
  BookYear get(YearMonth first) {
    return database.read(
        sql -> {
          Map<Facet, Map<String, Set<YearMonth>>> months = new EnumMap<>(Facet.class);
          months.put(Facet.FOCUS, read(sql, FOCUS, first));
          months.put(Facet.DOMAIN, read(sql, DOMAINS, first));
          months.put(Facet.ROLE, read(sql, ROLES, first));
          months.put(Facet.TRAIT, read(sql, TRAITS, first));
          return new BookYear(first, months);
        });
  }

  private static Map<String, Set<YearMonth>> read(Sql sql, String statement, YearMonth first)
      throws SQLException {
    Map<String, Set<YearMonth>> months = new HashMap<>();
    sql.each(
        statement,
        row -> Map.entry(YearMonth.parse(row.text("month")), row.text("keys")),
        there -> {
          for (String key : there.getValue().split(" ", -1)) {
            months.computeIfAbsent(key, one -> new TreeSet<>()).add(there.getKey());
          }
        },
        first.atDay(1),
        first.plusYears(1).atDay(1));
    return months;
  }
}

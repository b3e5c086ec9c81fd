package org.spiegelboek.store;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many records a journal holds. */
public final class RecordCounts {

  private RecordCounts() {}

  /**
   * The number of records of every kind, in the order of the kinds. In a database of an earlier
   * version there may be none of a kind yet.
   */
  public static Map<Kind, Integer> of(Sql sql) throws SQLException {
    List<String> tables =
        sql.list("SELECT name FROM sqlite_schema WHERE type = 'table'", row -> row.text("name"));
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, tables.contains(kind.key()) ? count(sql, kind) : 0);
    }
    return counts;
  }

  private static int count(Sql sql, Kind kind) throws SQLException {
    return sql.get("SELECT count(*) AS n FROM " + kind.key(), row -> row.integer("n"));
  }
}

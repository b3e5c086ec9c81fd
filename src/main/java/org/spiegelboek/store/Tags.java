package org.spiegelboek.store;

import java.sql.SQLException;
import java.util.List;

/** The tags of sessions, pages and rounds. */
public final class Tags {

  private Tags() {}

  public static List<String> of(Sql sql, Kind kind, String id) throws SQLException {
    return sql.list(
        "SELECT name FROM tag WHERE kind = ? AND record_id = ? ORDER BY name",
        row -> row.text("name"),
        kind,
        id);
  }

  /** Replaces all tags of a record. */
  public static void put(Sql sql, Kind kind, String id, List<String> names) throws SQLException {
    remove(sql, kind, id);
    for (String name : names) {
      sql.update(
          "INSERT INTO tag(kind, record_id, name) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
          kind,
          id,
          name);
    }
  }

  public static void remove(Sql sql, Kind kind, String id) throws SQLException {
    sql.update("DELETE FROM tag WHERE kind = ? AND record_id = ?", kind, id);
  }
}

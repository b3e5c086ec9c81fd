package org.spiegelboek.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was deleted and when, so that merging two laptops does not bring it back. */
public final class Tombstones {

  private Tombstones() {}

  /** One deleted record. */
  public record Tombstone(Kind kind, String id, Instant at) {}

  /** Remembers a deletion; an earlier one of the same record is replaced only by a later. */
  public static void put(Sql sql, Tombstone tombstone) throws SQLException {
    sql.update(
        """
        INSERT INTO tombstone(kind, record_id, at) VALUES (?, ?, ?)
        ON CONFLICT(kind, record_id) DO UPDATE SET at = max(at, excluded.at)
        """,
        tombstone.kind(),
        tombstone.id(),
        tombstone.at());
  }

  public static Optional<Tombstone> find(Sql sql, Kind kind, String id) throws SQLException {
    return sql.find(
        "SELECT * FROM tombstone WHERE kind = ? AND record_id = ?", Tombstones::map, kind, id);
  }

  /** The record is there again. */
  public static void remove(Sql sql, Kind kind, String id) throws SQLException {
    Bin.leave(sql, kind, id);
    sql.update("DELETE FROM tombstone WHERE kind = ? AND record_id = ?", kind, id);
  }

  public static List<Tombstone> list(Sql sql) throws SQLException {
    return sql.list("SELECT * FROM tombstone ORDER BY at, kind, record_id", Tombstones::map);
  }

  private static Tombstone map(Row row) throws SQLException {
    Instant at = row.instantOrNull("at");
    Kind kind = row.keyedOrNull("kind", Kind.class);
    if (at == null || kind == null) {
      throw new SQLException("NULL in tombstone");
    }
    return new Tombstone(kind, row.text("record_id"), at);
  }
}

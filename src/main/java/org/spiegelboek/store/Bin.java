package org.spiegelboek.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Where deleted records lie until they go for good. They stand in no table of their own any more:
 * no list, search, count or file knows of them. Put back, everything is as it was, with earlier
 * texts and with the links of others to it.
 */
public final class Bin {

  private Bin() {}

  /** Deletes a record into the bin, if there is such a record. */
  public static void put(Sql sql, Kind kind, String id, Instant at) throws SQLException {
    String there = "SELECT 1 AS one FROM " + kind.key() + " WHERE id = ?";
    if (sql.find(there, row -> row.integer("one"), id).isEmpty()) {
      return;
    }
    sql.update("DELETE FROM bin WHERE kind = ? AND record_id = ?", kind, id);
    sql.update(
        """
        INSERT INTO bin(kind, record_id, at, day, title, body)
        SELECT ?1, ?2, ?3, coalesce(max(day), ''), coalesce(max(title), ''), coalesce(max(body), '')
        FROM searchable WHERE kind = ?1 AND record_id = ?2
        """,
        kind,
        id,
        at);
    BinRows rows = new BinRows(sql, find(sql, kind, id).orElseThrow());
    rows.takeIn(kind.key(), "\"id\" = ?3", id);
    for (String beside : List.of("tag", "revision", "kept_aside")) {
      rows.takeIn(beside, "\"kind\" = ?3 AND \"record_id\" = ?4", kind, id);
    }
    if (kind == Kind.PAGE) {
      rows.takeIn("page_language", "\"page_id\" = ?3", id);
      rows.takeIn(
          "kept_aside",
          "\"kind\" = 'picture' AND \"record_id\" IN (SELECT id FROM picture WHERE page_id = ?3)",
          id);
    }
    for (String revision : Traces.revisionNames(sql, kind, id)) {
      rows.takeIn("kept_aside", "\"kind\" = 'revision' AND \"record_id\" = ?3", revision);
    }
    sql.update("DELETE FROM " + kind.key() + " WHERE id = ?", id);
    Traces.remove(sql, kind, id);
    Tombstones.put(sql, new Tombstones.Tombstone(kind, id, at));
  }

  /**
   * The same for a record that was emptied: what said something lies in the bin, what never did
   * leaves nothing behind.
   */
  public static void putIfSaid(Sql sql, Kind kind, String id, Instant at) throws SQLException {
    put(sql, kind, id, at);
    sql.update(
        """
        DELETE FROM bin WHERE kind = ? AND record_id = ? AND trim(title || body) = ''
        AND NOT EXISTS (SELECT 1 FROM bin_cell WHERE bid = bin.bid AND tab = 'revision')
        """,
        kind,
        id);
  }

  /**
   * Puts a record back as it was; from now on it counts as changed, so that no other laptop takes
   * it for deleted.
   *
   * @return whether it was in the bin
   */
  public static boolean putBack(Sql sql, Kind kind, String id, Instant at) throws SQLException {
    Optional<Long> lot = find(sql, kind, id);
    if (lot.isEmpty()) {
      return false;
    }
    new BinRows(sql, lot.get()).putBack();
    sql.update("UPDATE " + kind.key() + " SET changed_at = ? WHERE id = ?", at, id);
    Words words =
        sql.get(
            "SELECT day, title, body FROM bin WHERE bid = ?",
            row -> new Words(row.text("day"), row.text("title"), row.text("body")),
            lot.get());
    sql.update("DELETE FROM bin WHERE bid = ?", lot.get());
    Tombstones.remove(sql, kind, id);
    TextIndex.put(
        sql,
        kind,
        id,
        words.day().isEmpty() ? null : LocalDateTime.parse(words.day()),
        words.title(),
        List.of(words.body()));
    return true;
  }

  private record Words(String day, String title, String body) {}

  /**
   * The record was written anew while it lay in the bin, by an import, say: its earlier texts and
   * pictures join it, and nothing of it lies in the bin any more.
   */
  static void leave(Sql sql, Kind kind, String id) throws SQLException {
    Optional<Long> lot = find(sql, kind, id);
    if (lot.isPresent()) {
      sql.update(
          "DELETE FROM bin_cell WHERE bid = ?"
              + " AND tab NOT IN ('revision', 'kept_aside', 'picture')",
          lot.get());
      new BinRows(sql, lot.get()).putBack();
      sql.update("DELETE FROM bin WHERE bid = ?", lot.get());
    }
  }

  /** Takes one record out of the bin for good. */
  public static void forget(Sql sql, Kind kind, String id) throws SQLException {
    sql.update("DELETE FROM bin WHERE kind = ? AND record_id = ?", kind, id);
  }

  /**
   * Takes out for good what was deleted before this moment.
   *
   * @return how many records
   */
  public static int forgetBefore(Sql sql, Instant moment) throws SQLException {
    return sql.update("DELETE FROM bin WHERE at < ?", moment);
  }

  /** Takes everything out for good. */
  public static int forgetAll(Sql sql) throws SQLException {
    return sql.update("DELETE FROM bin");
  }

  private static Optional<Long> find(Sql sql, Kind kind, String id) throws SQLException {
    return sql.find(
        "SELECT bid FROM bin WHERE kind = ? AND record_id = ?", row -> row.number("bid"), kind, id);
  }
}

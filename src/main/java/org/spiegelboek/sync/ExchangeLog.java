package org.spiegelboek.sync;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Meta;
import org.spiegelboek.store.Sql;

/**
 * What a journal knows of its exchange folder: which files were taken in or written, and what of
 * each record lies there. It stands in the journal itself, so that an earlier copy of the journal
 * knows what that copy knew.
 */
final class ExchangeLog {

  private static final String STATE = "exchanged";

  private final Database database;

  ExchangeLog(Database database) {
    this.database = database;
  }

  /** The names of all files that were taken in or written. */
  Set<String> names() {
    return database.read(
        sql -> new HashSet<>(sql.list("SELECT name FROM exchange_file", row -> row.text("name"))));
  }

  /** The names of files that hold a whole journal. */
  Set<String> wholeNames() {
    return database.read(
        sql ->
            new HashSet<>(
                sql.list(
                    "SELECT name FROM exchange_file WHERE whole = 1", row -> row.text("name"))));
  }

  /** Whether a file of this content was taken in or written, under whatever name. */
  boolean knows(String fileId) {
    return database.read(
        sql ->
            sql.find(
                    "SELECT 1 AS one FROM exchange_file WHERE file_id = ?",
                    row -> row.integer("one"),
                    fileId)
                .isPresent());
  }

  /** What of each record lies in the folder, by {@link Tally#name}. */
  Map<String, String> digests() {
    return database.read(
        sql -> {
          Map<String, String> digests = new HashMap<>();
          sql.each(
              "SELECT kind, record_id, digest FROM exchanged_record",
              row ->
                  Map.entry(
                      Tally.name(row.text("kind"), row.text("record_id")), row.text("digest")),
              one -> digests.put(one.getKey(), one.getValue()));
          return digests;
        });
  }

  /** The state of the journal that was written last. */
  Optional<String> state() {
    return database.read(sql -> Meta.find(sql, STATE));
  }

  /** Names the journal as it stands now, and any later state otherwise. */
  String nameState() {
    String state = database.read(sql -> Meta.find(sql, Meta.STATE)).orElse("");
    database.nameAnew();
    return state;
  }

  /**
   * Remembers a file that was taken in; part of the transaction that took it in. Where it tells of
   * something deleted, this laptop's own files may still hold the words: none of them counts as a
   * whole journal any more, so that the next writing begins anew.
   */
  void tookIn(String name, String fileId, Collection<Tally.Entry> entries) {
    database.change(
        sql -> {
          for (Tally.Entry entry : entries) {
            if (entry.isDeletion() && !isKnown(sql, entry)) {
              sql.update("UPDATE exchange_file SET whole = 0");
            }
          }
          put(sql, name, fileId, false);
          put(sql, entries);
        });
  }

  private static boolean isKnown(Sql sql, Tally.Entry entry) throws SQLException {
    return sql.find(
            "SELECT 1 AS one FROM exchanged_record WHERE kind = ? AND record_id = ? AND digest = ?",
            row -> row.integer("one"),
            entry.kind(),
            entry.id(),
            entry.digest())
        .isPresent();
  }

  /** Remembers that the same content has another name too. */
  void sawAgain(String name, String fileId) {
    database.note(sql -> put(sql, name, fileId, false));
  }

  /** Remembers that nothing had to be written. */
  void wroteNothing(String state) {
    database.note(sql -> Meta.put(sql, STATE, state));
  }

  /** Remembers a file that was written, and for a whole one that no other matters any more. */
  void wrote(
      String name, String fileId, boolean whole, Collection<Tally.Entry> entries, String state) {
    database.note(
        sql -> {
          if (whole) {
            sql.update("DELETE FROM exchanged_record");
          }
          put(sql, name, fileId, whole);
          put(sql, entries);
          Meta.put(sql, STATE, state);
        });
  }

  private static void put(Sql sql, String name, String fileId, boolean whole) throws SQLException {
    sql.update(
        "INSERT INTO exchange_file(name, file_id, whole) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        name,
        fileId,
        whole);
  }

  private static void put(Sql sql, Collection<Tally.Entry> entries) throws SQLException {
    for (Tally.Entry entry : entries) {
      sql.update(
          "INSERT INTO exchanged_record(kind, record_id, digest) VALUES (?, ?, ?)"
              + " ON CONFLICT DO UPDATE SET digest = excluded.digest",
          entry.kind(),
          entry.id(),
          entry.digest());
    }
  }
}

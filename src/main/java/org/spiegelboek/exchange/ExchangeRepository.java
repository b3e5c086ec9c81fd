package org.spiegelboek.exchange;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spiegelboek.session.PersonFileRepository;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Meta;
import org.spiegelboek.store.RecordCounts;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.Tombstones;
import org.spiegelboek.store.Tombstones.Tombstone;
import org.spiegelboek.store.Traces;

/** What leaving and entering a journal asks of it beside its records. */
final class ExchangeRepository {

  private static final String NOT_EARLIER =
      "WHERE (SELECT taken_at FROM mirror WHERE id = earlier_id)"
          + " >= (SELECT taken_at FROM mirror WHERE id = mirror_id)";

  private final Database database;
  private final PersonFileRepository files;

  ExchangeRepository(Database database) {
    this.database = database;
    this.files = new PersonFileRepository(database);
  }

  /** Runs the work in one transaction: all of it or nothing. */
  void inOneTransaction(Runnable work) {
    database.change(sql -> work.run());
  }

  /** How many records there are of each kind. */
  Map<Kind, Integer> countByKind() {
    return database.read(RecordCounts::of);
  }

  /** A record as a line names it. */
  Difference describe(Kind kind, String id, boolean gone) {
    return database.read(
        sql ->
            sql.find(
                    "SELECT day, title FROM searchable WHERE kind = ? AND record_id = ?",
                    row -> describe(kind, id, gone, row),
                    kind,
                    id)
                .orElseGet(() -> new Difference(kind, id, null, "", gone)));
  }

  private static Difference describe(Kind kind, String id, boolean gone, Row row)
      throws SQLException {
    String day = row.text("day");
    LocalDateTime at = day.isEmpty() ? null : LocalDateTime.parse(day);
    return new Difference(kind, id, at, row.text("title"), gone);
  }

  boolean holds(Kind kind, String id) {
    return database.read(
        sql ->
            sql.find(
                    "SELECT 1 AS one FROM " + kind.key() + " WHERE id = ?",
                    row -> row.integer("one"),
                    id)
                .isPresent());
  }

  /** When a sitting in the journal was. */
  Optional<LocalDateTime> findTakenAt(String mirrorId) {
    return database.read(
        sql ->
            sql.find(
                "SELECT taken_at FROM mirror WHERE id = ?",
                row -> LocalDateTime.parse(row.text("taken_at")),
                mirrorId));
  }

  Optional<Instant> findDeletion(Kind kind, String id) {
    return database.read(sql -> Tombstones.find(sql, kind, id)).map(Tombstone::at);
  }

  void saveDeletion(Tombstone deletion) {
    database.change(sql -> Tombstones.put(sql, deletion));
    forgetBinned(deletion);
  }

  /** What was deleted on the other side may have been forgotten there. */
  void deleteTraces(Tombstone deletion) {
    database.change(sql -> Traces.remove(sql, deletion.kind(), deletion.id()));
    forgetBinned(deletion);
  }

  /** Nobody is deleted but by forgetting them. */
  private void forgetBinned(Tombstone deletion) {
    if (deletion.kind() == Kind.PERSON) {
      files.deleteBinned(deletion.id());
    }
  }

  List<Tombstone> listDeletions() {
    return database.read(Tombstones::list);
  }

  Optional<String> findMeta(String key) {
    return database.read(sql -> Meta.find(sql, key));
  }

  void saveMeta(String key, String value) {
    database.change(sql -> Meta.put(sql, key, value));
  }

  /**
   * After a merge: takes out links to records that were deleted on the other side, and those that
   * only with the records of both sides lead to a later sitting.
   */
  void tidyLinks() {
    database.change(
        sql -> {
          sql.update(clear("session", "person_id", "person"));
          sql.update(clear("agreement", "session_id", "session"));
          sql.update(clear("agreement", "answer_id", "answer"));
          sql.update(clear("agreement", "page_id", "page"));
          sql.update(clear("agreement", "round_id", "round"));
          sql.update(clear("agreement", "continues", "agreement"));
          sql.update(clear("page", "session_id", "session"));
          sql.update(remove("session_person", "person_id", "person"));
          sql.update(remove("session_answer", "answer_id", "answer"));
          sql.update(remove("session_mirror", "mirror_id", "mirror"));
          sql.update(remove("session_page", "page_id", "page"));
          sql.update(remove("mirror_then", "earlier_id", "mirror"));
          sql.update(remove("picture", "page_id", "page"));
          sql.update("DELETE FROM mirror_then " + NOT_EARLIER);
        });
  }

  /** Whether some sitting was judged from one that was not later. */
  boolean looksAhead() {
    return database.read(
        sql ->
            sql.find("SELECT 1 AS one FROM mirror_then " + NOT_EARLIER, row -> row.integer("one"))
                .isPresent());
  }

  /** Agreements that carry on themselves by way of others, the last changed first. */
  List<String> listOnCircles() {
    return database.read(
        sql -> {
          Threads threads = new Threads();
          sql.each(
              "SELECT id, continues FROM agreement WHERE continues IS NOT NULL",
              row -> Map.entry(row.text("id"), row.text("continues")),
              one -> threads.add(FileIds.key(one.getKey()), FileIds.key(one.getValue())));
          List<String> onCircles = new ArrayList<>();
          sql.each(
              "SELECT id FROM agreement WHERE continues IS NOT NULL"
                  + " ORDER BY changed_at DESC, id DESC",
              row -> row.text("id"),
              id -> {
                if (threads.leadBack(FileIds.key(id))) {
                  onCircles.add(id);
                }
              });
          return onCircles;
        });
  }

  void clearContinues(String agreementId) {
    database.change(
        sql -> sql.update("UPDATE agreement SET continues = NULL WHERE id = ?", agreementId));
  }

  private static String clear(String table, String column, String target) {
    return "UPDATE %s SET %s = NULL WHERE %s IS NOT NULL AND %s NOT IN (SELECT id FROM %s)"
        .formatted(table, column, column, column, target);
  }

  private static String remove(String table, String column, String target) {
    return "DELETE FROM %s WHERE %s NOT IN (SELECT id FROM %s)".formatted(table, column, target);
  }
}

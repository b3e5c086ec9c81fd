package org.spiegelboek.agreement;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.Sql;
import org.spiegelboek.store.TextIndex;
import org.spiegelboek.store.Tombstones;

/** Agreements and the threads they form. */
public final class AgreementRepository {

  private static final String OPEN = "(status = 'open' OR status IS NULL)";

  private final Database database;

  public AgreementRepository(Database database) {
    this.database = database;
  }

  public Optional<Agreement> find(String id) {
    return database.read(
        sql -> sql.find("SELECT * FROM agreement WHERE id = ?", AgreementRepository::map, id));
  }

  /** One after the other by id, without holding them all. */
  public void each(Sql.Taker<Agreement> taker) {
    database.change(
        sql -> sql.each("SELECT * FROM agreement ORDER BY id", AgreementRepository::map, taker));
  }

  /** All agreements: open first, then by due day with those without a day last. */
  public List<Agreement> list() {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM agreement ORDER BY NOT "
                    + OPEN
                    + ", due IS NULL, due, created_at, id",
                AgreementRepository::map));
  }

  /** What is still open, oldest due day first, those without a day last. */
  public List<Agreement> listOpen() {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM agreement WHERE "
                    + OPEN
                    + " ORDER BY due IS NULL, due, created_at, id",
                AgreementRepository::map));
  }

  /** How many are open. */
  public int countOpen() {
    return database.read(
        sql ->
            sql.get("SELECT count(*) AS n FROM agreement WHERE " + OPEN, row -> row.integer("n")));
  }

  /** Those made in one conversation. */
  public List<Agreement> listOfSession(String sessionId) {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM agreement WHERE session_id = ? ORDER BY created_at, id",
                AgreementRepository::map,
                sessionId));
  }

  /** What is still open from conversations with this person. */
  public List<Agreement> listOpenWith(String personId) {
    return database.read(
        sql ->
            sql.list(
                "SELECT agreement.* FROM agreement JOIN session ON session.id = session_id"
                    + " WHERE session.person_id = ? AND (agreement.status = 'open' OR"
                    + " agreement.status IS NULL) ORDER BY due IS NULL, due, agreement.id",
                AgreementRepository::map,
                personId));
  }

  /** Adds or replaces the agreement as given. */
  public Agreement save(Agreement a) {
    return database.write(
        sql -> {
          sql.update(
              """
              INSERT INTO agreement(id, what, who, due, look_back, status, status_note, status_at,
              session_id, answer_id, page_id, continues, created_at, changed_at)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              ON CONFLICT(id) DO UPDATE SET what = excluded.what, who = excluded.who,
              due = excluded.due, look_back = excluded.look_back, status = excluded.status,
              status_note = excluded.status_note, status_at = excluded.status_at,
              session_id = excluded.session_id, answer_id = excluded.answer_id,
              page_id = excluded.page_id, continues = excluded.continues,
              created_at = excluded.created_at, changed_at = excluded.changed_at
              """,
              a.id(),
              a.what(),
              a.who(),
              a.due(),
              a.lookBack(),
              a.status(),
              a.statusNote(),
              a.statusAt(),
              a.sessionId(),
              a.answerId(),
              a.pageId(),
              a.continues(),
              a.createdAt(),
              a.changedAt());
          List<@Nullable String> texts = Arrays.asList(a.what(), a.who(), a.statusNote());
          TextIndex.put(sql, Kind.AGREEMENT, a.id(), day(a), a.what(), texts);
          Tombstones.remove(sql, Kind.AGREEMENT, a.id());
          return a;
        });
  }

  public void delete(String id, Instant at) {
    database.change(
        sql -> {
          if (sql.update("DELETE FROM agreement WHERE id = ?", id) > 0) {
            TextIndex.remove(sql, Kind.AGREEMENT, id);
            Tombstones.put(sql, new Tombstones.Tombstone(Kind.AGREEMENT, id, at));
          }
        });
  }

  private static @Nullable LocalDateTime day(Agreement a) {
    if (a.createdAt() != null) {
      return LocalDateTime.ofInstant(a.createdAt(), ZoneId.systemDefault());
    }
    return a.due() == null ? null : a.due().atStartOfDay();
  }

  private static Agreement map(Row row) throws SQLException {
    return new Agreement(
        row.text("id"),
        row.text("what"),
        row.textOrNull("who"),
        row.dateOrNull("due"),
        row.dateOrNull("look_back"),
        row.keyedOrNull("status", AgreementStatus.class),
        row.textOrNull("status_note"),
        row.instantOrNull("status_at"),
        row.textOrNull("session_id"),
        row.textOrNull("answer_id"),
        row.textOrNull("page_id"),
        row.textOrNull("continues"),
        row.instantOrNull("created_at"),
        row.instantOrNull("changed_at"));
  }
}

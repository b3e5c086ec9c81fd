package org.spiegelboek.agreement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Bin;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.EarlierTexts;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Sql;
import org.spiegelboek.store.TextIndex;
import org.spiegelboek.store.Tombstones;

/** Agreements and the threads they form. */
public final class AgreementRepository {

  private static final String OPEN = "(status = 'open' OR status IS NULL)";

  /** What was carried on by a later step waits as that step. */
  private static final String LAST =
      " AND NOT EXISTS (SELECT 1 FROM agreement later WHERE later.continues = a.id)";

  private static final String LINES =
      """
      SELECT a.*, p.name AS person_name, s.starts_at AS session_at, r.name AS round_name
      FROM agreement a LEFT JOIN round r ON r.id = a.round_id
      LEFT JOIN session s ON s.id = a.session_id LEFT JOIN person p ON p.id = s.person_id
      """;

  private final Database database;

  public AgreementRepository(Database database) {
    this.database = database;
  }

  public Optional<Agreement> find(String id) {
    return database.read(
        sql -> sql.find("SELECT * FROM agreement WHERE id = ?", AgreementRow::map, id));
  }

  /** One after the other by id, without holding them all. */
  public void each(Sql.Taker<Agreement> taker) {
    database.change(
        sql -> sql.each("SELECT * FROM agreement ORDER BY id", AgreementRow::map, taker));
  }

  /** All agreements: open first, then by due day with those without a day last. */
  public List<Agreement> list() {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM agreement ORDER BY NOT "
                    + OPEN
                    + ", due IS NULL, due, created_at, id",
                AgreementRow::map));
  }

  /** What is still open, oldest due day first, those without a day last. */
  public List<Agreement> listOpen() {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM agreement WHERE "
                    + OPEN
                    + " ORDER BY due IS NULL, due, created_at, id",
                AgreementRow::map));
  }

  /** How many wait. */
  public int countOpen() {
    return database.read(
        sql ->
            sql.get(
                "SELECT count(*) AS n FROM agreement a WHERE " + OPEN + LAST,
                row -> row.integer("n")));
  }

  /** Those made in one conversation. */
  public List<Agreement> listOfSession(String sessionId) {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM agreement WHERE session_id = ? ORDER BY created_at, id",
                AgreementRow::map,
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
                AgreementRow::map,
                personId));
  }

  /**
   * What comes back in a conversation: the agreements of the one before, and what is still open
   * from earlier ones with the same person. Of a thread the last step comes back, wherever it was
   * written.
   *
   * @param previousId the conversation before this one
   * @param sessionId this conversation, whose own agreements are left out
   */
  public List<Agreement> listCarried(
      String personId, @Nullable String previousId, String sessionId) {
    return database.read(
        sql ->
            sql.list(
                """
                WITH RECURSIVE thread(id) AS (
                  SELECT a.id FROM session s JOIN agreement a ON a.session_id = s.id
                  WHERE s.person_id = ?1 AND s.id <> ?2
                  UNION SELECT later.id FROM agreement later JOIN thread ON later.continues = thread.id)
                SELECT agreement.* FROM agreement JOIN thread USING (id)
                WHERE (status = 'open' OR status IS NULL OR session_id = ?3) AND session_id IS NOT ?2
                AND NOT EXISTS (SELECT 1 FROM agreement later WHERE later.continues = agreement.id)
                ORDER BY status IS NOT NULL AND status <> 'open', due IS NULL, due, agreement.id
                LIMIT 50
                """,
                AgreementRow::map,
                personId,
                sessionId,
                previousId));
  }

  /** What waits that one agreed with oneself, outside any conversation. */
  public List<Agreement> listOwn(int limit) {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM agreement a WHERE session_id IS NULL AND coalesce(who, 'me') = 'me'"
                    + " AND "
                    + OPEN
                    + LAST
                    + " ORDER BY coalesce(due, look_back, '9999'), created_at, id LIMIT ?",
                AgreementRow::map,
                limit));
  }

  /**
   * What waits, with whom it was agreed: the oldest day first, those without a day last. Of a
   * thread only the last step waits.
   */
  public List<AgreementLine> listOpenLines(int from, int limit) {
    return database.read(
        sql ->
            sql.list(
                LINES
                    + "WHERE (a.status = 'open' OR a.status IS NULL)"
                    + LAST
                    + " ORDER BY coalesce(a.due, a.look_back, '9999'), a.created_at, a.id LIMIT ?"
                    + " OFFSET ?",
                AgreementRow::line,
                limit,
                from));
  }

  /** Whether any is no longer open. */
  public boolean hasClosed() {
    return database.read(
        sql ->
            sql.get(
                "SELECT EXISTS (SELECT 1 FROM agreement WHERE status <> 'open') AS is_so",
                row -> row.integer("is_so") != 0));
  }

  /** What is no longer open, the last one closed first. */
  public List<AgreementLine> listClosedLines(int from, int limit) {
    return database.read(
        sql ->
            sql.list(
                LINES
                    + "WHERE a.status <> 'open' ORDER BY a.status_at DESC, a.changed_at DESC, a.id"
                    + " LIMIT ? OFFSET ?",
                AgreementRow::line,
                limit,
                from));
  }

  /** An agreement with its thread. */
  public Optional<AgreementDetail> detail(String id) {
    return database.read(
        sql -> {
          Optional<AgreementLine> line = sql.find(LINES + "WHERE a.id = ?", AgreementRow::line, id);
          if (line.isEmpty()) {
            return Optional.<AgreementDetail>empty();
          }
          List<Agreement> thread =
              sql.list(
                  """
                  WITH RECURSIVE up(id) AS (
                    SELECT ?1 UNION
                    SELECT a.continues FROM agreement a JOIN up ON a.id = up.id
                    WHERE a.continues IS NOT NULL),
                  thread(id, step) AS (
                    SELECT id, 0 FROM up
                    WHERE (SELECT continues FROM agreement WHERE agreement.id = up.id) IS NULL
                    UNION
                    SELECT a.id, step + 1 FROM agreement a JOIN thread ON a.continues = thread.id)
                  SELECT agreement.* FROM agreement JOIN thread USING (id)
                  ORDER BY step, created_at, due, agreement.id
                  """,
                  AgreementRow::map,
                  id);
          return Optional.of(new AgreementDetail(line.get(), thread));
        });
  }

  /** Adds or replaces the agreement as given. */
  public Agreement save(Agreement a) {
    return database.write(
        sql -> {
          EarlierTexts before = EarlierTexts.of(sql, Kind.AGREEMENT, a.id());
          sql.update(
              """
              INSERT INTO agreement(id, what, who, due, look_back, status, status_note, status_at,
              session_id, answer_id, page_id, round_id, continues, created_at, changed_at)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              ON CONFLICT(id) DO UPDATE SET what = excluded.what, who = excluded.who,
              due = excluded.due, look_back = excluded.look_back, status = excluded.status,
              status_note = excluded.status_note, status_at = excluded.status_at,
              session_id = excluded.session_id, answer_id = excluded.answer_id,
              page_id = excluded.page_id, round_id = excluded.round_id,
              continues = excluded.continues,
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
              a.roundId(),
              a.continues(),
              a.createdAt(),
              a.changedAt());
          List<@Nullable String> texts = Arrays.asList(a.what(), a.who(), a.statusNote());
          TextIndex.put(sql, Kind.AGREEMENT, a.id(), day(a), a.what(), texts);
          Tombstones.remove(sql, Kind.AGREEMENT, a.id());
          before.keep(sql, a.changedAt());
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

  /** Deletes the agreement into the bin. */
  public void remove(String id, Instant at) {
    database.change(sql -> Bin.put(sql, Kind.AGREEMENT, id, at));
  }

  /** Takes the agreement out of the bin again. */
  public void restore(String id, Instant at) {
    database.change(sql -> Bin.putBack(sql, Kind.AGREEMENT, id, at));
  }

  private static @Nullable LocalDateTime day(Agreement a) {
    if (a.createdAt() != null) {
      return LocalDateTime.ofInstant(a.createdAt(), ZoneId.systemDefault());
    }
    return a.due() == null ? null : a.due().atStartOfDay();
  }
}

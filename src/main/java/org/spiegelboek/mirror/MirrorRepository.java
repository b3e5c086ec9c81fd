package org.spiegelboek.mirror;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
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

/** Sittings before the mirror. */
public final class MirrorRepository {

  private static final String LINKABLE =
      """
      SELECT s.id, s.title, s.starts_at, p.name,
      (SELECT number FROM session_number WHERE session_id = s.id) AS number
      FROM session s LEFT JOIN person p ON p.id = s.person_id\
      """;

  private static final String NEWEST_FIRST = " ORDER BY s.starts_at DESC, s.id DESC";

  private final Database database;

  public MirrorRepository(Database database) {
    this.database = database;
  }

  public Optional<Mirror> find(String id) {
    return database.read(
        sql -> sql.find("SELECT * FROM mirror WHERE id = ?", row -> MirrorRow.map(sql, row), id));
  }

  /** All sittings, newest first. */
  public List<Mirror> list() {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM mirror ORDER BY taken_at DESC, id DESC",
                row -> MirrorRow.map(sql, row)));
  }

  /** The last sitting. */
  public Optional<Mirror> findLast() {
    return database.read(
        sql ->
            sql.find(
                "SELECT * FROM mirror ORDER BY taken_at DESC, id DESC LIMIT 1",
                row -> MirrorRow.map(sql, row)));
  }

  /** What the picture of a sitting and the list of sittings show, in one go. */
  Sittings sittings(String id) {
    return database.read(
        sql ->
            new Sittings(
                list(),
                sql.list(
                    LINKABLE
                        + " JOIN session_mirror m ON m.session_id = s.id WHERE m.mirror_id = ?"
                        + NEWEST_FIRST,
                    MirrorRow::mapSession,
                    id),
                sql.list(
                    LINKABLE
                        + " WHERE s.id NOT IN"
                        + " (SELECT session_id FROM session_mirror WHERE mirror_id = ?)"
                        + NEWEST_FIRST
                        + " LIMIT 60",
                    MirrorRow::mapSession,
                    id)));
  }

  /** When the conversations were that were not called off, from the first on. */
  List<LocalDateTime> conversations() {
    return database.read(
        sql ->
            sql.list(
                "SELECT starts_at FROM session WHERE starts_at IS NOT NULL"
                    + " AND coalesce(status, '') <> 'cancelled' ORDER BY starts_at",
                row -> LocalDateTime.parse(row.text("starts_at"))));
  }

  /**
   * Links a conversation with a sitting. The link belongs to the conversation, which so changed.
   */
  void saveLink(String sessionId, String mirrorId, Instant at) {
    database.change(
        sql -> {
          sql.update(
              "INSERT INTO session_mirror(session_id, mirror_id) VALUES (?, ?)"
                  + " ON CONFLICT DO NOTHING",
              sessionId,
              mirrorId);
          sql.update("UPDATE session SET changed_at = ? WHERE id = ?", at, sessionId);
        });
  }

  /**
   * Lets a quality go along to the next planned conversation, which then is linked with the
   * sitting, and takes back the one that went before. What was chosen in a conversation stays.
   *
   * @param from wall clock
   */
  void takeAlong(
      String mirrorId,
      @Nullable Trait before,
      @Nullable Trait now,
      LocalDateTime from,
      Instant at) {
    database.change(
        sql -> {
          for (String id : went(sql, mirrorId, before, from)) {
            sql.update(
                "UPDATE session SET attention_trait = NULL, changed_at = ? WHERE id = ?", at, id);
            sql.update(
                "DELETE FROM session_mirror WHERE session_id = ? AND mirror_id = ?", id, mirrorId);
          }
          String next = now == null ? null : next(sql, from);
          if (next != null) {
            sql.update(
                "UPDATE session SET attention_trait = ?, changed_at = ? WHERE id = ?",
                now,
                at,
                next);
            sql.update(
                "INSERT INTO session_mirror(session_id, mirror_id) VALUES (?, ?)"
                    + " ON CONFLICT DO NOTHING",
                next,
                mirrorId);
          }
        });
  }

  /** Conversations to come with which this quality of the sitting went along. */
  private static List<String> went(
      Sql sql, String mirrorId, @Nullable Trait trait, LocalDateTime from) throws SQLException {
    return trait == null
        ? List.of()
        : sql.list(
            "SELECT s.id FROM session s JOIN session_mirror m ON m.session_id = s.id"
                + " WHERE m.mirror_id = ? AND s.attention_trait = ? AND s.starts_at >= ?",
            row -> row.text("id"),
            mirrorId,
            trait,
            from);
  }

  /** The next planned conversation, null where there is none or it has a quality of its own. */
  private static @Nullable String next(Sql sql, LocalDateTime from) throws SQLException {
    return sql.find(
            "SELECT id, attention_trait FROM session WHERE starts_at >= ?"
                + " AND coalesce(status, 'planned') = 'planned' ORDER BY starts_at, id LIMIT 1",
            row -> row.textOrNull("attention_trait") == null ? row.text("id") : "",
            from)
        .filter(id -> !id.isEmpty())
        .orElse(null);
  }

  void deleteLink(String sessionId, String mirrorId, Instant at) {
    database.change(
        sql -> {
          sql.update(
              "DELETE FROM session_mirror WHERE session_id = ? AND mirror_id = ?",
              sessionId,
              mirrorId);
          sql.update("UPDATE session SET changed_at = ? WHERE id = ?", at, sessionId);
        });
  }

  /** One after the other by id, without holding them all. */
  public void each(Sql.Taker<Mirror> taker) {
    database.change(
        sql -> sql.each("SELECT * FROM mirror ORDER BY id", row -> MirrorRow.map(sql, row), taker));
  }

  /** Adds or replaces the sitting as given. */
  public Mirror save(Mirror mirror) {
    return database.write(
        sql -> {
          EarlierTexts before = EarlierTexts.of(sql, Kind.MIRROR, mirror.id());
          sql.update(
              """
              INSERT INTO mirror(id, taken_at, title, attention_trait, created_at, changed_at)
              VALUES (?, ?, ?, ?, ?, ?)
              ON CONFLICT(id) DO UPDATE SET taken_at = excluded.taken_at, title = excluded.title,
              attention_trait = excluded.attention_trait, created_at = excluded.created_at,
              changed_at = excluded.changed_at
              """,
              mirror.id(),
              mirror.takenAt(),
              mirror.title(),
              mirror.attentionTrait(),
              mirror.createdAt(),
              mirror.changedAt());
          List<@Nullable String> texts = saveMarks(sql, mirror);
          TextIndex.put(sql, Kind.MIRROR, mirror.id(), mirror.takenAt(), mirror.title(), texts);
          Tombstones.remove(sql, Kind.MIRROR, mirror.id());
          before.keep(sql, mirror.changedAt());
          return mirror;
        });
  }

  private static List<@Nullable String> saveMarks(Sql sql, Mirror mirror) throws SQLException {
    List<@Nullable String> texts = new ArrayList<>();
    texts.add(mirror.title());
    sql.update("DELETE FROM mark WHERE mirror_id = ?", mirror.id());
    for (Mirror.Mark mark : mirror.marks()) {
      sql.update(
          "INSERT INTO mark(mirror_id, trait, perspective, mark, no_view, note)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          mirror.id(),
          mark.trait(),
          mark.perspective(),
          mark.mark(),
          mark.noView(),
          mark.note());
      texts.add(mark.note());
    }
    sql.update("DELETE FROM mirror_then WHERE mirror_id = ?", mirror.id());
    for (Mirror.Then then : mirror.then()) {
      sql.update(
          "INSERT INTO mirror_then(mirror_id, earlier_id, trait, perspective, mark)"
              + " VALUES (?, ?, ?, ?, ?)",
          mirror.id(),
          then.mirrorId(),
          then.trait(),
          then.perspective(),
          then.mark());
    }
    return texts;
  }

  public void delete(String id, Instant at) {
    database.change(
        sql -> {
          if (sql.update("DELETE FROM mirror WHERE id = ?", id) > 0) {
            TextIndex.remove(sql, Kind.MIRROR, id);
            Tombstones.put(sql, new Tombstones.Tombstone(Kind.MIRROR, id, at));
          }
        });
  }

  /** Deletes the sitting into the bin. */
  public void remove(String id, Instant at) {
    database.change(sql -> Bin.put(sql, Kind.MIRROR, id, at));
  }

  /** Deletes the sitting that was emptied. */
  void removeEmptied(String id, Instant at) {
    database.change(sql -> Bin.putIfSaid(sql, Kind.MIRROR, id, at));
  }

  /** Takes the sitting out of the bin again. */
  public void restore(String id, Instant at) {
    database.change(sql -> Bin.putBack(sql, Kind.MIRROR, id, at));
  }
}

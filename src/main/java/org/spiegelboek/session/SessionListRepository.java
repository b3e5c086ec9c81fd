package org.spiegelboek.session;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.people.Role;
import org.spiegelboek.store.Database;

/** Lists of people and their conversations: only what a line shows, also of very many. */
public final class SessionListRepository {

  private final Database database;

  public SessionListRepository(Database database) {
    this.database = database;
  }

  /** Everybody by name, and last the conversations without a person if there are any. */
  public List<PersonLine> listPeople(LocalDateTime now) {
    return database.read(
        sql ->
            sql.list(
                """
                SELECT * FROM (SELECT p.id, p.name, p.role,
                (SELECT min(starts_at) FROM session WHERE person_id = p.id AND starts_at >= ?1
                 AND status IS NOT 'cancelled') AS next,
                (SELECT max(starts_at) FROM session WHERE person_id = p.id AND starts_at < ?1)
                AS last
                FROM person p
                UNION ALL
                SELECT NULL, '', NULL, NULL, NULL
                WHERE EXISTS (SELECT 1 FROM session WHERE person_id IS NULL))
                ORDER BY id IS NULL, name COLLATE NOCASE
                """,
                row ->
                    new PersonLine(
                        row.textOrNull("id"),
                        row.text("name"),
                        row.keyedOrNull("role", Role.class),
                        row.momentOrNull("next"),
                        row.momentOrNull("last")),
                now));
  }

  /** Conversations with one person, or with nobody named, the latest first. */
  public List<SessionLine> listOf(@Nullable String personId, int offset, int limit) {
    return database.read(
        sql ->
            sql.list(
                """
                SELECT id, starts_at, title, status, focus,
                (SELECT number FROM session_number WHERE session_id = session.id) AS number,
                substr(coalesce(nullif(deal, ''), nullif(goal, ''), align), 1, 120) AS start
                FROM session WHERE person_id IS ? ORDER BY starts_at DESC NULLS FIRST, id DESC
                LIMIT ? OFFSET ?
                """,
                row ->
                    new SessionLine(
                        row.text("id"),
                        row.integer("number"),
                        row.momentOrNull("starts_at"),
                        row.textOrNull("title"),
                        row.keyedOrNull("status", SessionStatus.class),
                        row.keyedOrNull("focus", Focus.class),
                        row.textOrNull("start")),
                personId,
                limit,
                offset));
  }
}

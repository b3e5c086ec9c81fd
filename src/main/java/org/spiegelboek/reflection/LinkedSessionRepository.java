package org.spiegelboek.reflection;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.Sql;

/** Which conversations an answer goes along with, seen from the answer. */
public final class LinkedSessionRepository {

  private static final String SELECT =
      """
      SELECT c.id, person.name, c.title, c.starts_at,
      (SELECT number FROM session_number WHERE session_id = c.id) AS number
      """;

  private static final String FROM =
      """
      FROM session c LEFT JOIN person ON person.id = c.person_id
      """;

  private final Database database;

  public LinkedSessionRepository(Database database) {
    this.database = database;
  }

  /** Conversations by the id of the answer they are linked to, newest first. */
  static Map<String, List<LinkedSession>> byAnswer(Sql sql, String questionId) throws SQLException {
    Map<String, List<LinkedSession>> sessions = new HashMap<>();
    sql.each(
        SELECT
            + ", link.answer_id "
            + FROM
            + "JOIN session_answer link ON link.session_id = c.id"
            + " JOIN answer ON answer.id = link.answer_id"
            + " WHERE answer.question_id = ? ORDER BY c.starts_at DESC, c.id DESC",
        row -> Map.entry(row.text("answer_id"), map(row)),
        link ->
            sessions
                .computeIfAbsent(link.getKey(), answerId -> new ArrayList<>())
                .add(link.getValue()),
        questionId);
    return sessions;
  }

  /** Conversations that an answer could be linked to, newest first. */
  public List<LinkedSession> listOffered(String answerId, int limit) {
    return database.read(
        sql ->
            sql.list(
                SELECT
                    + FROM
                    + " WHERE c.id NOT IN"
                    + " (SELECT session_id FROM session_answer WHERE answer_id = ?)"
                    + " ORDER BY c.starts_at DESC, c.id DESC LIMIT ?",
                LinkedSessionRepository::map,
                answerId,
                limit));
  }

  /** Links a conversation to an answer. */
  public void save(String answerId, String sessionId, Instant at) {
    database.change(
        sql -> {
          sql.update(
              "INSERT INTO session_answer(session_id, answer_id) VALUES (?, ?)"
                  + " ON CONFLICT DO NOTHING",
              sessionId,
              answerId);
          touch(sql, sessionId, at);
        });
  }

  /** Takes a link away. */
  public void delete(String answerId, String sessionId, Instant at) {
    database.change(
        sql -> {
          sql.update(
              "DELETE FROM session_answer WHERE session_id = ? AND answer_id = ?",
              sessionId,
              answerId);
          touch(sql, sessionId, at);
        });
  }

  /** A link is part of the conversation's record: merging two journals goes by its time. */
  private static void touch(Sql sql, String sessionId, Instant at) throws SQLException {
    sql.update("UPDATE session SET changed_at = ? WHERE id = ?", at, sessionId);
  }

  private static LinkedSession map(Row row) throws SQLException {
    return new LinkedSession(
        row.text("id"),
        row.textOrNull("name"),
        row.textOrNull("title"),
        row.momentOrNull("starts_at"),
        row.integer("number"));
  }
}

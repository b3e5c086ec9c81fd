package org.spiegelboek.app;

import java.util.Optional;
import org.spiegelboek.store.Database;

/** Where on the page of each conversation the user wrote last; of this device, never exported. */
final class SpotRepository {

  private final Database database;

  SpotRepository(Database database) {
    this.database = database;
  }

  Optional<Spot> find(String sessionId) {
    return database.read(
        sql ->
            sql.find(
                "SELECT field, caret FROM session_caret WHERE session_id = ?",
                row -> new Spot(row.text("field"), row.integer("caret")),
                sessionId));
  }

  /** Of a conversation that was deleted meanwhile nothing is kept. */
  void save(String sessionId, Spot spot) {
    database.note(
        sql ->
            sql.update(
                """
                INSERT INTO session_caret(session_id, field, caret)
                SELECT id, ?, ? FROM session WHERE id = ?
                ON CONFLICT(session_id) DO UPDATE SET field = excluded.field,
                  caret = excluded.caret
                """,
                spot.field(),
                spot.caret(),
                sessionId));
  }
}

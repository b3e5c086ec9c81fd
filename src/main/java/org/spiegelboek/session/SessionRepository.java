package org.spiegelboek.session;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Sql;
import org.spiegelboek.store.Tags;
import org.spiegelboek.store.TextIndex;
import org.spiegelboek.store.Tombstones;

/** Coaching conversations with all that belongs to them. */
public final class SessionRepository {

  private final Database database;

  public SessionRepository(Database database) {
    this.database = database;
  }

  public Optional<Session> find(String id) {
    return database.read(
        sql -> sql.find("SELECT * FROM session WHERE id = ?", row -> SessionRow.map(sql, row), id));
  }

  /** One after the other by id, without holding them all. */
  public void each(Sql.Taker<Session> taker) {
    database.change(
        sql ->
            sql.each("SELECT * FROM session ORDER BY id", row -> SessionRow.map(sql, row), taker));
  }

  /** Adds or replaces the conversation as given. */
  public Session save(Session session) {
    return database.write(
        sql -> {
          SessionRow.save(sql, session);
          saveLists(sql, session);
          Tags.put(sql, Kind.SESSION, session.id(), session.tags());
          TextIndex.put(
              sql,
              Kind.SESSION,
              session.id(),
              session.frame().startsAt(),
              session.frame().title(),
              texts(session));
          Tombstones.remove(sql, Kind.SESSION, session.id());
          return session;
        });
  }

  public void delete(String id, Instant at) {
    database.change(
        sql -> {
          if (sql.update("DELETE FROM session WHERE id = ?", id) > 0) {
            Tags.remove(sql, Kind.SESSION, id);
            TextIndex.remove(sql, Kind.SESSION, id);
            Tombstones.put(sql, new Tombstones.Tombstone(Kind.SESSION, id, at));
          }
        });
  }

  private static void saveLists(Sql sql, Session session) throws SQLException {
    String id = session.id();
    sql.update("DELETE FROM session_person WHERE session_id = ?", id);
    for (String person : session.alsoPersonIds()) {
      sql.update("INSERT INTO session_person(session_id, person_id) VALUES (?, ?)", id, person);
    }
    sql.update("DELETE FROM session_belief WHERE session_id = ?", id);
    for (Session.BeliefAnswer belief : session.forMyself().beliefs()) {
      sql.update(
          "INSERT INTO session_belief(session_id, belief, answer, line) VALUES (?, ?, ?, ?)",
          id,
          belief.belief(),
          belief.answer(),
          belief.line());
    }
    sql.update("DELETE FROM session_answer WHERE session_id = ?", id);
    for (String answer : session.links().answerIds()) {
      sql.update("INSERT INTO session_answer(session_id, answer_id) VALUES (?, ?)", id, answer);
    }
    sql.update("DELETE FROM session_mirror WHERE session_id = ?", id);
    for (String mirror : session.links().mirrorIds()) {
      sql.update("INSERT INTO session_mirror(session_id, mirror_id) VALUES (?, ?)", id, mirror);
    }
    sql.update("DELETE FROM session_page WHERE session_id = ?", id);
    for (String page : session.links().pageIds()) {
      sql.update("INSERT INTO session_page(session_id, page_id) VALUES (?, ?)", id, page);
    }
  }

  private static List<@Nullable String> texts(Session session) {
    List<@Nullable String> texts = new ArrayList<>();
    texts.add(session.frame().title());
    texts.addAll(session.together().phases().values());
    texts.add(session.together().reflections());
    texts.add(session.together().decisions());
    texts.add(session.forMyself().notes());
    texts.add(session.forMyself().expertise());
    session.forMyself().beliefs().forEach(belief -> texts.add(belief.line()));
    texts.addAll(session.tags());
    return texts;
  }
}

package org.spiegelboek.reflection;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.spiegelboek.store.Bin;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.EarlierTexts;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.Sql;
import org.spiegelboek.store.TextIndex;
import org.spiegelboek.store.Tombstones;

/** The user's own questions. */
public final class QuestionRepository {

  private final Database database;

  public QuestionRepository(Database database) {
    this.database = database;
  }

  public Optional<Question> find(String id) {
    return database.read(
        sql -> sql.find("SELECT * FROM question WHERE id = ?", QuestionRepository::map, id));
  }

  /** All questions, oldest first. */
  public List<Question> list() {
    return database.read(
        sql -> sql.list("SELECT * FROM question ORDER BY created_at, id", QuestionRepository::map));
  }

  /** One after the other by id. */
  public void each(Sql.Taker<Question> taker) {
    database.change(
        sql -> sql.each("SELECT * FROM question ORDER BY id", QuestionRepository::map, taker));
  }

  /** Adds or replaces the question as given. */
  public Question save(Question question) {
    return database.write(
        sql -> {
          EarlierTexts before = EarlierTexts.of(sql, Kind.QUESTION, question.id());
          sql.update(
              """
              INSERT INTO question(id, text, language, archived, created_at, changed_at)
              VALUES (?, ?, ?, ?, ?, ?)
              ON CONFLICT(id) DO UPDATE SET text = excluded.text, language = excluded.language,
              archived = excluded.archived, created_at = excluded.created_at,
              changed_at = excluded.changed_at
              """,
              question.id(),
              question.text(),
              question.language(),
              question.archived(),
              question.createdAt(),
              question.changedAt());
          TextIndex.put(
              sql,
              Kind.QUESTION,
              question.id(),
              null,
              question.text(),
              Arrays.asList(question.text()));
          Tombstones.remove(sql, Kind.QUESTION, question.id());
          before.keep(sql, question.changedAt());
          return question;
        });
  }

  /** Removes a question that has no answers; one with answers is archived instead. */
  public void delete(String id, Instant at) {
    database.change(
        sql -> {
          if (sql.update("DELETE FROM question WHERE id = ?", id) > 0) {
            TextIndex.remove(sql, Kind.QUESTION, id);
            Tombstones.put(sql, new Tombstones.Tombstone(Kind.QUESTION, id, at));
          }
        });
  }

  /** Deletes the question into the bin. */
  public void remove(String id, Instant at) {
    database.change(sql -> Bin.put(sql, Kind.QUESTION, id, at));
  }

  /** Takes the question out of the bin again. */
  public void restore(String id, Instant at) {
    database.change(sql -> Bin.putBack(sql, Kind.QUESTION, id, at));
  }

  private static Question map(Row row) throws SQLException {
    return new Question(
        row.text("id"),
        row.textOrNull("text"),
        row.textOrNull("language"),
        row.flagOrNull("archived"),
        row.instantOrNull("created_at"),
        row.instantOrNull("changed_at"));
  }
}

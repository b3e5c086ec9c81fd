package org.spiegelboek.reflection;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.spiegelboek.store.Bin;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.EarlierTexts;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.Sql;
import org.spiegelboek.store.TextIndex;
import org.spiegelboek.store.Tombstones;

/** Dated answers to questions. */
public final class AnswerRepository {

  private final Database database;

  public AnswerRepository(Database database) {
    this.database = database;
  }

  public Optional<Answer> find(String id) {
    return database.read(
        sql -> sql.find("SELECT * FROM answer WHERE id = ?", AnswerRepository::map, id));
  }

  /** All answers to one question, newest first. */
  public List<Answer> listTo(String questionId) {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM answer WHERE question_id = ? ORDER BY answered_at DESC, id DESC",
                AnswerRepository::map,
                questionId));
  }

  /** The answer given to a question on one day, the one to go on with. */
  public Optional<Answer> findOf(String questionId, LocalDate day) {
    return database.read(
        sql ->
            sql.find(
                "SELECT * FROM answer WHERE question_id = ? AND answered_at >= ?"
                    + " AND answered_at < ? ORDER BY answered_at DESC, id DESC LIMIT 1",
                AnswerRepository::map,
                questionId,
                day,
                day.plusDays(1)));
  }

  /** What the screen of one question shows. */
  public Versions versions(String questionId, LocalDate day) {
    return database.read(
        sql -> {
          Answer today = findOf(questionId, day).orElse(null);
          String begun = today == null ? "" : today.id();
          List<Answer> earlier =
              listTo(questionId).stream().filter(answer -> !answer.id().equals(begun)).toList();
          return new Versions(today, earlier, LinkedSessionRepository.byAnswer(sql, questionId));
        });
  }

  /** How many versions that say something there are, by question id. */
  public Map<String, Integer> countByQuestion() {
    return database.read(
        sql -> {
          Map<String, Integer> counts = new TreeMap<>();
          sql.each(
              """
              SELECT question_id, count(*) AS n FROM answer WHERE choice IS NOT NULL
              OR trim(coalesce(text, '') || coalesce(left_text, '') || coalesce(right_text, ''))
              <> '' GROUP BY question_id
              """,
              row -> Map.entry(row.text("question_id"), row.integer("n")),
              entry -> counts.put(entry.getKey(), entry.getValue()));
          return counts;
        });
  }

  /** The newest answers to whatever question. */
  public List<Answer> listLatest(int limit) {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM answer ORDER BY answered_at DESC, id DESC LIMIT ?",
                AnswerRepository::map,
                limit));
  }

  /** One after the other by id, without holding them all. */
  public void each(Sql.Taker<Answer> taker) {
    database.change(
        sql -> sql.each("SELECT * FROM answer ORDER BY id", AnswerRepository::map, taker));
  }

  /** Adds or replaces the answer as given. */
  public Answer save(Answer a) {
    return database.write(
        sql -> {
          EarlierTexts before = EarlierTexts.of(sql, Kind.ANSWER, a.id());
          sql.update(
              """
              INSERT INTO answer(id, question_id, question_text, language, answered_at, text,
              choice, left_text, right_text, created_at, changed_at)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              ON CONFLICT(id) DO UPDATE SET question_id = excluded.question_id,
              question_text = excluded.question_text, language = excluded.language,
              answered_at = excluded.answered_at, text = excluded.text, choice = excluded.choice,
              left_text = excluded.left_text, right_text = excluded.right_text,
              created_at = excluded.created_at, changed_at = excluded.changed_at
              """,
              a.id(),
              a.questionId(),
              a.questionText(),
              a.language(),
              a.answeredAt(),
              a.text(),
              a.choice(),
              a.left(),
              a.right(),
              a.createdAt(),
              a.changedAt());
          TextIndex.put(
              sql,
              Kind.ANSWER,
              a.id(),
              a.answeredAt(),
              a.questionText(),
              Arrays.asList(a.text(), a.left(), a.right()));
          Tombstones.remove(sql, Kind.ANSWER, a.id());
          before.keep(sql, a.changedAt());
          return a;
        });
  }

  /**
   * Saves an answer to an exercise of the workbook, whose question must be in the journal too so
   * that an exported answer never points to nothing.
   */
  public Answer save(Answer answer, Question question) {
    QuestionRepository questions = new QuestionRepository(database);
    return database.write(
        sql -> {
          if (questions.find(question.id()).isEmpty()) {
            questions.save(question);
          }
          return save(answer);
        });
  }

  public void delete(String id, Instant at) {
    database.change(
        sql -> {
          if (sql.update("DELETE FROM answer WHERE id = ?", id) > 0) {
            TextIndex.remove(sql, Kind.ANSWER, id);
            Tombstones.put(sql, new Tombstones.Tombstone(Kind.ANSWER, id, at));
          }
        });
  }

  /** Deletes the answer into the bin. */
  public void remove(String id, Instant at) {
    database.change(sql -> Bin.put(sql, Kind.ANSWER, id, at));
  }

  /** Deletes the answer that was emptied. */
  void removeEmptied(String id, Instant at) {
    database.change(sql -> Bin.putIfSaid(sql, Kind.ANSWER, id, at));
  }

  /** Takes the answer out of the bin again. */
  public void restore(String id, Instant at) {
    database.change(sql -> Bin.putBack(sql, Kind.ANSWER, id, at));
  }

  private static Answer map(Row row) throws SQLException {
    return new Answer(
        row.text("id"),
        row.text("question_id"),
        row.text("question_text"),
        row.text("language"),
        LocalDateTime.parse(row.text("answered_at")),
        row.textOrNull("text"),
        row.keyedOrNull("choice", Choice.class),
        row.textOrNull("left_text"),
        row.textOrNull("right_text"),
        row.instantOrNull("created_at"),
        row.instantOrNull("changed_at"));
  }
}

package org.spiegelboek.search;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Excerpt;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.SearchWords;

/** Finds records of every kind by the words in them. */
public final class SearchRepository {

  private static final int SNIPPET = 160;

  private final Database database;

  public SearchRepository(Database database) {
    this.database = database;
  }

  /**
   * Records that hold every word of the query (or one that begins with it), newest first.
   *
   * @param query whatever was typed; nothing in it is an error
   */
  public List<Hit> list(String query, int limit) {
    SearchWords words = SearchWords.of(query);
    if (words.isEmpty()) {
      return List.of();
    }
    return database.read(
        sql ->
            sql.list(
                """
                SELECT s.kind, s.record_id, s.day, s.title, s.body, person.name AS person,
                answer.question_id
                FROM text_index
                JOIN searchable s ON s.rid = text_index.rowid
                LEFT JOIN session ON s.kind = 'session' AND session.id = s.record_id
                LEFT JOIN person ON person.id = session.person_id
                LEFT JOIN answer ON s.kind = 'answer' AND answer.id = s.record_id
                WHERE text_index MATCH ?
                ORDER BY s.day DESC, s.rid DESC LIMIT ?
                """,
                row -> map(words, row),
                words.match(),
                limit));
  }

  private static Hit map(SearchWords words, Row row) throws SQLException {
    String day = row.text("day");
    Kind kind = row.keyed("kind", Kind.class);
    return new Hit(
        kind,
        row.text("record_id"),
        day.isEmpty() ? null : LocalDateTime.parse(day),
        title(words, row.text("title"), row.textOrNull("person")),
        words.around(text(kind, row.text("title"), row.text("body")), SNIPPET),
        row.textOrNull("question_id"));
  }

  /** What can be found begins with the title for some kinds; an agreement's writer is no word. */
  private static String text(Kind kind, String title, String body) {
    String rest =
        title.isEmpty() || !body.startsWith(title) ? body : body.substring(title.length()).strip();
    String me = Agreement.ME;
    return kind == Kind.AGREEMENT && (rest.equals(me) || rest.startsWith(me + "\n"))
        ? rest.substring(me.length()).strip()
        : rest;
  }

  private static Excerpt title(SearchWords words, String title, @Nullable String person) {
    if (person == null) {
      return words.in(title);
    }
    return words.in(title.isEmpty() ? person : person + ", " + title);
  }
}

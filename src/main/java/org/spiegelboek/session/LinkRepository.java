package org.spiegelboek.session;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.SearchWords;
import org.spiegelboek.store.Sql;

/** What can be linked to a conversation, read from the index over all records. */
public final class LinkRepository {

  private static final String SELECT =
      """
      SELECT s.kind, s.record_id, substr(s.day, 1, 10) AS day, a.question_id, m.attention_trait,
      CASE WHEN s.title <> '' THEN s.title ELSE substr(s.body, 1, 80) END AS text
      FROM searchable s
      LEFT JOIN answer a ON s.kind = 'answer' AND a.id = s.record_id
      LEFT JOIN mirror m ON s.kind = 'mirror' AND m.id = s.record_id
      """;

  private final Database database;

  public LinkRepository(Database database) {
    this.database = database;
  }

  /** The newest answers, sittings and pages, or those with all words (or starts of words) given. */
  public List<Link> search(String words, int limit) {
    SearchWords query = SearchWords.of(words);
    return database.read(
        sql ->
            query.isEmpty()
                ? sql.list(
                    SELECT
                        + "WHERE s.kind IN ('answer', 'mirror', 'page')"
                        + " ORDER BY s.day DESC, s.rid DESC LIMIT ?",
                    LinkRepository::map,
                    limit)
                : sql.list(
                    SELECT
                        + "WHERE s.rid IN (SELECT rowid FROM text_index WHERE text_index MATCH ?)"
                        + " AND s.kind IN ('answer', 'mirror', 'page')"
                        + " ORDER BY s.day DESC, s.rid DESC LIMIT ?",
                    LinkRepository::map,
                    query.match(),
                    limit));
  }

  /** What these links lead to. */
  public List<Link> list(Session.Links links) {
    return database.read(sql -> list(sql, links));
  }

  /** What these links lead to, in their order: sittings, answers, pages. */
  List<Link> list(Sql sql, Session.Links links) throws SQLException {
    List<Link> found = new ArrayList<>();
    add(sql, found, Kind.MIRROR, links.mirrorIds());
    add(sql, found, Kind.ANSWER, links.answerIds());
    add(sql, found, Kind.PAGE, links.pageIds());
    return found;
  }

  private static void add(Sql sql, List<Link> found, Kind kind, List<String> ids)
      throws SQLException {
    for (String id : ids) {
      sql.find(SELECT + "WHERE s.kind = ? AND s.record_id = ?", LinkRepository::map, kind, id)
          .ifPresent(found::add);
    }
  }

  private static Link map(Row row) throws SQLException {
    String day = row.text("day");
    return new Link(
        row.keyed("kind", Kind.class),
        row.text("record_id"),
        day.isEmpty() ? null : LocalDate.parse(day),
        row.textOrNull("question_id"),
        row.keyedOrNull("attention_trait", Trait.class),
        row.text("text").lines().findFirst().orElse(""));
  }
}

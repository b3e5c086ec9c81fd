package org.spiegelboek.search;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Excerpt;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.SearchWords;
import org.spiegelboek.store.Sql;

/** Finds records of every kind by the words in them. */
public final class SearchRepository {

  private static final int SNIPPET = 160;

  /** So many of the newest are put in order of match; of those with whole words, some more. */
  private static final int CANDIDATES = 400;

  private static final int WHOLE_CANDIDATES = 150;

  /**
   * Among so many of the newest texts, some ten years: whether a word is whole takes reading it.
   */
  private static final int SEARCHED_WHOLE = 20_000;

  private final Database database;

  public SearchRepository(Database database) {
    this.database = database;
  }

  /** Records for which all of the query holds, newest first. */
  public List<Hit> list(Query query, int limit) {
    if (query.isEmpty()) {
      return List.of();
    }
    SearchWords words = SearchWords.ofFolded(query.words());
    return database.read(
        sql ->
            newest(sql, query, limit, Long.MIN_VALUE).stream()
                .map(found -> hit(words, found))
                .toList());
  }

  /**
   * Records for which all of the query holds, those that match best first and, of these, the
   * newest. Of very many, only the newest are looked at, and of the last ten years or so the newest
   * that have the words in their title or, if that is not rare, whole.
   */
  public List<Hit> listRanked(Query query, LocalDate today, int limit) {
    if (query.isEmpty()) {
      return List.of();
    }
    SearchWords words = SearchWords.ofFolded(query.words());
    return database.read(
        sql -> {
          Score score = new Score(query, today);
          Map<Long, Scored> candidates = new LinkedHashMap<>();
          add(candidates, score, newest(sql, query, CANDIDATES, Long.MIN_VALUE));
          if (candidates.size() == CANDIDATES && !query.with().isEmpty()) {
            long from = firstOfNewest(sql);
            for (Query nearer : nearer(query, candidates.values())) {
              add(candidates, score, newest(sql, nearer, WHOLE_CANDIDATES, from));
            }
          }
          return candidates.values().stream()
              .sorted(Comparator.comparingDouble(Scored::value).reversed())
              .limit(limit)
              .map(scored -> hit(words, scored.found()))
              .toList();
        });
  }

  /** What else is looked for, further back than the newest. */
  private static List<Query> nearer(Query query, Collection<Scored> newest) {
    List<Query> queries = new ArrayList<>();
    // Of a beginning that none of them has whole, the index would be read to its end.
    if (!query.whole().equals(query) && newest.stream().anyMatch(one -> one.match().whole())) {
      queries.add(query.whole());
    }
    if (query.with().stream().noneMatch(Term::isPhrase)) {
      queries.add(query.inTitle());
    }
    return queries;
  }

  private record Scored(Score.Match match, Found found) {

    double value() {
      return match.value();
    }
  }

  private static void add(Map<Long, Scored> candidates, Score score, List<Found> more) {
    for (Found found : more) {
      candidates.computeIfAbsent(
          found.row(),
          row -> new Scored(score.of(found.title(), found.body(), found.day()), found));
    }
  }

  private record Found(
      long row,
      Kind kind,
      String id,
      String day,
      String title,
      String body,
      @Nullable String person,
      @Nullable String questionId) {}

  /** The row before which whole words are not looked for. */
  private static long firstOfNewest(Sql sql) throws SQLException {
    return sql.find(
            "SELECT rid FROM searchable ORDER BY day DESC, rid DESC LIMIT 1 OFFSET ?",
            row -> row.number("rid"),
            SEARCHED_WHOLE)
        .orElse(Long.MIN_VALUE);
  }

  private static List<Found> newest(Sql sql, Query query, int limit, long from)
      throws SQLException {
    QuerySql parts = QuerySql.of(sql, query);
    List<@Nullable Object> arguments = new ArrayList<>(parts.arguments());
    arguments.add(from);
    arguments.add(limit);
    return sql.list(
        "SELECT s.rid, s.kind, s.record_id, s.day, s.title, s.body, person.name AS person,"
            + " answer.question_id "
            + parts.from()
            + """
            LEFT JOIN session ON s.kind = 'session' AND session.id = s.record_id
            LEFT JOIN person ON person.id = session.person_id
            LEFT JOIN answer ON s.kind = 'answer' AND answer.id = s.record_id
            WHERE TRUE
            """
            + parts.where()
            + " AND "
            + parts.row()
            + " >= ? ORDER BY "
            + parts.row()
            + " DESC LIMIT ?",
        SearchRepository::map,
        arguments.toArray());
  }

  private static Found map(Row row) throws SQLException {
    return new Found(
        row.number("rid"),
        row.keyed("kind", Kind.class),
        row.text("record_id"),
        row.text("day"),
        row.text("title"),
        row.text("body"),
        row.textOrNull("person"),
        row.textOrNull("question_id"));
  }

  private static Hit hit(SearchWords words, Found found) {
    return new Hit(
        found.kind(),
        found.id(),
        found.day().isEmpty() ? null : LocalDateTime.parse(found.day()),
        title(words, found.title(), found.person()),
        words.around(text(found.kind(), found.title(), found.body()), SNIPPET),
        found.questionId());
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

package org.spiegelboek.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.SearchWords;
import org.spiegelboek.store.Sql;
import org.spiegelboek.store.TextIndex;
import org.spiegelboek.store.TimeOrder;

/**
 * A query as parts of a statement over {@code searchable s}. Where there are words, the index leads
 * and gives its rows in the order of time, so that a limit ends the work.
 */
public final class QuerySql {

  private static final String OF_FOCUS =
      "(s.kind = 'session' AND s.record_id IN"
          + " (SELECT id FROM session WHERE ? IN (focus, focus_started)))";
  private static final String OF_TRAIT =
      """
      CASE s.kind
      WHEN 'page' THEN EXISTS (SELECT 1 FROM page
        WHERE page.id = s.record_id AND instr(' ' || page.traits || ' ', ' ' || ? || ' ') > 0)
      WHEN 'session' THEN EXISTS (SELECT 1 FROM session
        WHERE session.id = s.record_id AND session.attention_trait = ?)
      WHEN 'mirror' THEN EXISTS (SELECT 1 FROM mirror
        WHERE mirror.id = s.record_id AND mirror.attention_trait = ?)
      ELSE 0 END
      """;

  private final String from;
  private final String where;
  private final String row;
  private final List<@Nullable Object> arguments;

  private QuerySql(String from, String where, String row, List<@Nullable Object> arguments) {
    this.from = from;
    this.where = where;
    this.row = row;
    this.arguments = arguments;
  }

  /** What to read, from {@code FROM} on; joins may follow. */
  public String from() {
    return from;
  }

  /** Conditions, each with {@code AND} before it. */
  public String where() {
    return where;
  }

  /** The number to order by, the newest last. */
  public String row() {
    return row;
  }

  /** Those of the conditions, in their order. */
  public List<@Nullable Object> arguments() {
    return arguments;
  }

  /** These parts for this query, with the tags and persons it names looked up. */
  public static QuerySql of(Sql sql, Query query) throws SQLException {
    return new Writer(sql, query).write();
  }

  private static final class Writer {

    private final Sql sql;
    private final Query query;
    private final StringBuilder where = new StringBuilder();
    private final List<@Nullable Object> arguments = new ArrayList<>();

    Writer(Sql sql, Query query) {
      this.sql = sql;
      this.query = query;
    }

    QuerySql write() throws SQLException {
      boolean words = !query.with().isEmpty();
      String row = words ? "text_index.rowid" : "s.rid";
      if (words) {
        where.append(" AND text_index MATCH ?");
        String none = query.without().isEmpty() ? "" : " NOT (" + any(query.without()) + ")";
        arguments.add("(" + all(query.with()) + ")" + none);
      } else if (!query.without().isEmpty()) {
        where.append(" AND s.rid NOT IN (SELECT rowid FROM text_index WHERE text_index MATCH ?)");
        arguments.add(any(query.without()));
      }
      for (Condition condition : query.conditions()) {
        where.append(" AND ");
        add(condition, row);
      }
      for (Condition condition : query.exceptions()) {
        where.append(" AND NOT ");
        add(condition, "s.rid");
      }
      String from =
          words
              ? "FROM text_index CROSS JOIN searchable s ON s.rid = text_index.rowid "
              : "FROM searchable s ";
      return new QuerySql(from, where.toString(), row, arguments);
    }

    private void add(Condition condition, String row) throws SQLException {
      switch (condition) {
        case Condition.OfTag(List<String> words) -> {
          List<String> names = named("SELECT DISTINCT name FROM tag", "name", words);
          where
              .append("EXISTS (SELECT 1 FROM tag WHERE tag.kind = s.kind")
              .append(" AND tag.record_id = s.record_id AND tag.name IN (")
              .append(marks(names.size()))
              .append("))");
          arguments.addAll(names);
        }
        case Condition.OfPerson(List<String> words) -> addPerson(words);
        case Condition.OfFocus(var focus) -> {
          where.append(OF_FOCUS);
          arguments.add(focus);
        }
        case Condition.OfKind(var kinds) -> {
          where.append("s.kind IN (").append(marks(kinds.size())).append(")");
          arguments.addAll(kinds);
        }
        case Condition.OfTrait(var trait) -> {
          where.append("(").append(OF_TRAIT).append(")");
          arguments.addAll(Collections.nCopies(3, trait));
        }
        case Condition.Between between -> addSpan(between, row);
      }
    }

    private void addPerson(List<String> words) throws SQLException {
      List<String> ids = new ArrayList<>();
      SearchWords sought = SearchWords.ofFolded(words);
      sql.each(
          "SELECT id, name FROM person",
          person -> sought.beginIn(person.text("name")) ? person.text("id") : "",
          id -> {
            if (!id.isEmpty()) {
              ids.add(id);
            }
          });
      if (ids.isEmpty()) {
        where.append("0");
        return;
      }
      String values = String.join(", ", Collections.nCopies(ids.size(), "(?)"));
      where.append(
          """
          (s.kind, s.record_id) IN (
            WITH who(id) AS (VALUES %s), chat(id) AS (
              SELECT id FROM session WHERE person_id IN who
              UNION SELECT session_id FROM session_person WHERE person_id IN who)
            SELECT 'person', id FROM who UNION ALL SELECT 'session', id FROM chat
            UNION ALL SELECT 'page', id FROM page WHERE session_id IN chat
            UNION ALL SELECT 'page', page_id FROM session_page WHERE session_id IN chat
            UNION ALL SELECT 'agreement', id FROM agreement WHERE session_id IN chat
            UNION ALL SELECT 'mirror', mirror_id FROM session_mirror WHERE session_id IN chat
            UNION ALL SELECT 'answer', answer_id FROM session_answer WHERE session_id IN chat)
          """
              .formatted(values));
      arguments.addAll(ids);
    }

    private List<String> named(String statement, String column, List<String> words)
        throws SQLException {
      SearchWords sought = SearchWords.ofFolded(words);
      return sql.list(statement, found -> found.text(column)).stream()
          .filter(sought::beginIn)
          .toList();
    }

    /** The day says it exactly, the number of the row quickly: it is of that day or a bit later. */
    private void addSpan(Condition.Between between, String row) {
      StringJoiner all = new StringJoiner(" AND ", "(", ")");
      all.add("s.day <> ''");
      if (between.from() != null) {
        all.add("s.day >= ?").add(row + " >= ?");
        arguments.add(between.from());
        arguments.add(TimeOrder.start(between.from()));
      }
      if (between.until() != null) {
        all.add("s.day < ?").add(row + " < ?");
        arguments.add(between.until());
        arguments.add(TimeOrder.start(between.until().plusDays(1)));
      }
      where.append(all);
    }
  }

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  private static String all(List<Term> terms) {
    return terms.stream().map(QuerySql::match).collect(Collectors.joining(" AND "));
  }

  private static String any(List<Term> terms) {
    return terms.stream().map(QuerySql::match).collect(Collectors.joining(" OR "));
  }

  private static String match(Term term) {
    String match =
        term.whole() ? TextIndex.whole(term.words()) : TextIndex.anywhere(term.words().getFirst());
    return term.titled() ? "title : " + match : match;
  }
}

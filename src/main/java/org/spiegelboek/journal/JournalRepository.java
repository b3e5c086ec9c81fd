package org.spiegelboek.journal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.search.Query;
import org.spiegelboek.search.QuerySql;
import org.spiegelboek.session.Domain;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Excerpt;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.SearchWords;
import org.spiegelboek.store.Sql;
import org.spiegelboek.store.Tags;
import org.spiegelboek.store.TextIndex;

/** The list over everything written, and the calendar beside it. */
public final class JournalRepository {

  /** Rows read at once. */
  public static final int AT_ONCE = 50;

  private static final int TEXT = 240;
  private static final int OFTEN_USED_TAGS = 8;
  private static final int CHATS_TO_CHOOSE = 12;
  private static final int DAYS_IN_SIGHT = 42;

  private static final String COLUMNS =
      """
      SELECT s.rid, s.kind, s.record_id, s.day, s.title, s.body,
      page.template, template.name AS own_template, answer.question_id,
      coalesce(page.traits, session.attention_trait, mirror.attention_trait) AS traits,
      coalesce(page.domains, session.domains) AS domains,
      chat.id AS chat, person.name AS person, chat.starts_at,
      (SELECT number FROM session_number WHERE session_id = chat.id) AS number
      """;
  private static final String JOINS =
      """
      LEFT JOIN page ON s.kind = 'page' AND page.id = s.record_id
      LEFT JOIN template ON template.id = page.template
      LEFT JOIN answer ON s.kind = 'answer' AND answer.id = s.record_id
      LEFT JOIN mirror ON s.kind = 'mirror' AND mirror.id = s.record_id
      LEFT JOIN agreement ON s.kind = 'agreement' AND agreement.id = s.record_id
      LEFT JOIN session ON s.kind = 'session' AND session.id = s.record_id
      LEFT JOIN session chat ON chat.id = coalesce(session.id, page.session_id, agreement.session_id)
      LEFT JOIN person ON person.id = chat.person_id
      """;
  private static final String CHATS =
      """
      SELECT c.id, person.name AS person, c.starts_at,
      (SELECT number FROM session_number WHERE session_id = c.id) AS number
      FROM session c LEFT JOIN person ON person.id = c.person_id
      """;
  private static final String KINDS =
      "s.kind IN ('page', 'session', 'answer', 'mirror', 'agreement')";

  private final Database database;
  private final PageRepository pages;
  private final TemplateRepository templates;

  public JournalRepository(Database database) {
    this.database = database;
    this.pages = new PageRepository(database);
    this.templates = new TemplateRepository(database);
  }

  /**
   * The next rows, newest first.
   *
   * @param after the last row shown so far; null for the first ones
   */
  public List<Entry> list(Filter filter, @Nullable Entry after) {
    Query query = Query.of(filter.query());
    SearchWords words = SearchWords.ofFolded(query.words());
    return database.read(
        sql -> {
          QuerySql found = QuerySql.of(sql, query);
          List<@Nullable Object> arguments = new ArrayList<>(found.arguments());
          String where = where(filter, found, arguments);
          if (after != null) {
            where += " AND " + found.row() + " < ?";
            arguments.add(after.row());
          }
          arguments.add(AT_ONCE);
          return sql.list(
              COLUMNS + found.from() + JOINS + where + " ORDER BY " + found.row() + " DESC LIMIT ?",
              row -> map(sql, words, row),
              arguments.toArray());
        });
  }

  /** How many rows there are in all. */
  public int count(Filter filter) {
    return database.read(
        sql -> {
          QuerySql found = QuerySql.of(sql, Query.of(filter.query()));
          List<@Nullable Object> arguments = new ArrayList<>(found.arguments());
          String where = where(filter, found, arguments);
          return sql.get(
              "SELECT count(*) AS n " + found.from() + JOINS + where,
              row -> row.integer("n"),
              arguments.toArray());
        });
  }

  private static String where(Filter filter, QuerySql found, List<@Nullable Object> arguments) {
    StringBuilder where = new StringBuilder("WHERE ").append(KINDS).append(found.where());
    LocalDate day = filter.day();
    if (day != null) {
      where.append(" AND s.day >= ? AND s.day < ?");
      arguments.add(day);
      arguments.add(day.plusDays(1));
    }
    if (filter.tag() != null) {
      where.append(
          " AND EXISTS (SELECT 1 FROM tag WHERE tag.kind = s.kind AND tag.record_id = s.record_id"
              + " AND tag.name = ?)");
      arguments.add(filter.tag());
    }
    if (filter.trait() != null) {
      where.append(
          " AND instr(coalesce(page.traits, session.attention_trait, mirror.attention_trait, ''),"
              + " ?) > 0");
      arguments.add(filter.trait());
    }
    if (filter.domain() != null) {
      where.append(" AND instr(coalesce(page.domains, session.domains, ''), ?) > 0");
      arguments.add(filter.domain());
    }
    return where.toString();
  }

  /** A page with its conversation, to read and to write on. */
  public Optional<OpenPage> findPage(String id) {
    return database.read(
        sql -> {
          Optional<Page> page = pages.find(id);
          if (page.isEmpty()) {
            return Optional.empty();
          }
          String session = page.get().sessionId();
          Entry.Chat chat =
              session == null
                  ? null
                  : sql.find(CHATS + " WHERE c.id = ?", JournalRepository::chat, session)
                      .orElse(null);
          return Optional.of(new OpenPage(page.get(), chat, true, templates.list()));
        });
  }

  /** The user's own templates. */
  public List<Template> listTemplates() {
    return templates.list();
  }

  /** Conversations, the nearest in time first. */
  public List<Entry.Chat> listChats(LocalDateTime around) {
    return database.read(
        sql ->
            sql.list(
                CHATS
                    + " WHERE c.starts_at IS NOT NULL ORDER BY abs(julianday(c.starts_at) -"
                    + " julianday(?)), c.id LIMIT ?",
                JournalRepository::chat,
                around,
                CHATS_TO_CHOOSE));
  }

  private static Entry.Chat chat(Row row) throws SQLException {
    return new Entry.Chat(
        row.text("id"),
        row.textOrNull("person"),
        row.integer("number"),
        row.momentOrNull("starts_at"));
  }

  /** The tags used most, by name. */
  public List<String> listTags() {
    return database.read(
        sql ->
            sql.list(
                """
                SELECT name FROM (
                  SELECT name, count(*) AS n FROM tag WHERE kind IN ('page', 'session')
                  GROUP BY name ORDER BY n DESC, name LIMIT ?)
                ORDER BY name COLLATE NOCASE
                """,
                row -> row.text("name"),
                OFTEN_USED_TAGS));
  }

  /** What there is on the days around one month. */
  Month getMonth(YearMonth month) {
    LocalDate first = Month.firstInSight(month);
    return database.read(
        sql -> {
          Map<LocalDate, Month.Day> days = new HashMap<>();
          sql.each(
              """
              SELECT substr(day, 1, 10) AS date, sum(kind = 'page') AS pages,
              sum(kind = 'session') AS sessions
              FROM searchable WHERE day >= ? AND day < ? AND kind IN ('page', 'session')
              GROUP BY 1
              """,
              row ->
                  Map.entry(
                      LocalDate.parse(row.text("date")),
                      new Month.Day(row.integer("pages"), row.integer("sessions"))),
              entry -> days.put(entry.getKey(), entry.getValue()),
              first,
              first.plusDays(DAYS_IN_SIGHT));
          return new Month(month, days);
        });
  }

  private static Entry map(Sql sql, SearchWords words, Row row) throws SQLException {
    Kind kind = row.keyed("kind", Kind.class);
    String id = row.text("record_id");
    String day = row.text("day");
    String chat = row.textOrNull("chat");
    String title = row.text("title");
    List<String> tags = Tags.of(sql, kind, id);
    String body = kind == Kind.AGREEMENT ? "" : withoutTags(row.text("body"), tags);
    return new Entry(
        row.number("rid"),
        kind,
        id,
        day.isEmpty() ? null : LocalDateTime.parse(day),
        words.in(title),
        text(words, title, body),
        row.textOrNull("template"),
        row.textOrNull("own_template"),
        row.textOrNull("question_id"),
        chat == null
            ? null
            : new Entry.Chat(
                chat,
                row.textOrNull("person"),
                row.integer("number"),
                row.momentOrNull("starts_at")),
        row.keyedList("traits", Trait.class),
        row.keyedList("domains", Domain.class),
        tags,
        kind == Kind.PAGE
            ? sql.list(
                "SELECT what FROM agreement WHERE page_id = ? ORDER BY created_at, id",
                agreement -> agreement.text("what"),
                id)
            : List.of());
  }

  /** What can be found ends with the tags, which are shown as chips. */
  private static String withoutTags(String body, List<String> tags) {
    String text = body;
    for (int i = 0; i < tags.size(); i++) {
      for (String tag : tags) {
        String end = "\n" + TextIndex.composed(tag);
        if (text.endsWith(end)) {
          text = text.substring(0, text.length() - end.length());
        }
      }
    }
    return text;
  }

  /** Conversations and sittings repeat their title as the first line of what can be found. */
  private static Excerpt text(SearchWords words, String title, String body) {
    boolean repeats = !title.isEmpty() && body.startsWith(title);
    return words.around(repeats ? body.substring(title.length()).strip() : body, TEXT);
  }
}

package org.spiegelboek.journal;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.search.Query;
import org.spiegelboek.search.QuerySql;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.SearchWords;

/** The list over everything written, and the calendar beside it. */
public final class JournalRepository {

  /** Rows read at once. */
  public static final int AT_ONCE = 50;

  private static final int OFTEN_USED_TAGS = 8;
  private static final int CHATS_TO_CHOOSE = 12;
  private static final int DAYS_IN_SIGHT = 42;

  /** Lines of one day in earlier years. */
  private static final int A_DAY = 3;

  private static final String CHATS =
      """
      SELECT c.id, person.name AS person, c.starts_at,
      (SELECT number FROM session_number WHERE session_id = c.id) AS number
      FROM session c LEFT JOIN person ON person.id = c.person_id
      """;

  /**
   * The plus keeps the list in the order of its rows: by the index of kinds all would be sorted.
   */
  private static final String KINDS =
      "+s.kind IN ('page', 'session', 'answer', 'mirror', 'agreement')";

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
              newestFirst(found, where),
              row -> EntryRows.map(sql, words, row),
              arguments.toArray());
        });
  }

  static String newestFirst(QuerySql found, String where) {
    return EntryRows.COLUMNS
        + found.from()
        + EntryRows.JOINS
        + where
        + " ORDER BY "
        + found.row()
        + " DESC LIMIT ?";
  }

  /** How many rows there are in all. */
  public int count(Filter filter) {
    return database.read(
        sql -> {
          QuerySql found = QuerySql.of(sql, Query.of(filter.query()));
          List<@Nullable Object> arguments = new ArrayList<>(found.arguments());
          String where = where(filter, found, arguments);
          return sql.get(
              "SELECT count(*) AS n " + found.from() + where,
              row -> row.integer("n"),
              arguments.toArray());
        });
  }

  static String where(Filter filter, QuerySql found, List<@Nullable Object> arguments) {
    return "WHERE " + KINDS + found.where() + FilterSql.of(filter, arguments);
  }

  /**
   * What was on this day of the year in years before, the last year first; days that some years do
   * not have are found in those that do.
   */
  List<Entry> listOnThisDay(LocalDate day) {
    SearchWords none = SearchWords.ofFolded(List.of());
    return database.read(
        sql -> {
          int first =
              sql.get(
                  "SELECT coalesce(substr(min(day), 1, 4), 9999) AS year FROM searchable"
                      + " WHERE day > ''",
                  row -> row.integer("year"));
          List<Entry> found = new ArrayList<>();
          for (int year = day.getYear() - 1; year >= first && found.size() < A_DAY; year--) {
            if (MonthDay.from(day).isValidYear(year)) {
              List<@Nullable Object> arguments = new ArrayList<>();
              Filter that = Filter.NONE.withDay(day.withYear(year));
              String where = "WHERE " + KINDS + FilterSql.of(that, arguments);
              arguments.add(A_DAY - found.size());
              found.addAll(
                  sql.list(
                      EntryRows.COLUMNS
                          + "FROM searchable s "
                          + EntryRows.JOINS
                          + where
                          + " ORDER BY s.rid DESC LIMIT ?",
                      row -> EntryRows.map(sql, none, row),
                      arguments.toArray()));
            }
          }
          return found;
        });
  }

  /** Everybody there is, to narrow the list to. */
  List<Person> listPeople() {
    return new PersonRepository(database).list();
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
          List<OwnAgreement> agreed =
              sql.list(
                  "SELECT id, what FROM agreement WHERE page_id = ? ORDER BY created_at, id",
                  row -> new OwnAgreement(row.text("id"), row.text("what")),
                  id);
          return Optional.of(new OpenPage(page.get(), chat, true, templates.list(), agreed));
        });
  }

  /** Keeps what was agreed with oneself on a page. */
  Agreement agree(Agreement agreement) {
    return new AgreementRepository(database).save(agreement);
  }

  /** As if it had never been agreed. */
  void takeBack(String agreementId, Instant at) {
    new AgreementRepository(database).delete(agreementId, at);
  }

  /** Keeps an own template; all there are now. */
  List<Template> saveTemplate(Template template) {
    return database.write(
        sql -> {
          templates.save(template);
          return templates.list();
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
              FROM searchable WHERE day >= ? AND day < ? AND +kind IN ('page', 'session')
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
}

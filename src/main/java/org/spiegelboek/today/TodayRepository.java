package org.spiegelboek.today;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementStatus;
import org.spiegelboek.journal.JournalRepository;
import org.spiegelboek.journal.OpenPage;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.people.Role;
import org.spiegelboek.session.Focus;
import org.spiegelboek.session.Setting;
import org.spiegelboek.session.Subject;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Meta;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.Sql;

/** The one read of the first screen, and which page it goes on with. */
public final class TodayRepository {

  /** Open agreements shown. */
  static final int MOST_OPEN = 5;

  private static final String PAGE = "today.page";
  private static final int MOST_AT_ONCE = 5;

  /** Of a thread only the last step waits. */
  private static final String OPEN =
      "(a.status = 'open' OR a.status IS NULL)"
          + " AND NOT EXISTS (SELECT 1 FROM agreement later WHERE later.continues = a.id)";

  private static final int HOURS_STILL_NEXT = 2;
  private static final int LATEST_EARLIER = 5;
  private static final int EARLIEST_EARLIER = 9;

  private final Database database;
  private final JournalRepository journal;
  private final BegunRepository left;

  public TodayRepository(Database database) {
    this.database = database;
    this.journal = new JournalRepository(database);
    this.left = new BegunRepository(database);
  }

  /**
   * @param now wall clock
   * @param zone of that clock
   */
  public Today get(LocalDateTime now, ZoneId zone) {
    LocalDate today = now.toLocalDate();
    return database.read(
        sql -> {
          boolean first =
              sql.find("SELECT rid FROM searchable LIMIT 1", row -> row.integer("rid")).isEmpty();
          int open =
              sql.get(
                  "SELECT count(*) AS n FROM agreement a WHERE " + OPEN, row -> row.integer("n"));
          OpenPage page = begun(sql, today).orElse(null);
          return new Today(
              first,
              agreements(sql, today, zone),
              Math.max(0, open - MOST_OPEN),
              next(sql, now),
              left.list(now, page == null ? null : page.page().id()),
              earlier(sql, today).orElse(null),
              page,
              journal.listTemplates());
        });
  }

  /** Remembers the page to go on with. */
  public void savePage(String id) {
    database.change(sql -> Meta.put(sql, PAGE, id));
  }

  /** The next visit begins a page of its own. */
  public void deletePage() {
    database.change(sql -> sql.update("DELETE FROM meta WHERE key = ?", PAGE));
  }

  private static List<Today.Waiting> agreements(Sql sql, LocalDate today, ZoneId zone)
      throws SQLException {
    String columns =
        "SELECT a.*, coalesce(substr(c.starts_at, 1, 10), substr(a.created_at, 1, 10)) AS made_on"
            + " FROM agreement a LEFT JOIN session c ON c.id = a.session_id WHERE ";
    String order =
        "coalesce(a.due, a.look_back, substr(a.created_at, 1, 10), '9999'), a.created_at, a.id";
    List<Today.Waiting> all =
        new ArrayList<>(
            sql.list(
                columns + OPEN + " ORDER BY " + order + " LIMIT ?",
                TodayRepository::waiting,
                MOST_OPEN));
    all.addAll(
        sql.list(
            columns + "a.status = 'kept' AND a.status_at >= ? ORDER BY " + order,
            TodayRepository::waiting,
            today.atStartOfDay(zone).toInstant()));
    all.sort(Comparator.comparing(TodayRepository::age));
    return all;
  }

  private static LocalDate age(Today.Waiting waiting) {
    LocalDate comesBack = waiting.agreement().day();
    LocalDate day = comesBack == null ? waiting.madeOn() : comesBack;
    return day == null ? LocalDate.MAX : day;
  }

  private static Today.Waiting waiting(Row row) throws SQLException {
    String session = row.textOrNull("session_id");
    return new Today.Waiting(
        new Agreement(
            row.text("id"),
            row.text("what"),
            row.textOrNull("who"),
            row.dateOrNull("due"),
            row.dateOrNull("look_back"),
            row.keyedOrNull("status", AgreementStatus.class),
            row.textOrNull("status_note"),
            row.instantOrNull("status_at"),
            session,
            row.textOrNull("answer_id"),
            row.textOrNull("page_id"),
            row.textOrNull("round_id"),
            row.textOrNull("continues"),
            row.instantOrNull("created_at"),
            row.instantOrNull("changed_at")),
        row.dateOrNull("made_on"),
        session == null);
  }

  /** The next one, and those that begin before it ends: two at one time are both to be seen. */
  private static List<Today.Next> next(Sql sql, LocalDateTime now) throws SQLException {
    List<Today.Next> coming = listComing(sql, now);
    if (coming.isEmpty()) {
      return coming;
    }
    Today.Next first = coming.getFirst();
    int minutes = first.minutes() == null ? 0 : first.minutes();
    LocalDateTime end = first.startsAt().plusMinutes(Math.max(1, minutes));
    return coming.stream().filter(one -> one.startsAt().isBefore(end)).toList();
  }

  private static List<Today.Next> listComing(Sql sql, LocalDateTime now) throws SQLException {
    return sql.list(
        """
        SELECT c.id, c.starts_at, c.minutes, c.title, c.setting, c.focus, c.subject, c.attention_trait,
        person.name, person.role,
        (SELECT number FROM session_number WHERE session_id = c.id) AS number
        FROM session c LEFT JOIN person ON person.id = c.person_id
        WHERE c.starts_at >= ? AND (c.status = 'planned' OR c.status IS NULL)
        ORDER BY c.starts_at, c.id LIMIT ?
        """,
        TodayRepository::next,
        now.minusHours(HOURS_STILL_NEXT).withNano(0),
        MOST_AT_ONCE);
  }

  private static Today.Next next(Row row) throws SQLException {
    return new Today.Next(
        row.text("id"),
        LocalDateTime.parse(row.text("starts_at")),
        row.integerOrNull("minutes"),
        row.textOrNull("name"),
        row.keyedOrNull("role", Role.class),
        row.textOrNull("title"),
        row.integer("number"),
        row.keyedOrNull("setting", Setting.class),
        row.keyedOrNull("focus", Focus.class),
        row.keyedOrNull("subject", Subject.class),
        row.keyedOrNull("attention_trait", Trait.class));
  }

  private static Optional<Today.Earlier> earlier(Sql sql, LocalDate today) throws SQLException {
    return sql.find(
        """
        SELECT page.id, substr(page.date, 1, 10) AS day, page_section.text
        FROM page JOIN page_section ON page_section.page_id = page.id
        WHERE page.date >= ? AND page.date < ? AND trim(page_section.text) <> ''
        ORDER BY page.date DESC, page.id, page_section.position DESC LIMIT 1
        """,
        row ->
            new Today.Earlier(
                row.text("id"), LocalDate.parse(row.text("day")), Sentences.last(row.text("text"))),
        today.minusDays(EARLIEST_EARLIER),
        today.minusDays(LATEST_EARLIER - 1L));
  }

  private Optional<OpenPage> begun(Sql sql, LocalDate today) throws SQLException {
    @Nullable String id = Meta.find(sql, PAGE).orElse(null);
    return id == null
        ? Optional.empty()
        : journal.findPage(id).filter(open -> open.page().date().toLocalDate().equals(today));
  }
}

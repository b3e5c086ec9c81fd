package org.spiegelboek.today;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.journal.PageForm;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.Sql;

/**
 * What was begun lately and left half-way: it is offered once more, and after two weeks no more.
 */
final class BegunRepository {

  private static final int DAYS = 14;
  private static final int MOST = 3;
  private static final int SEVEN = 7;

  private final Database database;

  BegunRepository(Database database) {
    this.database = database;
  }

  /**
   * The latest of them.
   *
   * @param open the page that stands open on this screen
   */
  List<Today.Begun> list(LocalDateTime now, @Nullable String open) {
    return database.read(
        sql -> {
          LocalDate from = now.toLocalDate().minusDays(DAYS);
          List<Today.Begun> begun = new ArrayList<>();
          begun.addAll(sessions(sql, from, now));
          begun.addAll(answers(sql, from));
          begun.addAll(mirror(sql, from));
          begun.addAll(pages(sql, from));
          begun.removeIf(one -> one.id().equals(open));
          begun.sort(Comparator.comparing(Today.Begun::at).reversed());
          return begun.subList(0, Math.min(MOST, begun.size()));
        });
  }

  /** Something was written for it, it has been, and nobody looked back. */
  private static List<Today.Begun> sessions(Sql sql, LocalDate from, LocalDateTime now)
      throws SQLException {
    return sql.list(
        """
        SELECT 'session' AS kind, s.id, s.starts_at AS at, p.name FROM session s
        LEFT JOIN person p ON p.id = s.person_id
        WHERE s.starts_at >= ? AND s.starts_at < ? AND s.status IS NOT 'cancelled'
        AND coalesce(nullif(s.align, ''), nullif(s.goal, ''), nullif(s.now, ''),
          nullif(s.options, ''), nullif(s.deal, ''), nullif(s.private, '')) IS NOT NULL
        AND coalesce(s.back, '') = '' AND s.balance_actual IS NULL AND s.domains = ''
        AND coalesce(nullif(s.reflections, ''), nullif(s.decisions, '')) IS NULL
        """,
        BegunRepository::begun,
        from,
        now.minusHours(1).withNano(0));
  }

  /** One of two columns is empty in the latest answer. */
  private static List<Today.Begun> answers(Sql sql, LocalDate from) throws SQLException {
    return sql.list(
        """
        SELECT 'answer' AS kind, question_id AS id, answered_at AS at, NULL AS name FROM answer a
        WHERE answered_at >= ? AND question_id IN ('six.4', 'six.5')
        AND (coalesce(left_text, '') = '') <> (coalesce(right_text, '') = '')
        AND NOT EXISTS (SELECT 1 FROM answer later WHERE later.question_id = a.question_id
          AND later.answered_at > a.answered_at)
        """,
        BegunRepository::begun,
        from);
  }

  /** The latest mirror has some of the seven own marks, and not yet all. */
  private static List<Today.Begun> mirror(Sql sql, LocalDate from) throws SQLException {
    return sql.list(
        """
        SELECT 'mirror' AS kind, id, taken_at AS at, NULL AS name FROM (
          SELECT id, taken_at, (SELECT count(*) FROM mark WHERE mirror_id = mirror.id
            AND perspective = 'self' AND (mark IS NOT NULL OR no_view <> 0)) AS own
          FROM mirror ORDER BY taken_at DESC, id DESC LIMIT 1)
        WHERE taken_at >= ? AND own > 0 AND own < ?
        """,
        BegunRepository::begun,
        from,
        SEVEN);
  }

  /** Only the first part of a form with several was written. */
  private static List<Today.Begun> pages(Sql sql, LocalDate from) throws SQLException {
    List<Today.Begun> begun = new ArrayList<>();
    sql.each(
        """
        SELECT 'page' AS kind, id, date AS at, NULL AS name, template,
        (SELECT count(*) FROM page_section WHERE page_id = page.id AND trim(text) <> '') AS written
        FROM page WHERE date >= ? AND template <> 'free'
        """,
        row ->
            row.integer("written") == 1
                    && Keyed.find(PageForm.class, row.text("template"))
                        .filter(form -> form.sections().size() > 1)
                        .isPresent()
                ? List.of(begun(row))
                : List.<Today.Begun>of(),
        begun::addAll,
        from);
    return begun;
  }

  private static Today.Begun begun(Row row) throws SQLException {
    return new Today.Begun(
        row.keyed("kind", Kind.class),
        row.text("id"),
        LocalDateTime.parse(row.text("at")),
        row.textOrNull("name"));
  }
}

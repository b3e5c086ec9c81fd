package org.spiegelboek.journal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.TimeOrder;

/** What the list is narrowed to, as conditions over {@code searchable s}. */
final class FilterSql {

  /** Conversations with somebody, and what was written or agreed at them. */
  private static final String AT_CHATS =
      """
      (s.kind, s.record_id) IN (
        WITH who(id) AS (%s), chat(id) AS (
          SELECT id FROM session WHERE person_id IN who
          UNION SELECT session_id FROM session_person WHERE person_id IN who)
        SELECT 'session', id FROM chat
        UNION ALL SELECT 'page', id FROM page WHERE session_id IN chat
        UNION ALL SELECT 'page', page_id FROM session_page WHERE session_id IN chat
        UNION ALL SELECT 'agreement', id FROM agreement WHERE session_id IN chat
        UNION ALL SELECT 'mirror', mirror_id FROM session_mirror WHERE session_id IN chat
        UNION ALL SELECT 'answer', answer_id FROM session_answer WHERE session_id IN chat)
      """;

  private static final String OF_FOCUS =
      """
      (s.kind = 'session' AND EXISTS (SELECT 1 FROM session
        WHERE session.id = s.record_id AND ? IN (focus, focus_started)))
      """;
  private static final String OF_TAG =
      """
      EXISTS (SELECT 1 FROM tag WHERE tag.kind = s.kind AND tag.record_id = s.record_id
        AND tag.name = ?)
      """;
  private static final String OF_TRAIT =
      """
      CASE s.kind
      WHEN 'page' THEN EXISTS (SELECT 1 FROM page
        WHERE page.id = s.record_id AND instr(page.traits, ?) > 0)
      WHEN 'session' THEN EXISTS (SELECT 1 FROM session
        WHERE session.id = s.record_id AND session.attention_trait = ?)
      WHEN 'mirror' THEN EXISTS (SELECT 1 FROM mirror
        WHERE mirror.id = s.record_id AND mirror.attention_trait = ?)
      ELSE 0 END
      """;
  private static final String OF_DOMAIN =
      """
      CASE s.kind
      WHEN 'page' THEN EXISTS (SELECT 1 FROM page
        WHERE page.id = s.record_id AND instr(page.domains, ?) > 0)
      WHEN 'session' THEN EXISTS (SELECT 1 FROM session
        WHERE session.id = s.record_id AND instr(session.domains, ?) > 0)
      ELSE 0 END
      """;

  private final StringBuilder where = new StringBuilder();
  private final List<@Nullable Object> arguments;

  private FilterSql(List<@Nullable Object> arguments) {
    this.arguments = arguments;
  }

  /**
   * The conditions, each with {@code AND} before it.
   *
   * @param arguments gets theirs added
   */
  static String of(Filter filter, List<@Nullable Object> arguments) {
    FilterSql sql = new FilterSql(arguments);
    for (Facet facet : Facet.values()) {
      String value = filter.of(facet);
      if (value != null) {
        sql.add(facet, value);
      }
    }
    return sql.where.toString();
  }

  private void add(Facet facet, String value) {
    switch (facet) {
      case DAY -> Period.day(value).ifPresent(day -> add(new Period(day, day)));
      case PERIOD -> Period.find(value).ifPresent(this::add);
      case KIND -> add("s.kind = ?", 1, value);
      case PERSON -> add(AT_CHATS.formatted("VALUES (?)"), 1, value);
      case ROLE -> add(AT_CHATS.formatted("SELECT id FROM person WHERE role = ?"), 1, value);
      case FOCUS -> add(OF_FOCUS, 1, value);
      case TAG -> add(OF_TAG, 1, value);
      case TRAIT -> add(OF_TRAIT, 3, value);
      case DOMAIN -> add(OF_DOMAIN, 2, value);
    }
  }

  private void add(String condition, int times, Object value) {
    where.append(" AND (").append(condition).append(")");
    for (int i = 0; i < times; i++) {
      arguments.add(value);
    }
  }

  /** The day says it exactly, the number of the row quickly: it is of that day or a bit later. */
  private void add(Period period) {
    LocalDate from = period.from();
    LocalDate until = period.until();
    where.append(" AND s.day <> ''");
    if (from != null) {
      add("s.day >= ?", 1, from);
      add("s.rid >= ?", 1, TimeOrder.start(from));
    }
    if (until != null) {
      add("s.day < ?", 1, until.plusDays(1));
      add("s.rid < ?", 1, TimeOrder.start(until.plusDays(2)));
    }
  }
}

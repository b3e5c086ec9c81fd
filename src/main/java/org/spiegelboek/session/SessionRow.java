package org.spiegelboek.session;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.Sql;
import org.spiegelboek.store.Tags;

/** A conversation to and from its row in table {@code session}. */
final class SessionRow {

  private SessionRow() {}

  static void save(Sql sql, Session session) throws SQLException {
    Session.Frame frame = session.frame();
    Session.Together together = session.together();
    Session.ForMyself own = session.forMyself();
    Map<Phase, String> phases = together.phases();
    sql.update(
        """
        INSERT INTO session(id, person_id, title, setting, starts_at, minutes, status,
        focus_started, focus, subject, with_whom, challenge_form, now_scale, align, goal, now,
        options, deal, back, reflections, decisions, domains, private, expertise,
        balance_intended, balance_actual, attention_trait, created_at, changed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT(id) DO UPDATE SET person_id = excluded.person_id, title = excluded.title,
        setting = excluded.setting, starts_at = excluded.starts_at, minutes = excluded.minutes,
        status = excluded.status, focus_started = excluded.focus_started, focus = excluded.focus,
        subject = excluded.subject, with_whom = excluded.with_whom,
        challenge_form = excluded.challenge_form, now_scale = excluded.now_scale,
        align = excluded.align, goal = excluded.goal, now = excluded.now,
        options = excluded.options, deal = excluded.deal, back = excluded.back,
        reflections = excluded.reflections, decisions = excluded.decisions,
        domains = excluded.domains, private = excluded.private, expertise = excluded.expertise,
        balance_intended = excluded.balance_intended, balance_actual = excluded.balance_actual,
        attention_trait = excluded.attention_trait, created_at = excluded.created_at,
        changed_at = excluded.changed_at
        """,
        session.id(),
        session.personId(),
        frame.title(),
        frame.setting(),
        frame.startsAt(),
        frame.minutes(),
        frame.status(),
        frame.focusStarted(),
        frame.focus(),
        frame.subject(),
        frame.withWhom(),
        frame.challengeForm(),
        together.nowScale(),
        phases.get(Phase.ALIGN),
        phases.get(Phase.GOAL),
        phases.get(Phase.NOW),
        phases.get(Phase.OPTIONS),
        phases.get(Phase.DEAL),
        phases.get(Phase.BACK),
        together.reflections(),
        together.decisions(),
        together.domains(),
        own.notes(),
        own.expertise(),
        own.balanceIntended(),
        own.balanceActual(),
        own.attentionTrait(),
        session.createdAt(),
        session.changedAt());
  }

  static Session map(Sql sql, Row row) throws SQLException {
    String id = row.text("id");
    return new Session(
        id,
        row.textOrNull("person_id"),
        also(sql, id),
        frame(row),
        together(row),
        forMyself(sql, row, id),
        new Session.Links(
            ids(
                sql,
                "SELECT answer_id AS id FROM session_answer WHERE session_id = ? ORDER BY 1",
                id),
            ids(
                sql,
                "SELECT mirror_id AS id FROM session_mirror WHERE session_id = ? ORDER BY 1",
                id),
            ids(sql, "SELECT page_id AS id FROM session_page WHERE session_id = ? ORDER BY 1", id)),
        Tags.of(sql, Kind.SESSION, id),
        row.instantOrNull("created_at"),
        row.instantOrNull("changed_at"));
  }

  /** The conversation before this one, which may not be stored yet, or with somebody else. */
  static Optional<Before> before(Sql sql, Session session, String personId) throws SQLException {
    // The order of view session_number.
    String earlier =
        "FROM session WHERE person_id = ?1 AND id <> ?2"
            + " AND (coalesce(starts_at, '9999'), id) < (coalesce(?3, '9999'), ?2)";
    return sql.find(
        // The index finds which one it is; only that one is read.
        "SELECT *, (SELECT count(*) "
            + earlier
            + ") AS n FROM session WHERE id = (SELECT id "
            + earlier
            + " ORDER BY coalesce(starts_at, '9999') DESC, id DESC LIMIT 1)",
        row -> new Before(row.text("id"), frame(row), also(sql, row.text("id")), row.integer("n")),
        personId,
        session.id(),
        session.frame().startsAt());
  }

  private static List<String> also(Sql sql, String id) throws SQLException {
    return ids(
        sql, "SELECT person_id AS id FROM session_person WHERE session_id = ? ORDER BY 1", id);
  }

  private static Session.Frame frame(Row row) throws SQLException {
    return new Session.Frame(
        row.textOrNull("title"),
        row.keyedOrNull("setting", Setting.class),
        row.momentOrNull("starts_at"),
        row.integerOrNull("minutes"),
        row.keyedOrNull("status", SessionStatus.class),
        row.keyedOrNull("focus_started", Focus.class),
        row.keyedOrNull("focus", Focus.class),
        row.keyedOrNull("subject", Subject.class),
        row.keyedList("with_whom", WithWhom.class),
        row.keyedOrNull("challenge_form", ChallengeForm.class));
  }

  private static Session.Together together(Row row) throws SQLException {
    Map<Phase, String> phases = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      String text = row.textOrNull(phase.key());
      if (text != null) {
        phases.put(phase, text);
      }
    }
    return new Session.Together(
        row.integerOrNull("now_scale"),
        phases,
        row.textOrNull("reflections"),
        row.textOrNull("decisions"),
        row.keyedList("domains", Domain.class));
  }

  private static Session.ForMyself forMyself(Sql sql, Row row, String id) throws SQLException {
    return new Session.ForMyself(
        row.textOrNull("private"),
        row.textOrNull("expertise"),
        sql.list(
            "SELECT * FROM session_belief WHERE session_id = ?",
            belief ->
                new Session.BeliefAnswer(
                    belief.keyed("belief", Belief.class),
                    belief.keyedOrNull("answer", BeliefState.class),
                    belief.textOrNull("line")),
            id),
        row.integerOrNull("balance_intended"),
        row.integerOrNull("balance_actual"),
        row.keyedOrNull("attention_trait", Trait.class));
  }

  private static List<String> ids(Sql sql, String query, String id) throws SQLException {
    return sql.list(query, row -> row.text("id"), id);
  }

  /** What {@link SessionRepository#listAround} reads; no conversation is longer than a day. */
  static List<SameTime> around(Sql sql, String id, LocalDateTime start) throws SQLException {
    return sql.list(
        """
        SELECT s.id, coalesce(p.name, s.title) AS name, s.starts_at, s.minutes
        FROM session s LEFT JOIN person p ON p.id = s.person_id
        WHERE s.starts_at >= ? AND s.starts_at <= ? AND s.id <> ?
        AND coalesce(s.status, '') <> 'cancelled' ORDER BY s.starts_at, s.id
        """,
        row ->
            new SameTime(
                row.text("id"),
                row.textOrNull("name"),
                Objects.requireNonNull(row.momentOrNull("starts_at")),
                row.integerOrNull("minutes")),
        start.minusDays(1),
        start.plusDays(1),
        id);
  }
}

package org.spiegelboek.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a text was before it is saved in other words: as it stood when the book was opened,
 * and from then on once in ten minutes of change, and before most of it goes at once. A repository
 * reads the texts of a record before it saves, and keeps them after it.
 */
public final class EarlierTexts {

  private static final Duration PAUSE = Duration.ofMinutes(10);

  /** A shorter text is soon written again. */
  private static final int WORTH_KEEPING = 80;

  private static final Map<Kind, String> TEXTS =
      Map.of(
          Kind.PAGE,
          "SELECT 'sections.' || key AS field, text FROM page_section WHERE page_id = ?1",
          Kind.SESSION,
          columns(
                  "session",
                  "align:phases.align goal:phases.goal now:phases.now"
                      + " options:phases.options deal:phases.deal back:phases.back reflections"
                      + " decisions private expertise")
              + " UNION ALL SELECT 'beliefs.' || belief || '.line', line FROM session_belief"
              + " WHERE session_id = ?1",
          Kind.AGREEMENT,
          columns("agreement", "what status_note:statusNote"),
          Kind.MIRROR,
          "SELECT 'marks.' || trait || '.' || perspective || '.note' AS field, note AS text"
              + " FROM mark WHERE mirror_id = ?1",
          Kind.ANSWER,
          columns("answer", "text left_text:left right_text:right"),
          Kind.QUESTION,
          columns("question", "text"),
          Kind.PERSON,
          columns("person", "note")
              + " UNION ALL SELECT 'workingAgreement.' || line || '.words', words"
              + " FROM working_agreement WHERE person_id = ?1",
          Kind.ROUND,
          columns("round", "insights decisions"),
          Kind.RESOURCE,
          columns("resource", "note"));

  private final Kind kind;
  private final String id;
  private final Map<String, String> texts;
  private final @Nullable Instant changedAt;

  private EarlierTexts(
      Kind kind, String id, Map<String, String> texts, @Nullable Instant changedAt) {
    this.kind = kind;
    this.id = id;
    this.texts = texts;
    this.changedAt = changedAt;
  }

  /** One row for each column that is named, with its field after a colon where that differs. */
  private static String columns(String table, String named) {
    StringBuilder select = new StringBuilder();
    for (String one : named.split(" ")) {
      String[] pair = one.split(":");
      select
          .append(select.isEmpty() ? "" : " UNION ALL ")
          .append("SELECT '")
          .append(pair[pair.length - 1])
          .append("' AS field, \"")
          .append(pair[0])
          .append("\" AS text FROM ")
          .append(table)
          .append(" WHERE id = ?1");
    }
    return select.toString();
  }

  /** What an open book remembers of this visit, in memory only. */
  static void begin(Statement statement) throws SQLException {
    statement.execute(
        "CREATE TEMP TABLE visited_text (kind TEXT NOT NULL, record_id TEXT NOT NULL,"
            + " field TEXT NOT NULL, since TEXT NOT NULL, PRIMARY KEY (kind, record_id, field))"
            + " WITHOUT ROWID");
  }

  /** The texts of a record as they are stored now; none where there is no such record. */
  public static EarlierTexts of(Sql sql, Kind kind, String id) throws SQLException {
    Optional<Instant> at =
        sql.find(
                "SELECT changed_at FROM " + kind.key() + " WHERE id = ?",
                row -> Optional.ofNullable(row.instantOrNull("changed_at")),
                id)
            .flatMap(changed -> changed);
    return new EarlierTexts(kind, id, read(sql, kind, id), at.orElse(null));
  }

  private static Map<String, String> read(Sql sql, Kind kind, String id) throws SQLException {
    Map<String, String> texts = new LinkedHashMap<>();
    String select = TEXTS.get(kind);
    if (select != null) {
      sql.each(
          "SELECT field, text FROM (" + select + ") WHERE text IS NOT NULL",
          row -> Map.entry(row.text("field"), row.text("text")),
          text -> texts.put(text.getKey(), text.getValue()),
          id);
    }
    return texts;
  }

  /**
   * Keeps those texts that are other ones now, where it is time to.
   *
   * @param savedAt when the record was changed to what it is now; without, nothing is kept
   */
  public void keep(Sql sql, @Nullable Instant savedAt) throws SQLException {
    if (savedAt == null) {
      return;
    }
    Map<String, String> now = read(sql, kind, id);
    for (String field : now.keySet()) {
      texts.putIfAbsent(field, "");
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      String later = now.getOrDefault(text.getKey(), "");
      if (!later.equals(text.getValue())) {
        changed(sql, text.getKey(), text.getValue(), later, savedAt);
      }
    }
  }

  private void changed(Sql sql, String field, String before, String later, Instant savedAt)
      throws SQLException {
    Optional<Instant> since =
        sql.find(
                "SELECT since FROM visited_text WHERE kind = ? AND record_id = ? AND field = ?",
                row -> Optional.ofNullable(row.instantOrNull("since")),
                kind,
                id,
                field)
            .flatMap(found -> found);
    boolean due = since.isEmpty() || !savedAt.isBefore(since.get().plus(PAUSE));
    boolean mostGoes = before.length() >= WORTH_KEEPING && later.length() * 2 < before.length();
    if (!due && !mostGoes) {
      return;
    }
    sql.update(
        "INSERT OR REPLACE INTO visited_text(kind, record_id, field, since) VALUES (?, ?, ?, ?)",
        kind,
        id,
        field,
        savedAt);
    if (!before.isBlank()) {
      add(sql, field, before, changedAt == null ? savedAt : changedAt);
    }
  }

  /** Once where it is what was kept last. */
  private void add(Sql sql, String field, String text, Instant at) throws SQLException {
    sql.update(
        """
        INSERT INTO revision(kind, record_id, field, text, at)
        SELECT ?1, ?2, ?3, ?4, ?5 WHERE ?4 IS NOT (SELECT text FROM revision
        WHERE kind = ?1 AND record_id = ?2 AND field = ?3 ORDER BY at DESC, rid DESC LIMIT 1)
        """,
        kind,
        id,
        field,
        text,
        at);
  }
}

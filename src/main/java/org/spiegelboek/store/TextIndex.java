package org.spiegelboek.store;

import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The full-text index over all records. Repositories call it in the transaction that saves or
 * deletes a record, so that index and records never differ.
 */
public final class TextIndex {

  private TextIndex() {}

  /**
   * Puts or replaces what can be found of a record.
   *
   * @param date when the record happened, for ordering; null sorts last
   * @param title one line that names the record, may be null
   * @param texts every text of the record; nulls and blanks are left out
   */
  public static void put(
      Sql sql,
      Kind kind,
      String id,
      @Nullable LocalDateTime date,
      @Nullable String title,
      List<@Nullable String> texts)
      throws SQLException {
    StringJoiner body = new StringJoiner("\n");
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        body.add(text);
      }
    }
    String day = date == null ? "" : date.toString();
    Text text = new Text(composed(title == null ? "" : title), composed(body.toString()));
    Optional<Line> before = find(sql, kind, id);
    if (before.isEmpty()) {
      long row = TimeOrder.next(sql, day);
      sql.update(
          "INSERT INTO searchable(rid, kind, record_id, day, title, body) VALUES (?, ?, ?, ?, ?,"
              + " ?)",
          row,
          kind,
          id,
          day,
          text.title(),
          text.body());
      add(sql, row, text);
      return;
    }
    boolean stays = before.get().day().equals(day);
    if (stays && before.get().text().equals(text)) {
      return;
    }
    long row = stays ? before.get().row() : TimeOrder.next(sql, day);
    take(sql, before.get());
    sql.update(
        "UPDATE searchable SET rid = ?, day = ?, title = ?, body = ? WHERE rid = ?",
        row,
        day,
        text.title(),
        text.body(),
        before.get().row());
    add(sql, row, text);
  }

  public static void remove(Sql sql, Kind kind, String id) throws SQLException {
    Optional<Line> before = find(sql, kind, id);
    if (before.isPresent()) {
      take(sql, before.get());
      sql.update("DELETE FROM searchable WHERE rid = ?", before.get().row());
    }
  }

  private record Text(String title, String body) {}

  private record Line(long row, String day, Text text) {}

  private static Optional<Line> find(Sql sql, Kind kind, String id) throws SQLException {
    return sql.find(
        "SELECT rid, day, title, body FROM searchable WHERE kind = ? AND record_id = ?",
        TextIndex::map,
        kind,
        id);
  }

  private static Line map(Row row) throws SQLException {
    return new Line(
        row.number("rid"), row.text("day"), new Text(row.text("title"), row.text("body")));
  }

  private static void add(Sql sql, long row, Text text) throws SQLException {
    sql.update(
        "INSERT INTO text_index(rowid, title, body) VALUES (?, ?, ?)",
        row,
        Folding.indexed(text.title()),
        Folding.indexed(text.body()));
  }

  /** The index keeps no texts, and has to be told what to take out. */
  private static void take(Sql sql, Line before) throws SQLException {
    sql.update(
        "INSERT INTO text_index(text_index, rowid, title, body) VALUES ('delete', ?, ?, ?)",
        before.row(),
        Folding.indexed(before.text().title()),
        Folding.indexed(before.text().body()));
  }

  /** Writes the index anew from the texts, each in its place in time. */
  static void rebuild(Sql sql) throws SQLException {
    sql.update("INSERT INTO text_index(text_index) VALUES ('delete-all')");
    List<Long> rows =
        sql.list("SELECT rid FROM searchable ORDER BY day, rid", row -> row.number("rid"));
    for (long row : rows) {
      Line text =
          sql.get(
              "SELECT rid, day, title, body FROM searchable WHERE rid = ?", TextIndex::map, row);
      long place = TimeOrder.next(sql, text.day());
      sql.update("UPDATE searchable SET rid = ? WHERE rid = ?", place, row);
      add(sql, place, text.text());
    }
  }

  /** What the index knows of a text: how many groups of three letters its two parts have. */
  static List<Integer> groups(String title, String body) {
    return List.of(groups(title), groups(body));
  }

  private static int groups(String text) {
    String indexed = Folding.indexed(text);
    return Math.max(0, indexed.codePointCount(0, indexed.length()) - 2);
  }

  /** An expression for the index: a folded word begins a word or, if long enough, is in one. */
  public static String anywhere(String word) {
    return quoted(Folding.sought(word));
  }

  /** An expression for the index: these folded words, whole and one after another. */
  public static String whole(List<String> words) {
    return quoted(Folding.GAP + String.join(Folding.GAP, words) + Folding.GAP);
  }

  /** Folded words hold nothing but letters and digits. */
  private static String quoted(String text) {
    return '"' + text + '"';
  }

  /**
   * Writes the index anew as one piece. Without this, words of deleted texts stay in its older
   * pieces until those happen to be merged.
   */
  public static void sweep(Sql sql) throws SQLException {
    sql.update("INSERT INTO text_index(text_index) VALUES ('optimize')");
  }

  /** Composed form, and the Dutch ligature as its two letters, in texts and in queries alike. */
  public static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replace("ĳ", "ij").replace("Ĳ", "IJ");
  }
}

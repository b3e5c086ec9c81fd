package org.spiegelboek.store;

import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
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
   * @param day when the record happened, for ordering; null sorts last
   * @param title one line that names the record, may be null
   * @param texts every text of the record; nulls and blanks are left out
   */
  public static void put(
      Sql sql,
      Kind kind,
      String id,
      @Nullable LocalDateTime day,
      @Nullable String title,
      List<@Nullable String> texts)
      throws SQLException {
    StringJoiner body = new StringJoiner("\n");
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        body.add(text);
      }
    }
    sql.update(
        """
        INSERT INTO searchable(kind, record_id, day, title, body) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT(kind, record_id) DO UPDATE
        SET day = excluded.day, title = excluded.title, body = excluded.body
        """,
        kind,
        id,
        day == null ? "" : day.toString(),
        indexed(title == null ? "" : title),
        indexed(body.toString()));
  }

  public static void remove(Sql sql, Kind kind, String id) throws SQLException {
    sql.update("DELETE FROM searchable WHERE kind = ? AND record_id = ?", kind, id);
  }

  /**
   * Writes the index anew as one piece. Without this, words of deleted texts stay in its older
   * pieces until those happen to be merged.
   */
  public static void sweep(Sql sql) throws SQLException {
    sql.update("INSERT INTO text_index(text_index) VALUES ('optimize')");
  }

  /** Composed form, and the Dutch ligature as its two letters, in texts and in queries alike. */
  public static String indexed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replace("ĳ", "ij").replace("Ĳ", "IJ");
  }
}

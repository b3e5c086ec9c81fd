package org.spiegelboek.spelling;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Database;

/** The user's own words, and in which language a page is written. */
public final class SpellingRepository {

  /** Stands for no spelling where the code of a language could stand. */
  public static final String NONE = "none";

  private final Database database;

  public SpellingRepository(Database database) {
    this.database = database;
  }

  /** A word as it is compared: capitals are no other word. */
  static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC)
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT);
  }

  public List<String> listWords() {
    return database.read(
        sql -> sql.list("SELECT word FROM own_word ORDER BY word", row -> row.text("word")));
  }

  public void add(String word) {
    database.change(
        sql -> sql.update("INSERT OR IGNORE INTO own_word(word) VALUES (?)", plain(word)));
  }

  public void remove(String word) {
    database.change(sql -> sql.update("DELETE FROM own_word WHERE word = ?", plain(word)));
  }

  /** The code of the language chosen for a page, or {@link #NONE}. */
  public Optional<String> find(String page) {
    return database.read(
        sql ->
            sql.find(
                "SELECT language FROM page_language WHERE page_id = ?",
                row -> row.text("language"),
                page));
  }

  /**
   * Keeps the language of a page, which may still have no word. It is a change of the page.
   *
   * @param language its code, or {@link #NONE}
   */
  void choose(String page, String language, Instant at) {
    database.change(
        sql -> {
          save(page, language);
          sql.update("UPDATE page SET changed_at = ? WHERE id = ?", at, page);
        });
  }

  /**
   * Keeps the language of a page as given.
   *
   * @param language its code, {@link #NONE}, or null where none was chosen
   */
  public void save(String page, @Nullable String language) {
    database.change(
        sql -> {
          if (language == null) {
            sql.update("DELETE FROM page_language WHERE page_id = ?", page);
          } else {
            sql.update(
                """
                INSERT INTO page_language(page_id, language) VALUES (?, ?)
                ON CONFLICT(page_id) DO UPDATE SET language = excluded.language
                """,
                page,
                language);
          }
        });
  }
}

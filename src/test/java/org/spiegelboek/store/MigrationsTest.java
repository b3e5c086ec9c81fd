package org.spiegelboek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

  @TempDir Path folder;

  @Test
  void textsOfAnEarlierVersionAreFoundInTheOrderOfTheirDays() throws Exception {
    Path file = folder.resolve("journal.db");
    EarlierDatabase.write(
        file,
        new byte[32],
        """
        INSERT INTO searchable(kind, record_id, day, title, body) VALUES
        ('page', 'late', '2026-11-20T16:10', '', 'zelfreflectie aan de poort'),
        ('template', 'none', '', 'Reflectie', ''),
        ('page', 'early', '2026-09-04T08:00:30', 'Één', 'reflecties');
        """);
    try (Database database = Database.open(file, new byte[32])) {
      assertThat(find(database, "reflectie")).containsExactly("late", "early", "none");
      assertThat(find(database, "een")).containsExactly("early");
      database.change(sql -> TextIndex.remove(sql, Kind.PAGE, "early"));
      assertThat(find(database, "een")).isEmpty();
    }
  }

  @Test
  void whatAnEarlierVersionKeptAsideOfSpellingFindsItsPlace() throws Exception {
    Path file = folder.resolve("journal.db");
    EarlierDatabase.write(
        file,
        new byte[32],
        """
        INSERT INTO kept_aside(kind, record_id, path, json) VALUES
        ('page', 'a', '/language', '"lv"'), ('page', 'b', '/language', '{"x":1}'),
        ('page', 'a', '/other', '"nl"'),
        ('journal', '', '/ownWords', '["zwierbel",1,"groepje''s"]');
        """);
    try (Database database = Database.open(file, new byte[32])) {
      assertThat(texts(database, "SELECT page_id || language AS t FROM page_language"))
          .containsExactly("alv");
      assertThat(texts(database, "SELECT word AS t FROM own_word"))
          .containsExactly("groepje's", "zwierbel");
      assertThat(texts(database, "SELECT path AS t FROM kept_aside")).containsExactly("/other");
    }
  }

  private static List<String> texts(Database database, String query) {
    return database.read(sql -> sql.list(query, row -> row.text("t")));
  }

  private static List<String> find(Database database, String words) {
    return database.read(
        sql ->
            sql.list(
                "SELECT record_id FROM text_index JOIN searchable ON rid = text_index.rowid"
                    + " WHERE text_index MATCH ? ORDER BY text_index.rowid DESC",
                row -> row.text("record_id"),
                SearchWords.of(words).match()));
  }
}

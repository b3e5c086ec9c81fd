package org.spiegelboek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

  @TempDir Path folder;

  @Test
  void textsOfAnEarlierVersionAreFoundInTheOrderOfTheirDays() throws Exception {
    Path file = folder.resolve("journal.db");
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement()) {
      for (String step :
          List.of(
              "0001-journal", "0002-people", "0003-caret", "0004-sheets", "0005-agreed-in-round")) {
        statement.executeUpdate(script(step));
      }
      statement.executeUpdate(
          """
          INSERT INTO searchable(kind, record_id, day, title, body) VALUES
          ('page', 'late', '2026-11-20T16:10', '', 'zelfreflectie aan de poort'),
          ('template', 'none', '', 'Reflectie', ''),
          ('page', 'early', '2026-09-04T08:00:30', 'Één', 'reflecties');
          PRAGMA user_version = 5;
          """);
    }
    try (Database database = Database.open(file, new byte[32])) {
      assertThat(find(database, "reflectie")).containsExactly("late", "early", "none");
      assertThat(find(database, "een")).containsExactly("early");
      database.change(sql -> TextIndex.remove(sql, Kind.PAGE, "early"));
      assertThat(find(database, "een")).isEmpty();
    }
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

  private static Connection connect(Path file) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("cipher", "sqlcipher");
    properties.setProperty("legacy", "4");
    properties.setProperty("key", "x'" + "00".repeat(32) + "'");
    return DriverManager.getConnection("jdbc:sqlite:" + file, properties);
  }

  private static String script(String step) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            Migrations.class.getResourceAsStream("migration/" + step + ".sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

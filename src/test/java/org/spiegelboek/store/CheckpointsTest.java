package org.spiegelboek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {

  private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 29, 12, 0);

  /** With so many the index merges them at once, within the save. */
  private static final int MOST = 16;

  @TempDir Path folder;

  @Test
  void theLogIsMovedIntoTheFileBetweenSaves() throws IOException {
    Path file = folder.resolve("journal.db");
    try (Database database = Database.open(file, new byte[32])) {
      long before = Files.size(file);
      for (int i = 0; i < 10; i++) {
        save(database, i, "woord ".repeat(200));
      }
      settle(database);
      assertThat(Files.size(file)).isGreaterThan(before);
    }
  }

  @Test
  void theIndexNeverGathersSoManyPiecesThatASaveHasToMergeThem() {
    try (Database database = Database.open(folder.resolve("journal.db"), new byte[32])) {
      for (int i = 0; i < 400; i++) {
        save(database, i, "woord" + i + " en nog " + i * 7);
        settle(database);
        assertThat(pieces(database)).as("after save " + i).isLessThan(MOST);
      }
    }
  }

  private static void save(Database database, int i, String text) {
    database.change(
        sql -> TextIndex.put(sql, Kind.PAGE, "page" + i, DAY.plusMinutes(i), "", List.of(text)));
  }

  /** What was handed in is done. */
  private static void settle(Database database) {
    database.read(sql -> 0);
  }

  private static int pieces(Database database) {
    return database.read(
        sql ->
            sql.get(
                "SELECT count(DISTINCT segid) AS n FROM text_index_idx", row -> row.integer("n")));
  }
}

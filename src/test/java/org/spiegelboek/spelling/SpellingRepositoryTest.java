package org.spiegelboek.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.store.Database;

class SpellingRepositoryTest {

  private static final String PAGE = "019a0000-0000-7000-8000-000000000600";

  @TempDir Path folder;

  @Test
  void choosingALanguageIsAChangeOfThePageAlsoOfOneThatIsNotThereYet() {
    Instant at = Instant.parse("2026-03-02T00:00:00Z");
    try (Database database = Database.open(folder.resolve("journal.db"), new byte[32])) {
      SpellingRepository spelling = new SpellingRepository(database);
      spelling.choose(PAGE, "lv", at);
      database.change(
          sql -> sql.update("INSERT INTO page(id, date) VALUES (?, '2026-01-01T10:00')", PAGE));
      assertThat(spelling.find(PAGE)).contains("lv");
      spelling.choose(PAGE, SpellingRepository.NONE, at);
      assertThat(spelling.find(PAGE)).contains(SpellingRepository.NONE);
      Instant changed =
          database.read(
              sql ->
                  sql.get("SELECT changed_at FROM page", row -> row.instantOrNull("changed_at")));
      assertThat(changed).isEqualTo(at);
      spelling.save(PAGE, null);
      assertThat(spelling.find(PAGE)).isEmpty();
    }
  }
}

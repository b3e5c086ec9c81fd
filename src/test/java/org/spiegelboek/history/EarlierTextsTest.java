package org.spiegelboek.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.journal.Page;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;

/** What is kept of a text that is saved in other words, by the clock of whoever writes. */
class EarlierTextsTest {

  private static final String ID = "019a0000-0000-7000-8000-000000000001";
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("journal.db"), new byte[32]);
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** The book is closed and opened again. */
  private void visitAgain() {
    close();
    open();
  }

  private void write(String text, Duration after) {
    Instant at = NOON.plus(after);
    new PageRepository(database)
        .save(
            new Page(
                ID,
                LocalDateTime.parse("2026-11-24T12:00"),
                "free",
                null,
                List.of(new Page.Section("free", text)),
                List.of(),
                List.of(),
                List.of(),
                null,
                NOON,
                at));
  }

  private List<String> earlier() {
    return new RevisionRepository(database)
        .listOf(Kind.PAGE, ID).stream().map(Revision::text).toList();
  }

  @Test
  void whatWasThereWhenTheBookWasOpenedIsKeptOnce() {
    write("een", Duration.ZERO);
    write("een twee", Duration.ofSeconds(1));
    assertThat(earlier()).as("begun in this visit").isEmpty();
    visitAgain();
    write("een twee drie", Duration.ofDays(1));
    write("een twee drie vier", Duration.ofDays(1).plusSeconds(2));
    assertThat(earlier()).containsExactly("een twee");
    assertThat(new RevisionRepository(database).listOf(Kind.PAGE, ID).getFirst().at())
        .as("as of when it was written")
        .isEqualTo(NOON.plusSeconds(1));
  }

  @Test
  void whileSomebodyWritesOnItIsKeptOnceInTenMinutes() {
    for (int minute = 0; minute <= 35; minute++) {
      write("woord ".repeat(minute + 1).strip(), Duration.ofMinutes(minute));
    }
    assertThat(earlier()).extracting(text -> text.split(" ").length).containsExactly(30, 20, 10);
  }

  @Test
  void aTextThatGoesAtOnceIsKeptHoweverShortlyItWasThere() {
    String text =
        "Een hele avond over luisteren, en wat er gebeurde toen ik een stilte liet staan.";
    write(text, Duration.ZERO);
    write("", Duration.ofSeconds(5));
    assertThat(earlier()).containsExactly(text);
  }

  @Test
  void aTextThatComesBackAsItWasIsNotKeptTwice() {
    write("een", Duration.ZERO);
    for (int day = 1; day < 4; day++) {
      visitAgain();
      write("een twee", Duration.ofDays(day));
      write("een", Duration.ofDays(day).plusMinutes(1));
    }
    assertThat(earlier()).containsExactly("een");
  }

  @Test
  void whatIsSavedWithoutAChangeKeepsNothing() {
    write("een", Duration.ZERO);
    visitAgain();
    write("een", Duration.ofDays(1));
    assertThat(earlier()).isEmpty();
  }
}

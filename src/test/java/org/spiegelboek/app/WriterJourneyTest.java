package org.spiegelboek.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;

/** Ten minutes of writing on a Friday, found again in June, with the keyboard alone. */
@ExtendWith(ScreenExtension.class)
class WriterJourneyTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
  private static final LocalDateTime FRIDAY = LocalDateTime.of(2025, 10, 17, 16, 20);
  private static final LocalDateTime JUNE = LocalDateTime.of(2026, 6, 12, 20, 5);

  @TempDir Path folder;

  /** All of it in one go takes a slow machine longer than a test otherwise may. */
  @Timeout(value = 6, unit = TimeUnit.MINUTES)
  @ParameterizedTest
  @EnumSource
  void whatWasThoughtInOctoberIsFoundInJune(WriterWords words) throws IOException {
    JournalFolder book = JournalFolder.at(folder.resolve("Boek" + JournalFolder.ENDING));
    CheapJournal.create(book, WindowProcess.PASSPHRASE).close();
    Visits visits = new Visits(folder);
    visits
        .settings()
        .save(
            Settings.standard()
                .withLanguage(words.language)
                .withReducedMotion(true)
                .withLastJournal(book.path()));
    Messages messages = new Messages(words.language);
    visits.at(
        at(FRIDAY),
        messages,
        visitor -> {
          Writer writer = new Writer(visitor, words);
          writer.unlocks();
          writer.writesAFreePage();
        });
    visits.at(
        at(FRIDAY.plusMinutes(5)),
        messages,
        visitor -> {
          Writer writer = new Writer(visitor, words);
          writer.unlocks();
          writer.writesAnotherPageOfTheSameDay();
        });
    visits.at(
        at(JUNE),
        messages,
        visitor -> {
          Writer writer = new Writer(visitor, words);
          writer.unlocks();
          writer.findsTheThought();
          writer.looksBackTo(FRIDAY.toLocalDate(), JUNE.toLocalDate());
          writer.opensTheFirstPageOfTheDay();
          writer.findsTheOtherByItsTag();
        });
    visits.at(
        at(FRIDAY.plusYears(1)),
        messages,
        visitor -> {
          Writer writer = new Writer(visitor, words);
          writer.unlocks();
          writer.findsItOnTheSameDay();
        });
  }

  private static Clock at(LocalDateTime moment) {
    return Clock.fixed(moment.atZone(ZONE).toInstant(), ZONE);
  }
}

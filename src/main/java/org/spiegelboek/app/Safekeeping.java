package org.spiegelboek.app;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.StackPane;
import org.spiegelboek.backup.AutomaticBackups;
import org.spiegelboek.backup.BackupException;
import org.spiegelboek.backup.BackupMaker;
import org.spiegelboek.exchange.JsonExporter;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.Folders;
import org.spiegelboek.sync.ExchangePlace;
import org.spiegelboek.sync.ExchangeWords;
import org.spiegelboek.sync.Exchanging;
import org.spiegelboek.ui.Background;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;

/**
 * Makes a backup when a book closes and hands out what changed to other laptops; tells at the next
 * opening if it could not.
 */
final class Safekeeping {

  private static final System.Logger LOG = System.getLogger(Safekeeping.class.getName());

  private final AppSettings settings;
  private final Background alone;
  private final BackupMaker maker;
  private final AutomaticBackups backups;
  private final Exchanging exchanging;

  /**
   * @param alone where journals are closed, so that whoever unlocks one again waits for its backup
   */
  Safekeeping(AppSettings settings, Clock clock, Background alone, Surroundings surroundings) {
    this.settings = settings;
    this.alone = alone;
    this.maker = new BackupMaker(clock, JsonExporter.APP_VERSION);
    this.backups =
        new AutomaticBackups(
            maker, surroundings.backups(), () -> this.settings.get().backupFolder());
    this.exchanging =
        new Exchanging(
            () -> this.settings.get().exchangeFolder(),
            settings::computerId,
            surroundings.exchange(),
            clock,
            Background.aside(this::unexpected));
  }

  private void unexpected(Exception failure) {
    LOG.log(System.Logger.Level.WARNING, "Nothing exchanged", failure);
  }

  BackupMaker maker() {
    return maker;
  }

  AutomaticBackups backups() {
    return backups;
  }

  /** Makes the backup and locks the journal, whatever comes of the backup. */
  boolean close(OpenBook book) {
    ExchangePlace place = null;
    try {
      if (!isSample(book.journal.folder())) {
        backups.afterVisit(book.journal);
        place = exchanging.write(book.journal);
      }
    } finally {
      book.closeJournal();
    }
    exchanging.deliver(place, end -> {});
    return true;
  }

  /**
   * How a journal was found when it was opened.
   *
   * @param state of what was written here
   * @param exchange what came from elsewhere
   */
  record Found(Optional<String> state, Exchanging.Outcome exchange) {}

  /** Takes in what was written on other laptops, before anything of the book is shown. */
  void takeIn(OpenBook book, Consumer<Found> then) {
    book.background.run(
        () -> AutomaticBackups.state(book.journal),
        state -> fetch(book, outcome -> then.accept(new Found(state, outcome))));
  }

  private void fetch(OpenBook book, Consumer<Exchanging.Outcome> then) {
    if (isSample(book.journal.folder())) {
      then.accept(Exchanging.Outcome.of(Exchanging.End.NONE));
    } else {
      exchanging.takeIn(book.journal, book.background, () -> before(book.journal), then);
    }
  }

  /** Takes in and hands out while the book is open. */
  void exchange(OpenBook book, Consumer<Exchanging.Outcome> then) {
    exchanging.now(book.journal, book.background, () -> before(book.journal), then);
  }

  /** Does this when what was handed out is where it is to be, or soon. */
  void whenDelivered(Runnable then) {
    exchanging.whenDelivered(then);
  }

  private void before(OpenJournal journal) throws IOException {
    try {
      backups.before(journal);
    } catch (BackupException e) {
      throw new IOException(e);
    }
  }

  /** Says on the page which places lack the last changes, or could not be reached, if any. */
  void tell(OpenJournal journal, Found found, StackPane table, Messages messages) {
    new ExchangeWords(messages, settings.get().exchangeFolder())
        .trouble(found.exchange())
        .ifPresent(sentence -> Trouble.tell(table, messages, "exchange-trouble", sentence));
    if (!isSample(journal.folder())) {
      alone.run(() -> backups.gaps(journal, found.state()), gaps -> show(gaps, table, messages));
    }
  }

  private static void show(List<AutomaticBackups.Gap> gaps, StackPane table, Messages messages) {
    if (!gaps.isEmpty()) {
      Trouble.tell(
          table,
          messages,
          "backup-gap",
          gaps.stream().map(gap -> sentence(gap, messages)).collect(Collectors.joining("\n")));
    }
  }

  private static String sentence(AutomaticBackups.Gap gap, Messages messages) {
    return switch (gap.trouble()) {
      case AWAY -> messages.format("backup.gap.away", gap.folder());
      case BEHIND ->
          gap.elsewhere()
              ? messages.format("backup.gap.behind", gap.folder())
              : messages.text("backup.gap.here");
    };
  }

  /** Anybody can make the sample again. */
  private static boolean isSample(JournalFolder folder) {
    return folder.path().startsWith(Folders.data().toAbsolutePath().normalize());
  }
}

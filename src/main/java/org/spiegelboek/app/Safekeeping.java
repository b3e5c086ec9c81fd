package org.spiegelboek.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.StackPane;
import org.spiegelboek.backup.AutomaticBackups;
import org.spiegelboek.backup.BackupMaker;
import org.spiegelboek.exchange.JsonExporter;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.Folders;
import org.spiegelboek.ui.Background;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;

/** Makes a backup when a book closes, and tells at the next opening if it could not. */
final class Safekeeping {

  private final AppSettings settings;
  private final Background alone;
  private final BackupMaker maker;
  private final AutomaticBackups backups;

  /**
   * @param alone where journals are closed, so that whoever unlocks one again waits for its backup
   * @param folder where backups lie on this computer
   */
  Safekeeping(AppSettings settings, Clock clock, Background alone, Path folder) {
    this.settings = settings;
    this.alone = alone;
    this.maker = new BackupMaker(clock, JsonExporter.APP_VERSION);
    this.backups = new AutomaticBackups(maker, folder, () -> this.settings.get().backupFolder());
  }

  BackupMaker maker() {
    return maker;
  }

  AutomaticBackups backups() {
    return backups;
  }

  /** Makes the backup and locks the journal, whatever comes of the backup. */
  boolean close(OpenBook book) {
    try {
      if (!isSample(book.journal.folder())) {
        backups.afterVisit(book.journal);
      }
    } finally {
      book.closeJournal();
    }
    return true;
  }

  /** Says on the page which places lack the last changes, if any do. */
  void tell(OpenJournal journal, StackPane table, Messages messages) {
    if (!isSample(journal.folder())) {
      alone.run(() -> backups.gaps(journal), gaps -> show(gaps, table, messages));
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

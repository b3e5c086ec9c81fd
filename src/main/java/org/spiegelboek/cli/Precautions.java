package org.spiegelboek.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import org.spiegelboek.backup.AutomaticBackups;
import org.spiegelboek.backup.BackupException;
import org.spiegelboek.backup.BackupMaker;
import org.spiegelboek.exchange.JsonExporter;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.Folders;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

/** Backups that commands make of their own accord. */
final class Precautions {

  private Precautions() {}

  static BackupMaker maker() {
    return new BackupMaker(Clock.system(ZoneId.systemDefault()), JsonExporter.APP_VERSION);
  }

  static AutomaticBackups onThisComputer() {
    return new AutomaticBackups(maker(), Folders.backups(), () -> null);
  }

  /** A backup before much is changed; without one nothing is. */
  static void before(OpenJournal journal, Messages messages) {
    try {
      onThisComputer().before(journal);
    } catch (IOException | BackupException e) {
      throw new CommandException(Exit.CANNOT_WRITE, messages.text("cli.error.nobackup"));
    }
  }

  static Vault.Precaution beforeMigration() {
    return onThisComputer()::before;
  }
}

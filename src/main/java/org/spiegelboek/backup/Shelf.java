package org.spiegelboek.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Integrity;
import org.spiegelboek.store.RecordCounts;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.NewPlace;
import org.spiegelboek.vault.OpenJournal;

/**
 * The backups of the open journal. Its key opens all of them, whatever the passphrase was on their
 * day. Everything here reads whole files, so not on the JavaFX thread.
 */
public final class Shelf {

  private final OpenJournal journal;
  private final BackupMaker maker;
  private final AutomaticBackups automatic;

  public Shelf(OpenJournal journal, BackupMaker maker, AutomaticBackups automatic) {
    this.journal = journal;
    this.maker = maker;
    this.automatic = automatic;
  }

  /** All that can be found now, the newest first: of two of the same state the one here. */
  public List<Backup> list() {
    Map<String, Backup> found = new LinkedHashMap<>();
    for (Path folder : automatic.places(journal.journalId())) {
      for (Backup backup : BackupList.readable(journal.journalId(), folder)) {
        String state = backup.manifest().state();
        found.putIfAbsent(state == null ? backup.file().toString() : state, backup);
      }
    }
    List<Backup> backups = new ArrayList<>(found.values());
    backups.sort(BackupList.NEWEST_FIRST);
    return backups;
  }

  /**
   * @throws IOException if the folder cannot be written to
   */
  public Backup make(Path folder) throws IOException {
    return maker.make(journal, folder);
  }

  /** Reads all of it, and says whether it is whole. */
  public boolean isWhole(Backup backup) throws IOException {
    try {
      return compare(backup, (copy, own) -> true);
    } catch (BackupException e) {
      return false;
    }
  }

  /**
   * Makes a journal of it in a new folder, which opens with the passphrase of its day.
   *
   * @param parent where the folder is to lie
   */
  public JournalFolder bringBack(Backup backup, Path parent, String name) throws IOException {
    JournalFolder target = NewPlace.free(parent, name);
    Restore.checked(target, backup.file(), this::check);
    return target;
  }

  /**
   * Opens the backup beside the journal as it is now.
   *
   * @param work gets the database of the backup, which is gone afterwards, and the journal's own
   */
  public <T> T compare(Backup backup, BiFunction<Database, Database, T> work) throws IOException {
    Path place = automatic.place(journal.journalId());
    Files.createDirectories(place);
    try (WorkFolder room = WorkFolder.in(place, "look")) {
      Path copy = room.resolve(BackupFile.DATABASE);
      Manifest manifest;
      try (BackupFile file = BackupFile.open(backup.file())) {
        manifest = file.manifest();
        file.takeOutDatabase(copy);
      }
      try (Database database = opened(copy, manifest)) {
        return work.apply(database, journal.database());
      }
    }
  }

  /**
   * As {@link #compare}, for work that changes the journal: a backup of it as it is now comes
   * first.
   */
  public <T> T bring(Backup backup, BiFunction<Database, Database, T> work) throws IOException {
    automatic.before(journal);
    return compare(backup, work);
  }

  private void check(JournalFolder made, Manifest manifest) {
    opened(made.database(), manifest).close();
  }

  private Database opened(Path copy, Manifest manifest) {
    Database database = journal.openCopy(copy);
    if (!Integrity.isReadable(database)
        || !database.read(RecordCounts::of).equals(manifest.counts())) {
      database.close();
      throw BackupException.damaged("It holds something else than it says");
    }
    return database;
  }
}

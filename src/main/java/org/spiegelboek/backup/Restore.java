package org.spiegelboek.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.spiegelboek.store.AtomicFile;
import org.spiegelboek.store.Integrity;
import org.spiegelboek.store.RecordCounts;
import org.spiegelboek.vault.JournalCopy;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.VaultException;

/** Makes a journal of a backup again: in a new folder, never over a journal. */
public final class Restore {

  private Restore() {}

  /** Looks into a journal that was taken out of a backup. */
  @FunctionalInterface
  public interface Look<T> {
    T look(OpenJournal journal) throws IOException;
  }

  /** Looks whether what was taken out is whole. */
  @FunctionalInterface
  interface Check {
    void check(JournalFolder made, Manifest manifest) throws IOException;
  }

  /**
   * Brings a backup back. The folder comes to be when everything in it was looked at.
   *
   * @param target does not exist, or is an empty folder
   * @param open opens the journal by its passphrase or its code
   * @throws BackupException DAMAGED or NEWER
   * @throws VaultException EXISTS, or as opening throws it
   * @throws IOException if the file cannot be read or the folder not written
   */
  public static void to(JournalFolder target, Path file, Function<JournalFolder, OpenJournal> open)
      throws IOException {
    checked(target, file, (made, manifest) -> inspect(manifest, made, open, journal -> true));
  }

  /** The same with a check of another kind. */
  static void checked(JournalFolder target, Path file, Check check) throws IOException {
    refuseOccupied(target.path());
    Path parent = Objects.requireNonNull(target.path().getParent(), "A folder lies in a folder");
    try (WorkFolder work = WorkFolder.in(parent, String.valueOf(target.path().getFileName()))) {
      JournalFolder made = folder(work);
      check.check(made, takeOut(file, made));
      Files.deleteIfExists(made.lock());
      refuseOccupied(target.path());
      Files.deleteIfExists(target.path());
      AtomicFile.move(made.path(), target.path());
    }
  }

  /**
   * Looks into a backup without bringing it back.
   *
   * @param place where there is room for it meanwhile
   */
  public static <T> T look(
      Path file, Path place, Function<JournalFolder, OpenJournal> open, Look<T> look)
      throws IOException {
    try (WorkFolder work = WorkFolder.in(place, UUID.randomUUID().toString())) {
      JournalFolder made = folder(work);
      return inspect(takeOut(file, made), made, open, look);
    }
  }

  /**
   * Looks into a closed journal that is only read, also if it is of an earlier version.
   *
   * @param place where there is room for a copy of it meanwhile
   */
  public static <T> T look(
      JournalFolder folder, Path place, Function<JournalFolder, OpenJournal> open, Look<T> look)
      throws IOException {
    try (WorkFolder work = WorkFolder.in(place, UUID.randomUUID().toString())) {
      JournalFolder made = folder(work);
      JournalCopy.make(folder, made);
      try (OpenJournal journal = open.apply(made)) {
        return look.look(journal);
      }
    }
  }

  /** An empty folder for a journal in it. */
  static JournalFolder folder(WorkFolder work) throws IOException {
    JournalFolder made = JournalFolder.at(work.resolve("journal" + JournalFolder.ENDING));
    Files.createDirectory(made.path());
    return made;
  }

  private static Manifest takeOut(Path file, JournalFolder made) throws IOException {
    try (BackupFile backup = BackupFile.open(file)) {
      backup.takeOut(made);
      return backup.manifest();
    }
  }

  private static <T> T inspect(
      Manifest manifest,
      JournalFolder made,
      Function<JournalFolder, OpenJournal> open,
      Look<T> look)
      throws IOException {
    try (OpenJournal journal = open.apply(made)) {
      if (!Integrity.isReadable(journal.database())) {
        throw new VaultException(VaultException.Reason.DAMAGED_JOURNAL);
      }
      if (!journal.journalId().equals(manifest.journalId())
          || !journal.database().read(RecordCounts::of).equals(manifest.counts())) {
        throw BackupException.damaged("It holds something else than it says");
      }
      return look.look(journal);
    }
  }

  private static void refuseOccupied(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new VaultException(VaultException.Reason.EXISTS);
    }
    try (Stream<Path> files = Files.list(target)) {
      if (files.findAny().isPresent()) {
        throw new VaultException(VaultException.Reason.EXISTS);
      }
    }
  }
}

package org.spiegelboek.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Integrity;
import org.spiegelboek.store.Meta;
import org.spiegelboek.store.RecordCounts;
import org.spiegelboek.store.StoreException;
import org.spiegelboek.vault.JournalCopy;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;
import org.spiegelboek.vault.VaultException;

/**
 * Reads another copy of the open journal, a folder or a backup, from a copy of it that lives as
 * long as the reading: nothing changes where it lies, also if it is of an earlier version.
 */
final class CopyReader {

  private final OpenJournal own;
  private final Path place;

  /**
   * @param place where there is room for a copy meanwhile
   */
  CopyReader(OpenJournal own, Path place) {
    this.own = own;
    this.place = place;
  }

  /** What is done with the other copy while it is open. */
  @FunctionalInterface
  interface Look<T> {
    T look(Database other) throws IOException;
  }

  /**
   * Opens it with the key of the open journal, which every copy of its folder has.
   *
   * @param typed the passphrase of a copy with another key; null if none was asked for yet
   * @throws CopyException as it says itself
   * @throws IOException if it cannot be read, or not be copied
   */
  <T> T read(Path other, char @Nullable [] typed, Look<T> look) throws IOException {
    Files.createDirectories(place);
    try (WorkFolder room = WorkFolder.in(place, "copy")) {
      try (Opened opened = opened(other, Restore.folder(room), typed)) {
        return look.look(opened.database());
      }
    }
  }

  private Opened opened(Path other, JournalFolder made, char @Nullable [] typed)
      throws IOException {
    Opened opened = null;
    try {
      takeOut(other, made);
      opened = open(made, typed);
      refuseOther(opened.database());
      return opened;
    } catch (VaultException | BackupException | StoreException | CopyException e) {
      if (opened != null) {
        opened.close();
      }
      throw e instanceof CopyException said ? said : new CopyException(reason(e), e);
    }
  }

  private void takeOut(Path other, JournalFolder made) throws IOException {
    if (!Files.isDirectory(other)) {
      try (BackupFile backup = BackupFile.open(other)) {
        backup.takeOut(made);
      }
      return;
    }
    JournalFolder folder =
        JournalFolder.find(other).orElseThrow(() -> new CopyException(CopyException.Reason.NONE));
    if (Files.isSameFile(folder.path(), own.folder().path())) {
      throw new CopyException(CopyException.Reason.ITSELF);
    }
    JournalCopy.make(folder, made);
  }

  /** The database of the copy, and how all that was opened for it is closed. */
  private record Opened(Database database, Runnable closing) implements AutoCloseable {

    @Override
    public void close() {
      closing.run();
    }
  }

  private Opened open(JournalFolder made, char @Nullable [] typed) {
    Optional<String> id = Vault.findId(made);
    if (id.isEmpty() || id.get().equals(own.journalId())) {
      if (Files.notExists(made.database())) {
        throw new CopyException(CopyException.Reason.DAMAGED);
      }
      Database database = own.openCopy(made.database());
      return new Opened(database, database::close);
    } else if (typed == null) {
      throw new CopyException(CopyException.Reason.LOCKED);
    }
    OpenJournal journal = Vault.unlock(made, typed);
    return new Opened(journal.database(), journal::close);
  }

  /** An open journal without anything in it yet becomes whichever comes in. */
  private void refuseOther(Database other) {
    if (!Integrity.isReadable(other)) {
      throw new CopyException(CopyException.Reason.DAMAGED);
    }
    if (!isCopy(other.read(sql -> Meta.find(sql, Meta.ID)))) {
      throw new CopyException(CopyException.Reason.OTHER_BOOK);
    }
  }

  /** Whether this is the id of the open journal, or it has nothing to be told apart by. */
  boolean isCopy(Optional<String> id) {
    Optional<String> ours = own.database().read(sql -> Meta.find(sql, Meta.ID));
    return id.isEmpty()
        || ours.isEmpty()
        || id.equals(ours)
        || own.database().read(RecordCounts::of).values().stream().allMatch(count -> count == 0);
  }

  private static CopyException.Reason reason(RuntimeException failure) {
    return switch (failure) {
      case VaultException vault ->
          switch (vault.reason()) {
            case WRONG_PASSPHRASE, WEAK_PASSPHRASE, MISTYPED_CODE, NO_RECOVERY ->
                CopyException.Reason.WRONG_PASSPHRASE;
            case DAMAGED_KEYS, DAMAGED_JOURNAL -> CopyException.Reason.DAMAGED;
            case NEWER -> CopyException.Reason.NEWER;
            case IN_USE -> CopyException.Reason.IN_USE;
            case MISSING, UNUSABLE_PATH -> CopyException.Reason.NONE;
            case EXISTS, CANNOT_WRITE -> CopyException.Reason.UNREACHABLE;
          };
      case BackupException backup when backup.reason() == BackupException.Reason.NEWER ->
          CopyException.Reason.NEWER;
      case StoreException store when store.reason() == StoreException.Reason.NEWER ->
          CopyException.Reason.NEWER;
      case StoreException store when store.reason() == StoreException.Reason.CANNOT_WRITE ->
          CopyException.Reason.UNREACHABLE;
      default -> CopyException.Reason.DAMAGED;
    };
  }
}

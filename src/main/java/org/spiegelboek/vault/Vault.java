package org.spiegelboek.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.AtomicFile;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Meta;
import org.spiegelboek.store.Salvage;
import org.spiegelboek.store.StoreException;
import org.spiegelboek.vault.VaultException.Reason;

/**
 * The way in: from a locked journal folder to an {@link OpenJournal}. Deriving a key takes about a
 * third of a second, so never call this on the JavaFX thread. Given secrets are left as they are;
 * who made them wipes them.
 */
public final class Vault {

  /** Below this even an empty SQLite database cannot be; a smaller file has lost its content. */
  private static final long SMALLEST_DATABASE = 512;

  private Vault() {}

  /** Something to do before a journal of an earlier version is changed for good. */
  @FunctionalInterface
  public interface Precaution {

    /**
     * @param journal as it was; closed by whoever opens it
     * @throws IOException the journal stays as it was, and closed
     */
    void take(OpenJournal journal) throws IOException;
  }

  /**
   * Makes a new journal and opens it.
   *
   * @param folder does not exist, or is an empty folder
   * @throws VaultException WEAK_PASSPHRASE, EXISTS or CANNOT_WRITE; nothing is left behind then
   */
  public static OpenJournal create(JournalFolder folder, char[] passphrase) {
    return create(folder, passphrase, Kdf.Cost.STANDARD);
  }

  static OpenJournal create(JournalFolder folder, char[] passphrase, Kdf.Cost cost) {
    if (!Passphrase.isLongEnough(passphrase)) {
      throw new VaultException(Reason.WEAK_PASSPHRASE);
    }
    boolean existed = Files.exists(folder.path());
    prepare(folder.path(), existed);
    FolderLock lock;
    try {
      lock = FolderLock.take(folder);
    } catch (VaultException e) {
      remove(folder, existed);
      throw e;
    }
    byte[] dataKey = new byte[KeySlot.DATA_KEY_BYTES];
    new SecureRandom().nextBytes(dataKey);
    byte[] secret = Passphrase.secret(passphrase);
    Database database = null;
    try {
      String id = UUID.randomUUID().toString();
      KeySlot slot = KeySlot.wrap(dataKey, secret, KeySlot.Kind.PASSPHRASE, cost, id);
      KeySlots slots = new KeySlots(id, List.of(slot));
      database = Database.open(folder.database(), dataKey);
      database.change(sql -> Meta.put(sql, Meta.ID, id));
      KeysFile.write(folder, slots);
      AtomicFile.syncFolder(folder.path());
      return new OpenJournal(folder, lock, database, dataKey, slots, cost).justMade();
    } catch (IOException | RuntimeException e) {
      Arrays.fill(dataKey, (byte) 0);
      close(database);
      lock.close();
      remove(folder, existed);
      throw told(e);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /**
   * Opens a journal by its passphrase.
   *
   * @param beforeMigration done before a journal of an earlier version becomes one of this
   * @throws VaultException WRONG_PASSPHRASE, DAMAGED_KEYS, DAMAGED_JOURNAL, NEWER, IN_USE, MISSING
   *     or CANNOT_WRITE; the journal is as it was then
   */
  public static OpenJournal unlock(
      JournalFolder folder, char[] passphrase, Precaution beforeMigration) {
    byte[] secret = Passphrase.secret(passphrase);
    try {
      return open(folder, KeySlot.Kind.PASSPHRASE, secret, beforeMigration);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /**
   * Opens a journal by the code of its recovery sheet. The passphrase stays what it was until
   * {@link OpenJournal#changePassphrase}.
   *
   * @throws VaultException MISTYPED_CODE, NO_RECOVERY, WRONG_PASSPHRASE for another journal's or an
   *     earlier code, or as {@link #unlock}
   */
  public static OpenJournal recover(JournalFolder folder, String code, Precaution beforeMigration) {
    try (RecoveryCode typed =
        RecoveryCode.find(code).orElseThrow(() -> new VaultException(Reason.MISTYPED_CODE))) {
      byte[] secret = typed.secret();
      try {
        return open(folder, KeySlot.Kind.RECOVERY, secret, beforeMigration);
      } finally {
        Arrays.fill(secret, (byte) 0);
      }
    }
  }

  /** As {@link #unlock(JournalFolder, char[], Precaution)}, without any precaution. */
  public static OpenJournal unlock(JournalFolder folder, char[] passphrase) {
    return unlock(folder, passphrase, journal -> {});
  }

  /** As {@link #recover(JournalFolder, String, Precaution)}, without any precaution. */
  public static OpenJournal recover(JournalFolder folder, String code) {
    return recover(folder, code, journal -> {});
  }

  /**
   * Reads what can be read of a damaged journal into a new one, which opens with the same
   * passphrase and recovery sheet. The damaged one is only read.
   *
   * @param target does not exist, or is an empty folder
   * @throws VaultException WRONG_PASSPHRASE, DAMAGED_KEYS, or DAMAGED_JOURNAL where nothing can be
   *     read, EXISTS, IN_USE, MISSING or CANNOT_WRITE; nothing is left behind then
   */
  public static SalvagedJournal salvage(
      JournalFolder damaged, char[] passphrase, JournalFolder target) {
    if (!damaged.looksLikeJournal()) {
      throw new VaultException(Reason.MISSING);
    }
    byte[] secret = Passphrase.secret(passphrase);
    boolean existed = Files.exists(target.path());
    try (FolderLock _ = FolderLock.take(damaged)) {
      KeySlots slots = KeysFile.read(damaged).slots();
      byte[] dataKey =
          slots
              .unwrap(KeySlot.Kind.PASSPHRASE, secret)
              .orElseThrow(() -> new VaultException(Reason.WRONG_PASSPHRASE));
      prepare(target.path(), existed);
      FolderLock lock = FolderLock.take(target);
      Database database = null;
      Path work = target.path().resolve("salvage.db");
      try {
        database = Database.open(target.database(), dataKey);
        Salvage.Lost lost = Salvage.run(damaged.database(), work, dataKey, database);
        for (String end : List.of("", "-wal", "-shm")) {
          Files.deleteIfExists(work.resolveSibling(work.getFileName() + end));
        }
        database.change(
            sql -> {
              if (Meta.find(sql, Meta.ID).isEmpty()) {
                Meta.put(sql, Meta.ID, slots.journalId());
              }
            });
        KeysFile.write(target, slots);
        return new SalvagedJournal(
            new OpenJournal(target, lock, database, dataKey, slots, Kdf.Cost.STANDARD), lost);
      } catch (IOException | RuntimeException e) {
        Arrays.fill(dataKey, (byte) 0);
        close(database);
        lock.close();
        remove(target, existed);
        throw told(e);
      }
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /** The id of the journal in this folder, as far as its key file can be read; needs no secret. */
  public static Optional<String> findId(JournalFolder folder) {
    try {
      return Optional.of(KeysFile.read(folder).slots().journalId());
    } catch (VaultException e) {
      return Optional.empty();
    }
  }

  private static OpenJournal open(
      JournalFolder folder, KeySlot.Kind kind, byte[] secret, Precaution beforeMigration) {
    if (!folder.looksLikeJournal()) {
      throw new VaultException(Reason.MISSING);
    }
    FolderLock lock = FolderLock.take(folder);
    byte[] dataKey = new byte[0];
    Database database = null;
    try {
      KeysFile.Read keys = KeysFile.read(folder);
      KeySlots slots = keys.slots();
      if (!slots.has(kind) && kind == KeySlot.Kind.RECOVERY) {
        throw new VaultException(Reason.NO_RECOVERY);
      }
      dataKey =
          slots.unwrap(kind, secret).orElseThrow(() -> new VaultException(Reason.WRONG_PASSPHRASE));
      if (!Files.exists(folder.database()) || Files.size(folder.database()) < SMALLEST_DATABASE) {
        // Opening would quietly make a new, empty journal in its place.
        throw new VaultException(Reason.DAMAGED_JOURNAL);
      }
      byte[] key = dataKey;
      database =
          Database.open(
              folder.database(),
              dataKey,
              old ->
                  take(
                      beforeMigration,
                      new OpenJournal(folder, lock, old, key, slots, Kdf.Cost.STANDARD)));
      KeysFile.mend(folder, keys);
      return new OpenJournal(folder, lock, database, dataKey, slots, Kdf.Cost.STANDARD);
    } catch (IOException | RuntimeException e) {
      Arrays.fill(dataKey, (byte) 0);
      close(database);
      lock.close();
      throw told(e);
    }
  }

  private static void take(Precaution precaution, OpenJournal unmigrated) {
    try {
      precaution.take(unmigrated);
    } catch (IOException e) {
      throw VaultException.of(e);
    }
  }

  private static void prepare(Path folder, boolean existed) {
    try {
      if (existed && !isEmptyFolder(folder)) {
        throw new VaultException(Reason.EXISTS);
      }
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw VaultException.of(e);
    }
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** Takes away what an interrupted {@link #create} made; the folder was empty before. */
  private static void remove(JournalFolder folder, boolean existed) {
    try (Stream<Path> files = Files.list(folder.path())) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      if (!existed) {
        Files.deleteIfExists(folder.path());
      }
    } catch (IOException e) {
      // What is left holds no text and no key; the user is told why nothing could be made.
      System.getLogger(Vault.class.getName())
          .log(System.Logger.Level.INFO, "An unfinished journal folder stays behind");
    }
  }

  private static void close(@Nullable Database database) {
    if (database != null) {
      database.close();
    }
  }

  private static RuntimeException told(Exception e) {
    return switch (e) {
      case StoreException store -> VaultException.of(store);
      case IOException io -> VaultException.of(io);
      case RuntimeException other -> other;
      default -> new IllegalStateException(e);
    };
  }
}

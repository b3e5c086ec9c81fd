package org.spiegelboek.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.SealedStream;
import org.spiegelboek.store.StoreException;

/**
 * A journal while it is unlocked: its database, and its key for as long as it is needed. Closing
 * locks it. Methods that derive keys take a third of a second each.
 */
public final class OpenJournal implements AutoCloseable {

  private final JournalFolder folder;
  private final FolderLock lock;
  private final Database database;
  private final byte[] dataKey;
  private final Kdf.Cost cost;
  private volatile KeySlots slots;
  private boolean made;
  private boolean closed;

  OpenJournal(
      JournalFolder folder,
      FolderLock lock,
      Database database,
      byte[] dataKey,
      KeySlots slots,
      Kdf.Cost cost) {
    this.folder = folder;
    this.lock = lock;
    this.database = database;
    this.dataKey = dataKey;
    this.slots = slots;
    this.cost = cost;
  }

  OpenJournal justMade() {
    made = true;
    return this;
  }

  /** Whether it was made now and not opened again. */
  public boolean isNew() {
    return made;
  }

  public Database database() {
    return database;
  }

  public JournalFolder folder() {
    return folder;
  }

  /** The id the journal was made with, as it stands in {@code keys.json}. */
  public String journalId() {
    return slots.journalId();
  }

  /** The key slots as they stand in {@code keys.json}, to be kept beside a copy of the database. */
  public byte[] keys() {
    return KeysFile.format(slots);
  }

  /** Whether this is the passphrase, asked before something that cannot be taken back. */
  public synchronized boolean isPassphrase(char[] typed) {
    byte[] secret = Passphrase.secret(typed);
    try {
      Optional<byte[]> found = slots.unwrap(KeySlot.Kind.PASSPHRASE, secret);
      found.ifPresent(key -> Arrays.fill(key, (byte) 0));
      return found.isPresent();
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /**
   * Puts a new passphrase in the place of the old one. The database is not rewritten, and earlier
   * backups still open with the passphrase of their day.
   *
   * @throws VaultException WEAK_PASSPHRASE or CANNOT_WRITE; the old one still holds then
   */
  public synchronized void changePassphrase(char[] passphrase) {
    if (!Passphrase.isLongEnough(passphrase)) {
      throw new VaultException(VaultException.Reason.WEAK_PASSPHRASE);
    }
    byte[] secret = Passphrase.secret(passphrase);
    try {
      put(KeySlot.Kind.PASSPHRASE, secret);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  public boolean hasRecovery() {
    return slots.has(KeySlot.Kind.RECOVERY);
  }

  /**
   * Makes this code open the journal, and no earlier one. Ask for it back first: a code nobody
   * wrote down is no way back.
   *
   * @throws VaultException CANNOT_WRITE; what held before still holds then
   */
  public synchronized void addRecovery(RecoveryCode code) {
    byte[] secret = code.secret();
    try {
      put(KeySlot.Kind.RECOVERY, secret);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /** Makes a new code and lets it open the journal at once, for callers that cannot ask it back. */
  public RecoveryCode addRecovery() {
    RecoveryCode code = RecoveryCode.create();
    addRecovery(code);
    return code;
  }

  /** Takes away the way back: only the passphrase opens the journal then. */
  public synchronized void removeRecovery() {
    ensureOpen();
    store(slots.without(KeySlot.Kind.RECOVERY));
  }

  private void put(KeySlot.Kind kind, byte[] secret) {
    ensureOpen();
    store(slots.with(KeySlot.wrap(dataKey, secret, kind, cost, slots.journalId())));
  }

  private void store(KeySlots changed) {
    KeysFile.write(folder, changed);
    slots = changed;
  }

  /**
   * Opens another database that has this journal's key, such as a backup that is to be checked.
   *
   * @throws StoreException damaged, or under another key
   */
  public synchronized Database openCopy(Path file) {
    ensureOpen();
    return Database.open(file, dataKey);
  }

  /**
   * Writes a file beside the journal under its key, such as one for another laptop.
   *
   * @param file does not exist yet
   * @param id names the content
   */
  public synchronized void seal(Path file, String id, SealedStream.Filler filler)
      throws IOException {
    ensureOpen();
    SealedStream.write(file, dataKey, id, filler);
  }

  /**
   * Opens what {@link #seal} wrote, here or on another laptop with this journal.
   *
   * @throws StoreException DAMAGED if it is not whole, or under another key
   */
  public synchronized SealedStream openSealed(Path file) {
    ensureOpen();
    return SealedStream.open(file, dataKey);
  }

  private void ensureOpen() {
    if (closed) {
      throw new StoreException(StoreException.Reason.CLOSED, "The journal is locked", null);
    }
  }

  /** Locks: finishes what was handed in, removes the write-ahead log, forgets the key. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      database.close();
    } finally {
      Arrays.fill(dataKey, (byte) 0);
      lock.close();
    }
  }
}

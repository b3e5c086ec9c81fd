package org.spiegelboek.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps every other window and command out of a journal folder while it is open here. */
final class FolderLock implements AutoCloseable {

  /**
   * The folders this process holds. Asked first: merely opening and closing a second channel on a
   * lock file would release the lock on POSIX systems.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path held;
  private final FileChannel channel;

  private FolderLock(Path held, FileChannel channel) {
    this.held = held;
    this.channel = channel;
  }

  /**
   * @throws VaultException IN_USE or CANNOT_WRITE
   */
  static FolderLock take(JournalFolder folder) {
    Path held;
    try {
      held = folder.path().toRealPath();
    } catch (IOException e) {
      throw VaultException.of(e);
    }
    if (!HELD.add(held)) {
      throw new VaultException(VaultException.Reason.IN_USE);
    }
    try {
      return new FolderLock(held, locked(folder.lock()));
    } catch (IOException e) {
      HELD.remove(held);
      throw VaultException.of(e);
    } catch (RuntimeException e) {
      HELD.remove(held);
      throw e;
    }
  }

  private static FileChannel locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (tryLock(channel) == null) {
        throw new VaultException(VaultException.Reason.IN_USE);
      }
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // The same folder by another name, which toRealPath did not see through.
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The system gives the lock back when the process ends.
      System.getLogger(FolderLock.class.getName())
          .log(System.Logger.Level.INFO, "The lock file could not be closed");
    } finally {
      HELD.remove(held);
    }
  }
}

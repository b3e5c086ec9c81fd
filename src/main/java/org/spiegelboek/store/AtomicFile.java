package org.spiegelboek.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Replaces small files so that after any interruption either the old or the new one is there,
 * whole.
 */
public final class AtomicFile {

  private static final boolean WINDOWS =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private AtomicFile() {}

  /**
   * Writes beside the target, waits for the disk, and renames over it. A leftover of an interrupted
   * call ({@code name.new}) is written over by the next.
   *
   * @throws IOException nothing was changed, except perhaps a leftover beside it
   */
  public static void replace(Path target, byte[] content) throws IOException {
    Path fresh = target.resolveSibling(target.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    syncFolder(target);
  }

  /**
   * Writes a file that the user asked for, so that it is there whole or not at all and nothing else
   * is left beside it.
   *
   * @param force whether a file that is there may be replaced
   * @throws FileAlreadyExistsException if there is one and it may not
   */
  public static void write(Path target, byte[] content, boolean force) throws IOException {
    refuseExisting(target, force);
    Path absolute = target.toAbsolutePath();
    Path part = Files.createTempFile(absolute.getParent(), ".spiegelboek", ".part");
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      refuseExisting(target, force);
      Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE);
      syncFolder(absolute);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void refuseExisting(Path target, boolean force) throws IOException {
    if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(target.toString());
    }
  }

  /** Makes the disk remember which names stand in the folder that holds this file. */
  public static void syncFolder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (WINDOWS || folder == null) {
      // Windows cannot open a folder for this, and keeps names in its own journal.
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}

package org.spiegelboek.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Replaces small files so that after any interruption either the old or the new one is there,
 * whole.
 */
public final class AtomicFile {

  private static final boolean WINDOWS =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private AtomicFile() {}

  /** Writes what a file is to hold. */
  @FunctionalInterface
  public interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes beside the target, waits for the disk, and renames over it. A leftover of an interrupted
   * call ({@code name.new}) is written over by the next.
   *
   * @throws IOException nothing was changed; only where not even that could be undone, the new
   *     content is there and may be gone after a power cut
   */
  public static void replace(Path target, byte[] content) throws IOException {
    byte @Nullable [] before = Files.exists(target) ? Files.readAllBytes(target) : null;
    put(target, content);
    try {
      syncFolder(target);
    } catch (IOException e) {
      takeBack(
          e,
          () -> {
            if (before == null) {
              Files.delete(target);
            } else {
              put(target, before);
            }
          });
      throw e;
    }
  }

  private static void put(Path target, byte[] content) throws IOException {
    Path fresh = target.resolveSibling(target.getFileName() + ".new");
    try {
      fill(fresh, out -> out.write(content));
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      takeBack(e, () -> Files.deleteIfExists(fresh));
      throw e;
    }
  }

  /**
   * Writes a file that the user asked for, so that it is there whole or not at all and nothing else
   * is left beside it.
   *
   * @param force whether a file that is there may be replaced
   * @throws FileAlreadyExistsException if there is one and it may not
   */
  public static void write(Path target, byte[] content, boolean force) throws IOException {
    write(target, force, out -> out.write(content));
  }

  /** As {@link #write(Path, byte[], boolean)}, without having all of it at once. */
  public static void write(Path target, boolean force, Content content) throws IOException {
    refuseExisting(target, force);
    Path absolute = target.toAbsolutePath();
    Path part = Files.createTempFile(absolute.getParent(), ".spiegelboek", ".part");
    try {
      fill(part, content);
      refuseExisting(target, force);
      if (Files.exists(absolute)) {
        Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(absolute);
      } else {
        move(part, absolute);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Gives a file or folder a place where nothing is yet.
   *
   * @throws IOException it is where it was; only where not even that could be undone, it has its
   *     new place and may be gone from there after a power cut
   */
  public static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    try {
      syncFolder(to);
    } catch (IOException e) {
      takeBack(e, () -> Files.move(to, from, StandardCopyOption.ATOMIC_MOVE));
      throw e;
    }
  }

  @FunctionalInterface
  private interface Undoing {
    void run() throws IOException;
  }

  /** What failed is told as failed, so it must not be there. */
  private static void takeBack(IOException failure, Undoing undoing) {
    try {
      undoing.run();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private static void fill(Path file, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      content.write(Channels.newOutputStream(channel));
      channel.force(true);
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

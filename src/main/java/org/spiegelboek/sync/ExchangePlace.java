package org.spiegelboek.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spiegelboek.store.AtomicFile;
import org.spiegelboek.store.Ids;

/**
 * Where the files of one journal go between laptops. In the shared folder each laptop writes only
 * files of its own, which never change once they are there; the same ones lie in a folder on this
 * laptop, so that nothing depends on whether the shared one can be reached. Works on files alone,
 * needs no key, and may take as long as the folder does.
 */
public final class ExchangePlace {

  static final String ENDING = ".spiegelchange";

  /** What synchronisers call a file that is still on its way. */
  private static final Pattern UNFINISHED =
      Pattern.compile("[.~].*|.*\\.(tmp|part|partial|crdownload|download)");

  private final Path folder;
  private final Path shared;
  private final Path own;
  private final String laptop;

  /**
   * @param folder that the synchroniser carries
   * @param local where the files of this laptop lie on it
   * @param laptop names this laptop among the others
   */
  public ExchangePlace(Path folder, Path local, String journalId, String laptop) {
    this.folder = folder;
    this.shared = folder.resolve("Spiegelboek-" + journalId);
    this.own = local.resolve(journalId);
    this.laptop = laptop;
  }

  /** Whether the folder itself is not there: a stick, or a disk of another computer. */
  public boolean isAway() {
    return !Files.isDirectory(folder);
  }

  /** Whether one of the two lies in the other: a journal must not be synchronised while open. */
  public static boolean mixes(Path folder, Path journal) {
    Path one = real(folder);
    Path other = real(journal);
    return one.startsWith(other) || other.startsWith(one);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // It is not there yet, or cannot be looked at: then its name must do.
      return path.toAbsolutePath().normalize();
    }
  }

  /** A name for a new file of this laptop. */
  String newName() {
    return laptop + "-" + Ids.create() + ENDING;
  }

  /** A file of this laptop, on this laptop. */
  Path own(String name) {
    return own.resolve(name);
  }

  /** The names of the files of this laptop. */
  Set<String> ownNames() throws IOException {
    Files.createDirectories(own);
    return names(own);
  }

  /**
   * Copies what others wrote, and was not taken in yet, to this laptop.
   *
   * @param known names of what was taken in or written
   * @throws IOException if the folder cannot be read
   */
  public Inbox fetch(Set<String> known) throws IOException {
    Inbox inbox = Inbox.open();
    try {
      if (Files.isDirectory(shared)) {
        for (String name : names(shared)) {
          if (!known.contains(name)) {
            inbox.add(shared.resolve(name));
          }
        }
      }
      return inbox;
    } catch (IOException | RuntimeException e) {
      inbox.close();
      throw e;
    }
  }

  /**
   * Makes the files of this laptop in the shared folder those that are to be there.
   *
   * @throws IOException if the folder is not there or cannot be written to; what is missing comes
   *     with the next delivery
   */
  public void deliver() throws IOException {
    Set<String> names = ownNames();
    if (names.isEmpty()) {
      return;
    }
    if (!Files.isDirectory(shared)) {
      Files.createDirectory(shared);
    }
    for (String name : names) {
      Path target = shared.resolve(name);
      if (!Files.exists(target) || Files.size(target) != Files.size(own(name))) {
        copy(own(name), target);
      }
    }
    AtomicFile.syncFolder(shared.resolve("any"));
    for (String name : names(shared)) {
      if (isOwn(name) && !names.contains(name)) {
        Files.deleteIfExists(shared.resolve(name));
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Path part = to.resolveSibling("." + to.getFileName() + ".part");
    try {
      Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private boolean isOwn(String name) {
    return name.startsWith(laptop + "-")
        && name.endsWith(ENDING)
        && Ids.isUuid(name.substring(laptop.length() + 1, name.length() - ENDING.length()));
  }

  /** All finished files, whatever a synchroniser added to their names. */
  private static Set<String> names(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Set<String> names = new HashSet<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      if (name.contains(ENDING)
          && !UNFINISHED.matcher(name).matches()
          && Files.isRegularFile(file)) {
        names.add(name);
      }
    }
    return names;
  }
}

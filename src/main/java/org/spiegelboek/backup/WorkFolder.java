package org.spiegelboek.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that lives as long as one piece of work, beside what the work makes. Only encrypted
 * files ever lie in it.
 */
final class WorkFolder implements AutoCloseable {

  private static final String BEGINNING = ".spiegelboek-work-";

  private final Path path;

  private WorkFolder(Path path) {
    this.path = path;
  }

  /**
   * Makes one, in place of what earlier work of the same owner left when it was cut off.
   *
   * @param owner what the work is for; never at work twice at the same moment
   */
  static WorkFolder in(Path parent, String owner) throws IOException {
    Path path = parent.resolve(BEGINNING + owner);
    if (Files.exists(path)) {
      remove(path);
    }
    return new WorkFolder(Files.createDirectory(path));
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() {
    try {
      remove(path);
    } catch (IOException e) {
      // It holds nothing readable, and the next work in this folder takes it away.
      System.getLogger(WorkFolder.class.getName())
          .log(System.Logger.Level.INFO, "A work folder of a backup stays behind");
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}

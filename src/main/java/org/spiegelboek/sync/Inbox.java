package org.spiegelboek.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files of other laptops, copied to this one until they are taken in; encrypted as they came. */
public final class Inbox implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Inbox.class.getName());

  private final Path folder;
  private final List<Arrival> arrivals = new ArrayList<>();

  private Inbox(Path folder) {
    this.folder = folder;
  }

  /**
   * A file that came.
   *
   * @param name in the shared folder
   */
  record Arrival(String name, Path file) {}

  static Inbox open() throws IOException {
    return new Inbox(Files.createTempDirectory("spiegelboek"));
  }

  /** What a synchroniser takes away meanwhile did not come. */
  void add(Path file) throws IOException {
    Path copy = folder.resolve(arrivals.size() + ExchangePlace.ENDING);
    try {
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      arrivals.add(new Arrival(String.valueOf(file.getFileName()), copy));
    } catch (NoSuchFileException e) {
      LOG.log(System.Logger.Level.INFO, "A file of the exchange folder went away");
    }
  }

  List<Arrival> list() {
    return List.copyOf(arrivals);
  }

  public boolean isEmpty() {
    return arrivals.isEmpty();
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // Nobody can read it without the journal's key.
      LOG.log(System.Logger.Level.INFO, "Encrypted files stay behind in the temporary folder");
    }
  }
}

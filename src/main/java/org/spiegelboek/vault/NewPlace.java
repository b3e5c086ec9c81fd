package org.spiegelboek.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a book goes that is made of another one: never where something lies already. */
public final class NewPlace {

  private NewPlace() {}

  /** Where that book lies, or where people keep things if nothing can be put there. */
  public static Path beside(@Nullable JournalFolder book) {
    Path beside = book == null ? null : book.path().getParent();
    return beside != null && Files.isDirectory(beside) && Files.isWritable(beside)
        ? beside
        : Path.of(System.getProperty("user.home"));
  }

  /** A folder of that name, or of one with a number behind it, that is not there yet. */
  public static JournalFolder free(Path parent, String name) {
    Path path = parent.resolve(name + JournalFolder.ENDING);
    for (int number = 2; Files.exists(path); number++) {
      path = parent.resolve(name + " " + number + JournalFolder.ENDING);
    }
    return JournalFolder.at(path);
  }
}

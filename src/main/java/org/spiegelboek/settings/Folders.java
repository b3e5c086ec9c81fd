package org.spiegelboek.settings;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps what is not the journal, by the custom of the operating system. {@code
 * -Dspiegelboek.home=FOLDER} puts all of it in one folder instead.
 */
public final class Folders {

  private Folders() {}

  /** Settings. */
  public static Path config() {
    Path home = home();
    return home == null ? Path.of(ours().configDir) : home.resolve("config");
  }

  /** Log files; no user text. */
  public static Path logs() {
    Path home = home();
    return home == null ? Path.of(ours().dataLocalDir, "logs") : home.resolve("logs");
  }

  /** The sample journal. */
  public static Path data() {
    Path home = home();
    return home == null ? Path.of(ours().dataLocalDir) : home.resolve("data");
  }

  /** Backups, one folder a journal. */
  public static Path backups() {
    return data().resolve("backups");
  }

  /** What this computer hands to others with the same journal, one folder a journal. */
  public static Path exchange() {
    return data().resolve("exchange");
  }

  private static @Nullable Path home() {
    String home = System.getProperty("spiegelboek.home");
    return home == null ? null : Path.of(home);
  }

  private static ProjectDirectories ours() {
    return ProjectDirectories.from("org", "Spiegelboek", "Spiegelboek");
  }
}

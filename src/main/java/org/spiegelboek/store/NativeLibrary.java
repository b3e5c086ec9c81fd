package org.spiegelboek.store;

import dev.dirs.ProjectDirectories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the SQLite driver unpacks its native library: a folder of ours instead of the system's
 * temporary folder, so that a killed process leaves nothing behind there.
 */
final class NativeLibrary {

  private static boolean prepared;

  private NativeLibrary() {}

  static synchronized void prepare() {
    if (prepared || System.getProperty("org.sqlite.tmpdir") != null) {
      return;
    }
    prepared = true;
    String home = System.getProperty("spiegelboek.home");
    Path folder =
        home == null
            ? Path.of(ProjectDirectories.from("org", "Spiegelboek", "Spiegelboek").cacheDir)
            : Path.of(home, "cache");
    try {
      Files.createDirectories(folder);
      System.setProperty("org.sqlite.tmpdir", folder.toString());
    } catch (IOException e) {
      // The driver then uses the system's temporary folder, which works as well.
      System.getLogger(NativeLibrary.class.getName())
          .log(System.Logger.Level.INFO, "No cache folder for the native library");
    }
  }
}

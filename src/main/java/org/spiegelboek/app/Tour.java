package org.spiegelboek.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.settings.SettingsFile;
import org.spiegelboek.vault.Entrance;

/**
 * Plays a first visit without a display, with the sample journal, and writes a picture of every
 * screen. The pictures of the documents come from it.
 */
final class Tour {

  private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 24, 18, 12);

  private Tour() {}

  /**
   * Plays the visit.
   *
   * @param folder where the pictures go; made where it is missing
   * @return exit code: 0 done, 7 the folder cannot be written
   */
  static int play(Path folder) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    ZoneId zone = ZoneId.systemDefault();
    Clock clock = Clock.fixed(DAY.atZone(zone).toInstant(), zone);
    try {
      Files.createDirectories(folder);
      Path temporary = Files.createTempDirectory("spiegelboek-tour");
      try {
        SettingsFile file = new SettingsFile(temporary.resolve("settings.json"));
        file.save(Settings.standard().withLanguage(Language.NL).withTheme(Settings.Theme.LIGHT));
        TourStage stage = new TourStage(file, clock, folder, answering(temporary));
        TourSteps.all(temporary, clock).forEach(stage::play);
        stage.finish();
      } finally {
        remove(temporary);
      }
      return 0;
    } catch (IOException e) {
      System.err.println(e.getClass().getSimpleName());
      return 7;
    }
  }

  /** The dialogs of the system cannot be played: they choose the folder of the visit. */
  static Surroundings answering(Path folder) {
    return new Surroundings(
        messages ->
            new Entrance.Dialogs(
                window -> Optional.of(folder),
                window -> Optional.empty(),
                (window, name) -> Optional.of(folder.resolve(name)),
                (window, sheet) -> false),
        Platform::exit,
        folder.resolve("backups"),
        folder.resolve("exchange"));
  }

  private static void remove(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }
}

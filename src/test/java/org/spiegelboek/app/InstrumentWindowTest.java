package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The example of another instrument, put beside the settings, in the program's own window. */
@ExtendWith(ScreenExtension.class)
class InstrumentWindowTest {

  @TempDir Path parent;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = new Stage();
  }

  @Test
  void theMirrorAsksAboutOtherTraits(FxRobot robot) throws IOException {
    Path folder = Files.createDirectory(parent.resolve("instrument"));
    Files.copy(
        Path.of("src", "docs", "instrument", "instrument_en.properties"),
        folder.resolve("instrument_nl.properties"));
    JournalFolder book = JournalFolder.at(parent.resolve("Boek" + JournalFolder.ENDING));
    OpenJournal journal = CheapJournal.create(book, WindowProcess.PASSPHRASE);
    ShownWindow shown = new ShownWindow(robot, stage, parent, book);
    shown.open(journal);
    robot.interact(() -> shown.window.navigation().go(Place.of(Place.Section.MIRROR)));
    shown.settle();
    assertThat(shown.texts())
        .contains("Waiting", "Looking back", "1: hardly ever in my lessons")
        .doesNotContain("Vertrouwen");
    shown.close();
  }
}

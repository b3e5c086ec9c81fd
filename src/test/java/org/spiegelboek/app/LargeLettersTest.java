package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The line above a conversation with the longest words at twice their size. */
@ExtendWith(ScreenExtension.class)
class LargeLettersTest {

  @TempDir Path parent;
  private Stage stage;
  private ShownWindow shown;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) {
    JournalFolder folder = JournalFolder.at(parent.resolve("Groot" + JournalFolder.ENDING));
    shown = new ShownWindow(robot, stage, parent, folder);
    shown.open(CheapJournal.create(folder, WindowProcess.PASSPHRASE));
    robot.interact(
        () -> {
          stage.setWidth(1366);
          stage.setHeight(768);
          BookWindow window = shown.window;
          window.change(window.settings().withLanguage(Language.LV).withTextZoom(200));
          window
              .navigation()
              .go(new Place(Place.Section.SESSIONS, Place.NEW, Map.of("role", "therapist")));
        });
    shown.waitFor(() -> shown.shows("#look_back"));
    shown.settle();
  }

  @AfterEach
  void close() {
    shown.close();
  }

  @Test
  void theTabsKeepTheirWordsWholeAndNothingLeavesTheWindow(FxRobot robot) {
    Set<ToggleButton> tabs = robot.lookup("#extra .quiet-tab").queryAllAs(ToggleButton.class);
    assertThat(tabs).hasSize(3);
    assertThat(tabs)
        .allSatisfy(tab -> assertThat(tab.getWidth()).isGreaterThanOrEqualTo(tab.prefWidth(-1)));
    Node search = robot.lookup("#search").query();
    Bounds bounds = search.localToScene(search.getLayoutBounds());
    assertThat(bounds.getMaxX()).isLessThanOrEqualTo(stage.getScene().getWidth());
  }
}

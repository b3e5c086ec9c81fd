package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.team.RoundKeys;
import org.spiegelboek.team.Rounds;
import org.spiegelboek.team.SheetRepository;
import org.spiegelboek.team.TeamPlaces;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.TenSteps;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The window while the laptop goes round: nothing on it leads to what its owner wrote. */
@ExtendWith(ScreenExtension.class)
class HandedOnWindowTest {

  @TempDir Path parent;
  private Stage stage;
  private ShownWindow shown;

  @Start
  void start(Stage given) {
    stage = new Stage();
  }

  @AfterEach
  void close() {
    shown.close();
  }

  @Test
  void neitherSidebarNorRibbonLeadsElsewhere(FxRobot robot) {
    JournalFolder folder = JournalFolder.at(parent.resolve("Vol" + JournalFolder.ENDING));
    OpenJournal journal = CheapJournal.create(folder, WindowProcess.PASSPHRASE);
    var round = Rounds.round(5);
    new SheetRepository(journal.database()).begin(round, RoundKeys.create());
    shown = new ShownWindow(robot, stage, parent, folder);
    shown.open(journal);
    go(robot, Place.of(Place.Section.MIRROR));
    robot.interact(() -> robot.lookup("#steps-a").queryAs(TenSteps.class).setAnswer(7));
    shown.settle();
    go(robot, Place.of(Place.Section.REFLECTION));
    assertThat(ribbon(robot).isMouseTransparent()).isFalse();
    assertThat(shown.shows("#sideBar")).isTrue();
    go(robot, TeamPlaces.passing(round.id()));
    assertThat(shown.shows("#sideBar")).isFalse();
    assertThat(shown.shows("#search")).isFalse();
    assertThat(ribbon(robot).isMouseTransparent()).isTrue();
    assertThat(ribbon(robot).isFocusTraversable()).isFalse();
    go(robot, TeamPlaces.round(round.id()));
    assertThat(shown.shows("#sideBar")).isTrue();
    assertThat(ribbon(robot).isMouseTransparent()).isFalse();
  }

  private void go(FxRobot robot, Place place) {
    robot.interact(() -> shown.window.navigation().go(place));
    shown.settle();
  }

  private static Node ribbon(FxRobot robot) {
    return robot.lookup(".ribbon").query();
  }
}

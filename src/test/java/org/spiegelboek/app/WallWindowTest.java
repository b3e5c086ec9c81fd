package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.team.MarksText;
import org.spiegelboek.team.RoundKeys;
import org.spiegelboek.team.Rounds;
import org.spiegelboek.team.SheetRepository;
import org.spiegelboek.team.TeamPlaces;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The window of the program while the dots of a round are on the wall. */
@ExtendWith(ScreenExtension.class)
class WallWindowTest {

  @TempDir Path parent;
  private Stage stage;
  private ShownWindow shown;
  private final AtomicInteger looks = new AtomicInteger();
  private volatile Instant now = WindowProcess.CLOCK.instant();

  @Start
  void start(Stage given) {
    stage = new Stage();
  }

  @AfterEach
  void close() {
    shown.close();
  }

  private void project(FxRobot robot) {
    JournalFolder folder = JournalFolder.at(parent.resolve("Team" + JournalFolder.ENDING));
    OpenJournal journal = CheapJournal.create(folder, WindowProcess.PASSPHRASE);
    var round = Rounds.round(5);
    SheetRepository sheets = new SheetRepository(journal.database());
    sheets.begin(round, RoundKeys.create());
    for (int i = 0; i < 5; i++) {
      sheets.add(round.id(), MarksText.sheet("self:A=7,self:B=3").orElseThrow());
    }
    shown = new ShownWindow(robot, stage, parent, folder, new Hand());
    shown.open(journal);
    robot.interact(() -> shown.window.navigation().go(Place.of(Place.Section.JOURNAL)));
    shown.settle();
    robot.interact(() -> shown.window.navigation().go(TeamPlaces.round(round.id())));
    shown.settle();
    robot.interact(() -> robot.lookup("#show").queryButton().fire());
    shown.waitFor(() -> walls().size() == 1);
  }

  private static List<Window> walls() {
    return ShownWindow.onScreen(
        () ->
            Window.getWindows().stream()
                .filter(window -> window.getScene().getRoot().lookup(".round-wall") != null)
                .toList());
  }

  private static List<String> onTheWall() {
    return ShownWindow.onScreen(() -> ShownWindow.textsOf(walls().getFirst().getScene().getRoot()));
  }

  @Test
  void theBookGoesShutByItselfAndTakesThePictureOffTheWall(FxRobot robot) {
    project(robot);
    robot.interact(() -> shown.window.change(shown.window.settings().withIdleMinutes(1)));
    List<String> dots = onTheWall();
    pass(30);
    robot.push(KeyCode.DOWN);
    pass(45);
    shown.waitFor(() -> shown.shows(".idle-warning"));
    assertThat(onTheWall()).isEqualTo(dots);
    robot.push(KeyCode.DOWN);
    assertThat(shown.shows(".idle-warning")).isFalse();
    pass(45);
    now = now.plusSeconds(15);
    shown.waitFor(() -> shown.shows("#passphrase"));
    assertThat(walls()).isEmpty();
    shown.waitFor(shown::isClosed);
  }

  /** In steps that are no sleep; the idle lock looks at the clock once a second. */
  private void pass(int seconds) {
    for (int left = seconds; left > 0; left -= 15) {
      now = now.plusSeconds(Math.min(left, 15));
      int before = looks.get();
      shown.waitFor(() -> looks.get() > before + 1);
    }
  }

  @Test
  void theKeysThatShutTheBookWorkFromTheWall(FxRobot robot) {
    project(robot);
    robot.push(KeyCode.SHORTCUT, KeyCode.L);
    shown.waitFor(() -> shown.shows("#passphrase"));
    assertThat(walls()).isEmpty();
    shown.waitFor(shown::isClosed);
  }

  @Test
  void noKeyOnTheWallLeadsIntoTheBookAndNoNoticeComesOntoIt(FxRobot robot) {
    project(robot);
    List<String> dots = onTheWall();
    Place place = shown.window.navigation().getPlace();
    for (KeyCode code : List.of(KeyCode.K, KeyCode.N, KeyCode.DIGIT1, KeyCode.COMMA, KeyCode.P)) {
      robot.push(KeyCode.SHORTCUT, code);
    }
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    robot.interact(() -> shown.window.trouble(new IllegalStateException("geheim")));
    shown.settle();
    assertThat(shown.window.navigation().getPlace()).isEqualTo(place);
    assertThat(walls()).hasSize(1);
    assertThat(onTheWall()).isEqualTo(dots);
    robot.push(KeyCode.ESCAPE);
    assertThat(walls()).isEmpty();
  }

  /** A clock whose hand the test moves. */
  private final class Hand extends Clock {

    @Override
    public ZoneId getZone() {
      return WindowProcess.CLOCK.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return WindowProcess.CLOCK.withZone(zone);
    }

    @Override
    public Instant instant() {
      looks.incrementAndGet();
      return now;
    }
  }
}

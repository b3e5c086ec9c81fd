package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.history.BinRepository;
import org.spiegelboek.history.HistoryPlaces;
import org.spiegelboek.journal.Page;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.ui.Pictures;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A page deleted, undone, redone, put back and deleted for good, by the keyboard. */
@ExtendWith(ScreenExtension.class)
class BinWindowTest {

  private static final String KEPT = "019a0000-0000-7000-8000-000000000001";
  private static final String OLD = "019a0000-0000-7000-8000-000000000002";

  private static final String OTHER = "019a0000-0000-7000-8000-000000000003";

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
  void aPageGoesToTheBinAndComesBackAsOftenAsOneLikesAndThenForGood(FxRobot robot) {
    JournalFolder folder = JournalFolder.at(parent.resolve("Vol" + JournalFolder.ENDING));
    OpenJournal journal = CheapJournal.create(folder, WindowProcess.PASSPHRASE);
    PageRepository pages = new PageRepository(journal.database());
    BinRepository bin = new BinRepository(journal.database());
    pages.save(page(KEPT, "Over luisteren"));
    pages.save(page(OTHER, "Een andere dag"));
    pages.save(page(OLD, "Lang geleden"));
    pages.remove(OLD, WindowProcess.CLOCK.instant().minus(BinRepository.KEPT).minusSeconds(1));
    shown = new ShownWindow(robot, stage, parent, folder);
    shown.open(journal);
    assertThat(bin.list()).as("what lay there for thirty days went at opening").isEmpty();

    go(robot, Place.of(Place.Section.JOURNAL, KEPT));
    press(robot, "#delete");
    assertThat(pages.find(KEPT)).isEmpty();
    assertThat(shown.texts()).contains(shown.words().text("journal.deleted"));
    assertThat(shown.shows("#entries")).isTrue();
    // Off the search field, where the keys belong to what is typed.
    focus(robot, "#newPage");
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    shown.settle();
    assertThat(pages.find(KEPT)).isPresent();
    assertThat(shown.window.navigation().getPlace().id()).isEqualTo(KEPT);
    focus(robot, "#delete");
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    shown.settle();
    assertThat(pages.find(KEPT)).isEmpty();

    press(robot, "#bin");
    assertThat(shown.window.navigation().getPlace()).isEqualTo(HistoryPlaces.BIN);
    assertThat(shown.texts()).contains("Over luisteren");
    robot.interact(() -> Pictures.take("bin", stage.getScene()));
    press(robot, "#restore");
    assertThat(pages.find(KEPT)).isPresent();
    assertThat(shown.texts()).contains(shown.words().text("history.bin.none"));
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    shown.settle();
    assertThat(pages.find(KEPT)).isEmpty();

    press(robot, "#emptyBin");
    robot.push(KeyCode.ENTER);
    shown.settle();
    assertThat(bin.list()).as("the safe button has the keyboard").hasSize(1);
    press(robot, "#emptyBin");
    press(robot, "#yes");
    assertThat(bin.list()).isEmpty();
    assertThat(pages.find(KEPT)).isEmpty();
  }

  private static Page page(String id, String title) {
    return new Page(
        id,
        LocalDateTime.parse("2026-11-20T10:00"),
        "free",
        title,
        List.of(new Page.Section("free", "Vandaag liet ik een stilte staan.")),
        List.of(),
        List.of(),
        List.of(),
        null,
        WindowProcess.CLOCK.instant(),
        WindowProcess.CLOCK.instant());
  }

  private void press(FxRobot robot, String query) {
    focus(robot, query);
    robot.push(KeyCode.SPACE);
    shown.settle();
  }

  private void focus(FxRobot robot, String query) {
    robot.interact(() -> robot.lookup(query).query().requestFocus());
    shown.waitFor(() -> robot.lookup(query).queryAll().stream().anyMatch(Node::isFocused));
  }

  private void go(FxRobot robot, Place place) {
    robot.interact(() -> shown.window.navigation().go(place));
    shown.settle();
  }
}

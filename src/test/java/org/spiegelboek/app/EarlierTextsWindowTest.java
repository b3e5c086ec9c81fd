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
import org.spiegelboek.history.Revision;
import org.spiegelboek.history.RevisionRepository;
import org.spiegelboek.journal.Page;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Pictures;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** From a field to what stood there earlier, and back, by the keyboard. */
@ExtendWith(ScreenExtension.class)
class EarlierTextsWindowTest {

  private static final String ID = "019a0000-0000-7000-8000-000000000001";
  private static final String FIRST = "Ik liet een stilte staan en keek naar buiten.";
  private static final String SECOND = "Ik liet een lange stilte staan.";

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
  void anEarlierTextIsComparedAndPutBackAndThatIsUndone(FxRobot robot) {
    JournalFolder folder = JournalFolder.at(parent.resolve("Vol" + JournalFolder.ENDING));
    OpenJournal journal = CheapJournal.create(folder, WindowProcess.PASSPHRASE);
    PageRepository pages = new PageRepository(journal.database());
    pages.save(page());
    shown = new ShownWindow(robot, stage, parent, folder);
    shown.open(journal);
    robot.interact(() -> shown.window.navigation().go(Place.of(Place.Section.JOURNAL, ID)));
    shown.settle();
    focus(robot);
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H);
    shown.settle();
    assertThat(shown.shows("#earlierTexts")).as("nothing was there earlier").isFalse();
    new RevisionRepository(journal.database())
        .save(
            new Revision(
                Kind.PAGE,
                ID,
                "sections.free",
                FIRST,
                WindowProcess.CLOCK.instant().minusSeconds(99)));
    robot.interact(() -> robot.lookup("#title").query().requestFocus());
    focus(robot);
    shown.settle();
    assertThat(shown.shows("#earlier")).as("the button at the field").isTrue();
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H);
    shown.settle();
    Node compared = robot.lookup(".earlier-compared").query();
    assertThat(compared.getAccessibleText())
        .contains(shown.words().format("history.earlier.gone", "en keek naar buiten"))
        .contains(shown.words().format("history.earlier.new", "lange"));
    robot.interact(() -> Pictures.take("earlier-texts", stage.getScene()));
    assertThat(robot.lookup(".earlier-moments .bin-row").query().isFocused()).isTrue();
    robot.push(KeyCode.ESCAPE);
    shown.settle();
    assertThat(shown.shows("#earlierTexts")).isFalse();
    assertThat(shown.text("#section-free")).isEqualTo(SECOND);

    robot.interact(() -> robot.lookup("#earlier").queryButton().fire());
    shown.settle();
    robot.interact(() -> robot.lookup("#restoreEarlier").query().requestFocus());
    robot.push(KeyCode.SPACE);
    shown.settle();
    assertThat(shown.text("#section-free")).isEqualTo(FIRST);
    focusElsewhere(robot);
    shown.settle();
    assertThat(pages.find(ID).orElseThrow().sections().getFirst().text()).isEqualTo(FIRST);
    assertThat(new RevisionRepository(journal.database()).listOf(Kind.PAGE, ID))
        .as("what it took the place of is an earlier text now")
        .extracting(Revision::text)
        .contains(SECOND);
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    shown.settle();
    assertThat(shown.text("#section-free")).isEqualTo(SECOND);
  }

  private static Page page() {
    return new Page(
        ID,
        LocalDateTime.parse("2026-11-20T10:00"),
        "free",
        "Over luisteren",
        List.of(new Page.Section("free", SECOND)),
        List.of(),
        List.of(),
        List.of(),
        null,
        WindowProcess.CLOCK.instant(),
        WindowProcess.CLOCK.instant());
  }

  private void focus(FxRobot robot) {
    robot.interact(() -> robot.lookup("#section-free").query().requestFocus());
  }

  private void focusElsewhere(FxRobot robot) {
    robot.interact(() -> robot.lookup("#delete").query().requestFocus());
  }
}

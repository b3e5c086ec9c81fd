package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.agreement.AgreementStatus;
import org.spiegelboek.journal.Page;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.mirror.MirrorRepository;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.TenSteps;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A mark, a label and an agreement, changed and taken back by key and from what the book says. */
@ExtendWith(ApplicationExtension.class)
class ActionsUndoneTest {

  private static final String PAGE = "019a0000-0000-7000-8000-000000000001";
  private static final String AGREEMENT = "019a0000-0000-7000-8000-000000000002";

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
  void whatWasDoneIsTakenBackAndDoneAgain(FxRobot robot) {
    JournalFolder folder = JournalFolder.at(parent.resolve("Vol" + JournalFolder.ENDING));
    OpenJournal journal = CheapJournal.create(folder, WindowProcess.PASSPHRASE);
    PageRepository pages = new PageRepository(journal.database());
    AgreementRepository agreements = new AgreementRepository(journal.database());
    MirrorRepository mirrors = new MirrorRepository(journal.database());
    pages.save(page());
    agreements.save(agreement());
    shown = new ShownWindow(robot, stage, parent, folder);
    shown.open(journal);

    go(robot, Place.of(Place.Section.MIRROR));
    robot.interact(() -> robot.lookup("#steps-a").query().requestFocus());
    robot.push(KeyCode.DIGIT7);
    robot.push(KeyCode.DELETE);
    shown.settle();
    assertThat(said(robot)).isEqualTo(shown.words().text("mirror.unmarked"));
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(mark(robot)).isEqualTo(7);
    shown.settle();
    assertThat(mirrors.list()).hasSize(1);
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(mark(robot)).isEqualTo(TenSteps.UNSET);
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    assertThat(mark(robot)).isEqualTo(7);

    go(robot, Place.of(Place.Section.JOURNAL, PAGE));
    robot.interact(
        () ->
            robot.lookup(".page-box .icon-button").<Button>queryAll().stream()
                .filter(button -> button.getAccessibleText() != null)
                .filter(button -> button.getAccessibleText().contains("stilte"))
                .findFirst()
                .orElseThrow()
                .fire());
    shown.settle();
    assertThat(said(robot)).isEqualTo(shown.words().format("ui.removed", "stilte"));
    robot.interact(() -> robot.lookup("#takeBack").queryButton().fire());
    shown.settle();
    leaveField(robot);
    assertThat(pages.find(PAGE).orElseThrow().tags()).containsExactly("stilte");

    go(robot, Place.of(Place.Section.AGREEMENTS, AGREEMENT));
    robot.interact(() -> robot.lookup("#tick").query().requestFocus());
    robot.push(KeyCode.SPACE);
    shown.settle();
    assertThat(agreements.find(AGREEMENT).orElseThrow().status()).isEqualTo(AgreementStatus.KEPT);
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    shown.settle();
    assertThat(agreements.find(AGREEMENT).orElseThrow().isOpen()).isTrue();
    robot.interact(() -> robot.lookup("#delete").queryButton().fire());
    shown.settle();
    assertThat(agreements.find(AGREEMENT)).isEmpty();
    robot.interact(() -> robot.lookup("#takeBack").queryButton().fire());
    shown.settle();
    assertThat(agreements.find(AGREEMENT)).isPresent();
    assertThat(shown.shows("#tick")).isTrue();
  }

  private static int mark(FxRobot robot) {
    return robot.lookup("#steps-a").queryAs(TenSteps.class).getAnswer();
  }

  private static String said(FxRobot robot) {
    return robot.lookup(".toast").query() instanceof javafx.scene.Parent toast
        ? ((Labeled) toast.getChildrenUnmodifiable().getFirst()).getText()
        : "";
  }

  private void leaveField(FxRobot robot) {
    robot.interact(() -> robot.lookup("#delete").<Node>query().requestFocus());
    shown.settle();
  }

  private static Page page() {
    return new Page(
        PAGE,
        LocalDateTime.parse("2026-11-20T10:00"),
        "free",
        "Over luisteren",
        List.of(new Page.Section("free", "Ik liet een stilte staan.")),
        List.of(),
        List.of(),
        List.of("stilte"),
        null,
        WindowProcess.CLOCK.instant(),
        WindowProcess.CLOCK.instant());
  }

  private static Agreement agreement() {
    return new Agreement(
        AGREEMENT,
        "een stilte laten staan",
        Agreement.ME,
        null,
        null,
        AgreementStatus.OPEN,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        WindowProcess.CLOCK.instant(),
        WindowProcess.CLOCK.instant());
  }

  private void go(FxRobot robot, Place place) {
    robot.interact(() -> shown.window.navigation().go(place));
    shown.settle();
  }
}

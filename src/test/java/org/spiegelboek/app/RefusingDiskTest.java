package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What becomes of somebody's words while the disk does not take them. */
@ExtendWith(ScreenExtension.class)
class RefusingDiskTest {

  private static final String WORDS = "Een lange dag";

  @TempDir Path parent;
  private JournalFolder folder;
  private OpenJournal journal;
  private Stage stage;
  private ShownWindow shown;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) {
    folder = JournalFolder.at(parent.resolve("Vol" + JournalFolder.ENDING));
    journal = CheapJournal.create(folder, WindowProcess.PASSPHRASE);
    shown = new ShownWindow(robot, stage, parent, folder);
    shown.open(journal);
  }

  @AfterEach
  void close() {
    shown.close();
  }

  @Test
  void aFullDiskIsSaidAndTheTextStaysAndIsKeptByItselfOnceThereIsRoom(FxRobot robot) {
    pages(1);
    String much = "veel ".repeat(6_000);
    robot.clickOn("#section-free").write(WORDS, 0);
    robot.interact(() -> shown.field("#section-free").appendText(much));
    shown.waitFor(() -> shown.says("#saved", "ui.unsaved"));
    robot.write("n", 0);
    assertThat(shown.field("#section-free").getText()).isEqualTo(WORDS + much + "n");
    assertThat(shown.says("#saved", "ui.unsaved")).isTrue();
    pages(1_000_000);
    shown.waitFor(() -> shown.says("#saved", "ui.saved"));
    shown.lock();
    shown.waitFor(shown::isClosed);
    assertThat(ShownWindow.pages(folder)).containsExactly(WORDS + much + "n");
  }

  /** Lets the database grow to so many pages, at least to what it has: beyond, the disk is full. */
  private void pages(int most) {
    journal
        .database()
        .read(
            sql ->
                sql.list("PRAGMA max_page_count = " + most, row -> row.integer("max_page_count")));
  }

  @Test
  void aBookLockedWhileTheDiskRefusesKeepsTryingBehindItsCover(FxRobot robot) {
    refuse();
    robot.clickOn("#section-free").write(WORDS, 0);
    shown.waitFor(() -> shown.says("#saved", "ui.unsaved"));
    shown.lock();
    assertThat(shown.texts()).noneMatch(text -> text.contains("lange dag"));
    shown.settle();
    assertThat(shown.isClosed()).isFalse();
    accept();
    shown.waitFor(shown::isClosed);
    shown.unlock(WindowProcess.PASSPHRASE);
    shown.waitFor(() -> shown.hasKeyboard("#section-free"));
    assertThat(shown.field("#section-free").getText()).isEqualTo(WORDS);
  }

  @Test
  void aBookUnlockedWhileTheDiskStillRefusesComesBackWithItsText(FxRobot robot) {
    refuse();
    robot.clickOn("#section-free").write(WORDS, 0);
    shown.waitFor(() -> shown.says("#saved", "ui.unsaved"));
    robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
    shown.lock();
    shown.unlock("wat groeit vraagt lucht");
    shown.waitFor(() -> shown.says("#message", "vault.unlock.wrong"));
    assertThat(shown.texts()).noneMatch(text -> text.contains("lange dag"));
    shown.unlock(WindowProcess.PASSPHRASE);
    shown.waitFor(() -> shown.hasKeyboard("#section-free"));
    assertThat(shown.field("#section-free").getText()).isEqualTo(WORDS);
    assertThat(shown.field("#section-free").getCaretPosition()).isEqualTo(WORDS.length() - 2);
    assertThat(shown.says("#saved", "ui.unsaved")).isTrue();
    robot.write("r", 0);
    accept();
    shown.waitFor(() -> shown.says("#saved", "ui.saved"));
    shown.settle();
    assertThat(shown.isClosed()).isFalse();
    shown.lock();
    shown.waitFor(shown::isClosed);
    assertThat(ShownWindow.pages(folder)).containsExactly("Een lange drag");
  }

  @Test
  void aBookThatComesBackSpeaksAsItDidAndItsCoverTooFromThenOn(FxRobot robot) {
    refuse();
    robot.clickOn("#section-free").write(WORDS, 0);
    shown.waitFor(() -> shown.says("#saved", "ui.unsaved"));
    shown.lock();
    robot.interact(() -> shown.window.change(shown.window.settings().withLanguage(Language.PT)));
    shown.unlock(WindowProcess.PASSPHRASE);
    shown.waitFor(() -> shown.hasKeyboard("#section-free"));
    assertThat(shown.window.settings().language()).isEqualTo(Language.NL);
    assertThat(shown.text("#lock")).isEqualTo(new Messages(Language.NL).text("ui.lock"));
    accept();
    shown.waitFor(() -> shown.says("#saved", "ui.saved"));
    shown.lock();
    shown.waitFor(shown::isClosed);
    assertThat(shown.texts()).contains(new Messages(Language.NL).text("vault.unlock.title"));
  }

  @Test
  void theRecoverySheetOfABookBehindItsCoverSaysWhyItCannotBeUsedNow(FxRobot robot) {
    String code = journal.addRecovery().text();
    refuse();
    robot.clickOn("#section-free").write(WORDS, 0);
    shown.waitFor(() -> shown.says("#saved", "ui.unsaved"));
    shown.lock();
    shown.waitFor(() -> shown.hasKeyboard("#passphrase"));
    robot.clickOn(shown.words().text("vault.unlock.lost"));
    shown.waitFor(() -> shown.shows("#code"));
    robot.interact(() -> shown.field("#code").setText(code));
    robot.clickOn("#next");
    shown.waitFor(() -> shown.says("#trouble", "vault.recover.trouble.behind"));
    accept();
    shown.waitFor(shown::isClosed);
  }

  @Test
  void theWindowAsksBeforeItClosesOnTextThatIsNotKept(FxRobot robot) {
    refuse();
    robot.clickOn("#section-free").write(WORDS, 0);
    shown.closeWindow();
    shown.waitFor(() -> shown.shows("#safe"));
    robot.clickOn("#safe");
    assertThat(shown.field("#section-free").getText()).isEqualTo(WORDS);
    accept();
    shown.waitFor(() -> shown.says("#saved", "ui.saved"));
    shown.closeWindow();
    shown.waitFor(() -> shown.exits == 1);
    assertThat(ShownWindow.pages(folder)).containsExactly(WORDS);
  }

  @Test
  void theWindowAsksAlsoWhereTheBookIsLockedAlready(FxRobot robot) {
    refuse();
    robot.clickOn("#section-free").write(WORDS, 0);
    shown.lock();
    shown.closeWindow();
    shown.waitFor(() -> shown.shows("#safe"));
    robot.clickOn("#safe");
    assertThat(shown.exits).isZero();
    accept();
    shown.waitFor(shown::isClosed);
    shown.closeWindow();
    shown.waitFor(() -> shown.exits == 1);
    assertThat(ShownWindow.pages(folder)).containsExactly(WORDS);
  }

  @Test
  void whoClosesAllTheSameLosesOnlyWhatCouldNotBeKept(FxRobot robot) {
    robot.clickOn("#section-free").write(WORDS, 0);
    shown.waitFor(() -> shown.says("#saved", "ui.saved"));
    refuse();
    robot.write(" te veel", 0);
    shown.closeWindow();
    shown.waitFor(() -> shown.shows("#yes"));
    robot.clickOn("#yes");
    shown.waitFor(() -> shown.exits == 1);
    assertThat(ShownWindow.pages(folder)).containsExactly(WORDS);
  }

  @Test
  void aPageIsNotLeftWhileTheDiskRefusesItsText(FxRobot robot) {
    refuse();
    robot.clickOn("#section-free").write(WORDS, 0);
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    shown.waitFor(() -> shown.shows("#safe"));
    robot.interact(() -> org.spiegelboek.ui.Pictures.take("verlaten", stage.getScene()));
    robot.clickOn("#safe");
    shown.waitFor(() -> shown.hasKeyboard("#section-free"));
    assertThat(section()).isEqualTo(Place.Section.TODAY);
    assertThat(shown.field("#section-free").getText()).isEqualTo(WORDS);
    accept();
    shown.waitFor(() -> shown.says("#saved", "ui.saved"));
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    shown.waitFor(() -> section() == Place.Section.WORKBOOK);
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    shown.waitFor(() -> shown.shows("#section-free"));
    shown.settle();
    assertThat(shown.field("#section-free").getText()).isEqualTo(WORDS);
  }

  @Test
  void whatWasGivenUpNeverComesBackOverWhatIsTypedLater(FxRobot robot) {
    robot.clickOn("#section-free").write(WORDS, 0);
    shown.waitFor(() -> shown.says("#saved", "ui.saved"));
    refuse();
    robot.write(" te veel", 0);
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    shown.waitFor(() -> shown.shows("#yes"));
    robot.clickOn("#yes");
    shown.waitFor(() -> section() == Place.Section.WORKBOOK);
    assertThat(shown.says("#saved", "ui.unsaved")).isFalse();
    accept();
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
    shown.waitFor(() -> shown.shows("#section-free"));
    shown.settle();
    assertThat(shown.field("#section-free").getText()).isEqualTo(WORDS);
    robot.interact(() -> shown.field("#section-free").appendText(" in de klas"));
    shown.waitFor(() -> shown.says("#saved", "ui.saved"));
    shown.lock();
    shown.waitFor(shown::isClosed);
    assertThat(ShownWindow.pages(folder)).containsExactly(WORDS + " in de klas");
  }

  @Test
  void anotherLanguageWaitsForTheTextToo(FxRobot robot) {
    refuse();
    robot.clickOn("#section-free").write(WORDS, 0);
    robot.interact(() -> shown.window.change(shown.window.settings().withLanguage(Language.PT)));
    shown.waitFor(() -> shown.shows("#safe"));
    robot.clickOn("#safe");
    assertThat(shown.window.settings().language()).isEqualTo(Language.NL);
    assertThat(shown.field("#section-free").getText()).isEqualTo(WORDS);
    robot.interact(() -> shown.window.change(shown.window.settings().withLanguage(Language.PT)));
    shown.waitFor(() -> shown.shows("#safe"));
    accept();
    robot.clickOn("#safe");
    shown.waitFor(() -> shown.says("#saved", "ui.saved"));
    robot.interact(() -> shown.window.change(shown.window.settings().withLanguage(Language.PT)));
    shown.settle();
    assertThat(shown.text("#lock")).isEqualTo(shown.words().text("ui.lock"));
    assertThat(shown.field("#section-free").getText()).isEqualTo(WORDS);
  }

  @Test
  void oneQuestionStandsThereHoweverOftenTheCrossIsClicked(FxRobot robot) {
    refuse();
    robot.clickOn("#section-free").write(WORDS, 0);
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    shown.waitFor(() -> shown.shows("#safe"));
    shown.closeWindow();
    shown.settle();
    shown.closeWindow();
    shown.settle();
    assertThat(robot.lookup(".dialog-box").queryAll()).hasSize(1);
    assertThat(shown.texts()).contains(shown.words().text("app.close.question"));
    robot.clickOn("#safe");
    assertThat(robot.lookup(".dialog-box").queryAll()).isEmpty();
    assertThat(shown.exits).isZero();
    assertThat(shown.field("#section-free").getText()).isEqualTo(WORDS);
    accept();
    shown.waitFor(() -> shown.says("#saved", "ui.saved"));
  }

  private Place.Section section() {
    return shown.window.navigation().getPlace().section();
  }

  private void refuse() {
    journal
        .database()
        .change(
            sql ->
                sql.update(
                    "CREATE TEMP TRIGGER refuse BEFORE INSERT ON page"
                        + " BEGIN SELECT RAISE(ABORT, 'refused'); END"));
  }

  private void accept() {
    journal.database().change(sql -> sql.update("DROP TRIGGER refuse"));
  }
}

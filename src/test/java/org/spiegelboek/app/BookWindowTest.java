package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(ScreenExtension.class)
class BookWindowTest {

  private static final String WORDS = "Het was stil in de gang";

  @TempDir Path parent;
  private JournalFolder folder;
  private Stage stage;
  private ShownWindow shown;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void name() {
    folder = JournalFolder.at(parent.resolve("Mijn boek" + JournalFolder.ENDING));
  }

  @AfterEach
  void close() {
    shown.close();
  }

  @Test
  void aNewBookIsMadeInThreeScreensAndIsWrittenInAtOnce(FxRobot robot) {
    show(robot);
    shown.chosenFolder = parent;
    robot.clickOn("#newBook");
    robot.clickOn("#first").write(WindowProcess.PASSPHRASE, 0);
    robot.clickOn("#second").write(WindowProcess.PASSPHRASE, 0);
    robot.interact(() -> shown.field("#name").setText("Mijn boek"));
    robot.clickOn(shown.words().text("vault.new.place"));
    robot.clickOn("#make");
    shown.waitFor(() -> shown.shows("#have"));
    List<String> groups =
        robot.lookup("#groups .code-group").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .toList();
    robot.clickOn("#have");
    answer("#first", groups);
    answer("#second", groups);
    robot.clickOn("#confirm");
    shown.waitFor(() -> shown.shows("#larger"));
    robot.clickOn("#open");
    shown.waitFor(() -> shown.shows("#section-free"));
    shown.settle();
    write(WORDS);
    shown.waitFor(() -> shown.says("#saved", "ui.saved"));
    assertThat(stage.getTitle()).isEqualTo("Spiegelboek");
    shown.lock();
    shown.waitFor(shown::isClosed);
    assertThat(kept()).containsExactly(WORDS);
  }

  private void answer(String field, List<String> groups) {
    int number = Integer.parseInt(shown.text(field + "Label").replaceAll("\\D", ""));
    shown.robot.clickOn(field).write(groups.get(number - 1), 0);
  }

  @Test
  void aBookLockedInMidSentenceShowsOnlyItsCoverAndOpensAtTheSameWord(FxRobot robot) {
    make();
    show(robot);
    assertThat(shown.shows("#section-free")).isFalse();
    shown.unlock(WindowProcess.PASSPHRASE);
    shown.waitFor(() -> shown.shows("#section-free"));
    shown.settle();
    write("Het was stil in de g");
    robot.push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.LEFT);

    shown.lock();
    assertThat(shown.texts()).isNotEmpty().noneMatch(text -> text.contains("stil"));
    assertThat(stage.getScene().getRoot().getChildrenUnmodifiable())
        .singleElement()
        .satisfies(only -> assertThat(only.getStyleClass()).contains("closed"));
    assertThat(stage.getTitle()).isEqualTo("Spiegelboek");

    shown.waitFor(shown::isClosed);
    shown.unlock("wat groeit vraagt lucht");
    shown.waitFor(() -> shown.says("#message", "vault.unlock.wrong"));
    assertThat(shown.texts()).noneMatch(text -> text.contains("stil"));
    shown.unlock(WindowProcess.PASSPHRASE);
    shown.waitFor(() -> shown.hasKeyboard("#section-free"));
    assertThat(shown.field("#section-free").getText()).isEqualTo("Het was stil in de g");
    assertThat(shown.field("#section-free").getCaretPosition()).isEqualTo(16);
    robot.write("daar ", 0);
    assertThat(shown.field("#section-free").getText()).isEqualTo("Het was stil in daar de g");
  }

  @Test
  void anotherLanguageKeepsTheTextThatIsBeingWritten(FxRobot robot) {
    openNew(robot);
    write(WORDS);
    robot.interact(() -> shown.window.change(shown.window.settings().withLanguage(Language.PT)));
    shown.settle();
    assertThat(shown.field("#section-free").getText()).isEqualTo(WORDS);
    assertThat(shown.text("#lock")).isEqualTo(shown.words().text("ui.lock"));
    assertThat(shown.words().language()).isEqualTo(Language.PT);
    robot.clickOn("#section-free").push(KeyCode.SHORTCUT, KeyCode.END).write(" nog", 0);
    shown.lock();
    shown.waitFor(shown::isClosed);
    assertThat(kept()).containsExactly(WORDS + " nog");
  }

  @Test
  void theKeysGoToEverySectionAndBackAndWhatWasTypedIsKept(FxRobot robot) {
    openNew(robot);
    write(WORDS);
    List<KeyCode> digits =
        List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7);
    for (KeyCode digit : digits) {
      robot.push(KeyCode.SHORTCUT, digit);
      shown.waitFor(() -> section().ordinal() == digits.indexOf(digit));
      shown.settle();
    }
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(section()).isEqualTo(Place.Section.AGREEMENTS);
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(section()).isEqualTo(Place.Section.JOURNAL);
    for (int i = 0; i < 6; i++) {
      robot.push(KeyCode.ALT, KeyCode.LEFT);
    }
    assertThat(section()).isEqualTo(Place.Section.TODAY);
    shown.settle();
    assertThat(shown.field("#section-free").getText()).isEqualTo(WORDS);
  }

  private Place.Section section() {
    return shown.window.navigation().getPlace().section();
  }

  /** The store may answer before the next frame; what it brings asks for the keyboard. */
  @Test
  void aScreenCanTakeTheKeyboardFromTheMomentItIsShown(FxRobot robot) {
    openNew(robot);
    robot.interact(
        () -> {
          shown.window.navigation().go(Place.of(Place.Section.MIRROR));
          Node scale = stage.getScene().lookup("#steps-b");
          assertThat(scale).isNotNull();
          assertThat(scale.getScene()).isSameAs(stage.getScene());
        });
  }

  @Test
  void aTextLongerThanAFieldHoldsIsRefusedInAPlainSentenceAndNothingIsLost(FxRobot robot) {
    openNew(robot);
    write(WORDS);
    String much = "woord ".repeat(200_000);
    robot.interact(() -> shown.field("#section-free").appendText(much));
    shown.waitFor(() -> shown.texts().contains(shown.words().text("ui.toolong")));
    assertThat(shown.field("#section-free").getText()).isEqualTo(WORDS);
    shown.lock();
    shown.waitFor(shown::isClosed);
    assertThat(kept()).containsExactly(WORDS);
  }

  @Test
  void closingTheWindowKeepsWhatWasJustTyped(FxRobot robot) {
    openNew(robot);
    write(WORDS);
    shown.closeWindow();
    shown.waitFor(() -> shown.exits == 1);
    assertThat(shown.isClosed()).isTrue();
    assertThat(kept()).containsExactly(WORDS);
  }

  @Test
  void lockingAndClosingTheWindowAtOnceEndsTheProgramOnlyWhenAllIsKept(FxRobot robot) {
    openNew(robot);
    write(WORDS);
    robot.interact(
        () -> {
          shown.window.lock();
          shown.requestClose();
          assertThat(shown.exits).isZero();
        });
    shown.waitFor(() -> shown.exits == 1);
    assertThat(shown.isClosed()).isTrue();
    assertThat(kept()).containsExactly(WORDS);
  }

  @Test
  void aWindowWithAClosedBookJustCloses(FxRobot robot) {
    make();
    show(robot);
    shown.closeWindow();
    shown.waitFor(() -> shown.exits == 1);
  }

  @Test
  void aTickOnTodayIsCountedBesideTheAgreementsAtOnce(FxRobot robot) {
    OpenJournal journal = CheapJournal.create(folder, WindowProcess.PASSPHRASE);
    AgreementRepository agreements = new AgreementRepository(journal.database());
    agreements.save(agreement("bellen"));
    agreements.save(agreement("schrijven"));
    show(robot);
    shown.open(journal);
    assertThat(shown.text(".side-note")).isEqualTo("2");
    robot.interact(() -> robot.lookup(".agreed").queryAs(CheckBox.class).fire());
    shown.settle();
    assertThat(shown.text(".side-note")).isEqualTo("1");
  }

  private static Agreement agreement(String what) {
    return new Agreement(
        Ids.create(),
        what,
        "me",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private void make() {
    CheapJournal.create(folder, WindowProcess.PASSPHRASE).close();
  }

  private void show(FxRobot robot) {
    shown = new ShownWindow(robot, stage, parent, folder);
  }

  private void openNew(FxRobot robot) {
    OpenJournal journal = CheapJournal.create(folder, WindowProcess.PASSPHRASE);
    show(robot);
    shown.open(journal);
  }

  private void write(String words) {
    Node field = shown.robot.lookup("#section-free").query();
    shown.robot.clickOn(field).write(words, 0);
    assertThat(shown.field("#section-free").getText()).isEqualTo(words);
  }

  /** The texts of all pages, read from the disk after the book was closed. */
  private List<String> kept() {
    return ShownWindow.pages(folder);
  }
}

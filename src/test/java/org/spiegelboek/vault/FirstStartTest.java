package org.spiegelboek.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spiegelboek.vault.ClosedScreen.shows;
import static org.spiegelboek.vault.ClosedScreen.text;
import static org.spiegelboek.vault.ClosedScreen.type;
import static org.spiegelboek.vault.ClosedScreen.waitFor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.store.Meta;
import org.spiegelboek.ui.ScreenExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(ScreenExtension.class)
class FirstStartTest {

  private static final String PASSPHRASE = "een ochtend bij het raam";

  @TempDir Path parent;
  private ClosedScreen screen;

  @Start
  void start(Stage stage) {
    screen = new ClosedScreen(stage);
  }

  @BeforeEach
  void nothingYet(FxRobot robot) {
    robot.interact(() -> screen.show(null));
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void aNewBookIsMadeInThreeStepsAndOpensWithPassphraseAndSheet(FxRobot robot) throws IOException {
    makeBook(robot, "Mijn boek");
    JournalFolder folder = JournalFolder.named(parent, "Mijn boek").orElseThrow();
    List<String> groups = groups(robot);
    assertThat(groups).hasSize(8);

    screen.chosenFile = parent.resolve("blad.txt");
    robot.clickOn("Bewaar");
    waitFor(() -> text(robot, "#said").startsWith("Het bestand is bewaard"));
    assertThat(Files.readString(parent.resolve("blad.txt")))
        .startsWith("Herstelblad\n24 november 2026\n\n" + String.join(" ", groups.subList(0, 4)));

    robot.clickOn("Ik heb het blad");
    robot.clickOn("#confirm");
    waitFor(() -> text(robot, "#answer").startsWith("Dat staat niet op het blad"));
    assertThat(screen.opened).isEmpty();
    answer(robot, "#first", groups);
    answer(robot, "#second", groups);
    robot.clickOn("#confirm");
    waitFor(() -> shows(robot, "#larger"));

    robot.clickOn("#larger");
    assertThat(screen.settings.textZoom()).isEqualTo(110);
    robot.clickOn("English");
    robot.clickOn("#open");
    waitFor(() -> !screen.opened.isEmpty());
    OpenJournal journal = screen.opened.getFirst();
    assertThat(journal.hasRecovery()).isTrue();
    assertThat(meta(journal, Meta.NAME)).isEqualTo("Mijn boek");
    assertThat(meta(journal, Meta.LANGUAGE)).isEqualTo("en");
    assertThat(screen.settings.language()).isEqualTo(Language.EN);
    assertThat(screen.settings.lastJournal()).isEqualTo(folder.path());
    journal.close();
    String code = Files.readString(parent.resolve("blad.txt")).split("\n", 4)[3];
    Vault.recover(folder, code).close();
    Vault.unlock(folder, PASSPHRASE.toCharArray()).close();
  }

  @Test
  void theSheetCanBeDeclinedAfterAPlainWord(FxRobot robot) {
    makeBook(robot, "Zonder blad");
    robot.clickOn("Verder zonder herstelblad");
    assertThat(shows(robot, "#groups")).isFalse();
    robot.clickOn("Toch een herstelblad");
    assertThat(shows(robot, "#groups")).isTrue();
    robot.clickOn("Verder zonder herstelblad");
    robot.interact(
        () ->
            robot
                .lookup(".button")
                .match(isButton("Verder zonder herstelblad"))
                .queryButton()
                .fire());
    waitFor(() -> shows(robot, "#larger"));
    robot.clickOn("#open");
    waitFor(() -> !screen.opened.isEmpty());
    assertThat(screen.opened.getFirst().hasRecovery()).isFalse();
  }

  @Test
  void leavingInBetweenClosesTheBookThatWasMade(FxRobot robot) {
    makeBook(robot, "Half");
    robot.interact(() -> screen.controller.close());
    JournalFolder folder = JournalFolder.named(parent, "Half").orElseThrow();
    Vault.unlock(folder, PASSPHRASE.toCharArray()).close();
  }

  @Test
  void theSheetCanBeCopiedAndPrinted(FxRobot robot) {
    makeBook(robot, "Met printer");
    List<String> groups = groups(robot);
    robot.clickOn("Druk af");
    assertThat(text(robot, "#said")).startsWith("Er is niets afgedrukt");
    screen.printer = true;
    robot.clickOn("Druk af");
    assertThat(text(robot, "#said")).startsWith("Het blad is naar de printer");
    robot.clickOn("Kopieer");
    robot.interact(
        () -> {
          String copied = Clipboard.getSystemClipboard().getString();
          assertThat(copied).startsWith(String.join("-", groups));
          ShortLivedClipboard.takeOff("something else");
          assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(copied);
          ShortLivedClipboard.takeOff(copied);
          assertThat(Clipboard.getSystemClipboard().hasString()).isFalse();
        });
  }

  @Test
  void thePassphraseMustBeLongEnoughAndTypedTwice(FxRobot robot) {
    robot.clickOn("#newBook");
    type(robot, "#first", "kort");
    waitFor(() -> text(robot, "#strength").startsWith("Nog te kort"));
    type(robot, "#first", "password");
    waitFor(() -> text(robot, "#strength").startsWith("Wie raadt"));
    type(robot, "#second", "passwort");
    robot.clickOn("#name");
    waitFor(() -> text(robot, "#differ").startsWith("De twee zijn"));
    assertThat(robot.lookup("#make").query().isDisabled()).isTrue();
    type(robot, "#second", "password");
    assertThat(robot.lookup("#make").query().isDisabled()).isFalse();
    TextField name = robot.lookup("#name").query();
    robot.interact(() -> name.setText("a/b"));
    assertThat(robot.lookup("#make").query().isDisabled()).isTrue();
    assertThat(text(robot, "#where")).startsWith("Zo kan een map niet heten");
  }

  @Test
  void aNameThatIsTakenIsSaidAndTheOtherBookStays(FxRobot robot) throws IOException {
    Files.createDirectories(parent.resolve("Boek.spiegelboek/x"));
    fillIn(robot, "Boek");
    robot.clickOn("#make");
    waitFor(() -> text(robot, "#trouble").startsWith("Daar ligt al iets"));
    assertThat(parent.resolve("Boek.spiegelboek")).isDirectoryContaining("glob:**x");
  }

  @Test
  void aBookThatIsThereAlreadyIsPointedTo(FxRobot robot) {
    screen.chosenFolder = parent;
    robot.clickOn("Ik heb al een boek");
    assertThat(text(robot, "#message")).isEqualTo("In die map ligt geen boek.");
    JournalFolder folder = JournalFolder.named(parent, "Er al").orElseThrow();
    Vault.create(folder, PASSPHRASE.toCharArray(), Kdf.Cost.LEAST).close();
    screen.chosenFolder = folder.path();
    robot.clickOn("Ik heb al een boek");
    waitFor(() -> shows(robot, "#passphrase"));
  }

  @Test
  void theSampleOpensOrSaysThatItCannot(FxRobot robot) {
    robot.clickOn("Kijk eerst rond in het voorbeeldboek");
    waitFor(() -> text(robot, "#message").startsWith("Het voorbeeldboek kon niet"));
    JournalFolder folder = JournalFolder.named(parent, "Voorbeeld").orElseThrow();
    screen.sample =
        () -> Vault.create(folder, Entrance.SAMPLE_PASSPHRASE.toCharArray(), Kdf.Cost.LEAST);
    robot.clickOn("Kijk eerst rond in het voorbeeldboek");
    waitFor(() -> !screen.opened.isEmpty());
    assertThat(screen.settings.lastJournal()).isNull();
  }

  private void makeBook(FxRobot robot, String name) {
    fillIn(robot, name);
    robot.clickOn("#make");
    waitFor(() -> shows(robot, "#groups"));
  }

  private void fillIn(FxRobot robot, String name) {
    robot.clickOn("#newBook");
    type(robot, "#first", PASSPHRASE);
    type(robot, "#second", PASSPHRASE);
    TextField field = robot.lookup("#name").query();
    screen.chosenFolder = parent;
    robot.interact(() -> field.setText(name));
    robot.clickOn("Leg het ergens anders");
  }

  private static List<String> groups(FxRobot robot) {
    return robot.lookup("#groups .code-group").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  private static void answer(FxRobot robot, String field, List<String> groups) {
    String label = text(robot, field + "Label");
    int number = Integer.parseInt(label.replaceAll("\\D", ""));
    robot.clickOn(field).write(groups.get(number - 1).toLowerCase(), 0);
  }

  private static java.util.function.Predicate<javafx.scene.Node> isButton(String text) {
    return node ->
        node instanceof javafx.scene.control.Button button
            && button.getText().equals(text)
            && button.getParent().getParent().isVisible();
  }

  private static String meta(OpenJournal journal, String key) {
    return journal.database().read(sql -> Meta.find(sql, key)).orElseThrow();
  }
}

package org.spiegelboek.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spiegelboek.vault.ClosedScreen.shows;
import static org.spiegelboek.vault.ClosedScreen.text;
import static org.spiegelboek.vault.ClosedScreen.type;
import static org.spiegelboek.vault.ClosedScreen.waitFor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.ui.Keyboard;
import org.spiegelboek.ui.ScreenExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(ScreenExtension.class)
class LockScreenTest {

  @TempDir Path parent;
  private JournalFolder folder;
  private ClosedScreen screen;

  @Start
  void start(Stage stage) {
    screen = new ClosedScreen(stage);
  }

  @BeforeEach
  void lockedBook(FxRobot robot) {
    folder = JournalFolder.named(parent, "Schrift").orElseThrow();
    Vault.create(folder, ClosedScreen.PASSPHRASE, Kdf.Cost.LEAST).close();
    robot.interact(() -> screen.show(folder));
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void thePassphraseAndEnterOpenTheBook(FxRobot robot) {
    assertThat(text(robot, "#title")).isEqualTo("Je boek is dicht.");
    Keyboard.at(() -> robot.lookup("#passphrase").query());
    robot.write(new String(ClosedScreen.PASSPHRASE), 0).push(KeyCode.ENTER);
    waitFor(() -> !screen.opened.isEmpty());
    assertThat(screen.opened.getFirst().folder()).isEqualTo(folder);
    assertThat(screen.settings.lastJournal()).isEqualTo(folder.path());
  }

  @Test
  void aWrongPassphraseIsSaidAndSelectedAndTheThirdRemindsOfTheKeyboard(FxRobot robot) {
    for (int attempt = 1; attempt <= 3; attempt++) {
      type(robot, "#passphrase", "iets anders " + attempt);
      robot.clickOn("#open");
      waitFor(() -> !text(robot, "#message").isEmpty() && !shows(robot, "#open:disabled"));
      PassphraseField field = robot.lookup("#passphrase").query();
      assertThat(field.isFocused()).isTrue();
      assertThat(field.getSelection().getLength()).isEqualTo(field.getLength()).isPositive();
      assertThat(text(robot, "#message")).startsWith("Dat was niet de wachtzin.");
      assertThat(text(robot, "#message").contains("Caps Lock")).isEqualTo(attempt == 3);
    }
    assertThat(screen.opened).isEmpty();
  }

  @Test
  void damagedKeysAndADamagedJournalAreToldApartFromAWrongPassphrase(FxRobot robot)
      throws IOException {
    byte[] keys = Files.readAllBytes(folder.keys());
    Files.write(folder.keys(), new byte[] {'{'});
    Files.write(folder.keysCopy(), new byte[] {'{'});
    tryToOpen(robot);
    waitFor(() -> text(robot, "#title").equals("Het boek is beschadigd."));
    assertThat(text(robot, "#lead")).contains("sleutelbestand");
    assertThat(shows(robot, "#passphrase")).isFalse();
    assertThat(shows(robot, "#find")).isTrue();

    Files.write(folder.keys(), keys);
    Files.write(folder.database(), Arrays.copyOf(Files.readAllBytes(folder.database()), 5000));
    robot.interact(() -> screen.show(folder));
    tryToOpen(robot);
    waitFor(() -> text(robot, "#title").equals("Het boek is beschadigd."));
    assertThat(text(robot, "#lead")).contains("De wachtzin klopt");
  }

  @Test
  void aBookThatIsOpenElsewhereCanBeTriedAgain(FxRobot robot) {
    try (OpenJournal elsewhere = Vault.unlock(folder, ClosedScreen.PASSPHRASE)) {
      assertThat(elsewhere.folder()).isEqualTo(folder);
      tryToOpen(robot);
      waitFor(() -> text(robot, "#message").startsWith("Dit boek ligt al open"));
    }
    robot.clickOn("#open");
    waitFor(() -> !screen.opened.isEmpty());
  }

  @Test
  void aNewerBookIsRefusedInWords(FxRobot robot) {
    try (OpenJournal journal = Vault.unlock(folder, ClosedScreen.PASSPHRASE)) {
      journal.database().read(sql -> sql.update("PRAGMA user_version = 999"));
    }
    tryToOpen(robot);
    waitFor(() -> text(robot, "#title").startsWith("Dit boek is nieuwer"));
    assertThat(shows(robot, "#find")).isFalse();
  }

  @Test
  void aBookThatIsGoneCanBePointedTo(FxRobot robot) {
    robot.interact(() -> screen.show(JournalFolder.at(parent.resolve("weg.spiegelboek"))));
    waitFor(() -> text(robot, "#title").equals("Je boek ligt er niet."));
    screen.chosenFolder = parent;
    robot.clickOn("#find");
    assertThat(text(robot, "#lead")).isEqualTo("In die map ligt geen boek.");
    screen.chosenFolder = folder.path();
    robot.clickOn("#find");
    waitFor(() -> text(robot, "#title").equals("Je boek is dicht."));
    tryToOpen(robot);
    waitFor(() -> !screen.opened.isEmpty());
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidSo(FxRobot robot) throws IOException {
    Files.delete(folder.lock());
    Files.createDirectory(folder.lock());
    tryToOpen(robot);
    waitFor(() -> text(robot, "#message").contains("niet geschreven"));
  }

  @Test
  void theLanguageCanBeChosenWhileTheBookIsClosed(FxRobot robot) {
    robot.clickOn("Latviešu");
    assertThat(screen.settings.language()).isEqualTo(Language.LV);
    assertThat(text(robot, "#title")).isEqualTo("Tava grāmata ir aizvērta.");
  }

  @Test
  void theRecoverySheetLeadsToANewPassphrase(FxRobot robot) {
    String code;
    try (OpenJournal journal = Vault.unlock(folder, ClosedScreen.PASSPHRASE)) {
      code = journal.addRecovery().text();
    }
    robot.clickOn("Wachtzin kwijt? Herstel met je herstelblad");
    enter(robot, code.substring(0, 20));
    robot.push(KeyCode.ENTER);
    waitFor(() -> text(robot, "#trouble").startsWith("De code is niet"));
    enter(robot, code.toLowerCase());
    robot.clickOn("#next");
    waitFor(() -> text(robot, "#title").equals("Kies een nieuwe wachtzin"));
    assertThat(robot.lookup("#next").query().isDisabled()).isTrue();
    type(robot, "#first", "een ochtend bij het raam");
    type(robot, "#second", "een ochtend bij het raam");
    robot.clickOn("#next");
    waitFor(() -> !screen.opened.isEmpty());
    assertThat(screen.opened.getFirst().isPassphrase("een ochtend bij het raam".toCharArray()))
        .isTrue();
  }

  @Test
  void aBookWithoutASheetSaysSo(FxRobot robot) {
    robot.clickOn("Wachtzin kwijt? Herstel met je herstelblad");
    enter(robot, RecoveryCode.create().text());
    robot.clickOn("#next");
    waitFor(() -> text(robot, "#trouble").equals("Bij dit boek hoort geen herstelblad."));
  }

  private static void enter(FxRobot robot, String code) {
    TextArea field = robot.lookup("#code").query();
    robot.interact(
        () -> {
          field.requestFocus();
          field.setText(code);
        });
  }

  private void tryToOpen(FxRobot robot) {
    type(robot, "#passphrase", new String(ClosedScreen.PASSPHRASE));
    robot.clickOn("#open");
  }
}

package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.ui.Pictures;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(ScreenExtension.class)
class BackupWindowTest {

  @TempDir Path parent;
  private Stage stage;
  private JournalFolder folder;
  private ShownWindow shown;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @AfterEach
  void close() {
    shown.close();
  }

  @Test
  void backupsAreMadeByThemselvesSeenAndBroughtBack(FxRobot robot) throws IOException {
    folder = JournalFolder.at(parent.resolve("Mijn boek" + JournalFolder.ENDING));
    OpenJournal journal = CheapJournal.create(folder, WindowProcess.PASSPHRASE);
    Sample.fill(journal.database(), Language.NL, WindowProcess.CLOCK);
    journal.close();
    shown = new ShownWindow(robot, stage, parent, folder);

    shown.unlock(WindowProcess.PASSPHRASE);
    shown.waitFor(() -> shown.shows("#section-free"));
    shown.waitFor(() -> shown.shows("#backup-gap"));
    assertThat(shown.texts()).contains(shown.words().text("backup.gap.here"));
    shown.lock();
    shown.waitFor(shown::isClosed);
    assertThat(made(automatic())).hasSize(1);

    aRecordThatWentComesBackByItself(robot);
    aStickThatVanishesKeepsNobodyFromClosing(robot);
    aBookOfAnEarlierDayOpensFromTheLockScreen(robot);
  }

  private void aRecordThatWentComesBackByItself(FxRobot robot) throws IOException {
    try (OpenJournal open = Vault.unlock(folder, WindowProcess.PASSPHRASE.toCharArray())) {
      open.database()
          .change(
              sql -> {
                sql.update("DELETE FROM searchable WHERE kind = 'page'");
                sql.update("DELETE FROM page");
              });
    }
    shown.unlock(WindowProcess.PASSPHRASE);
    shown.waitFor(() -> shown.shows("#section-free"));
    shown.settle();
    goToBackups();
    shown.waitFor(() -> shown.shows(".backup-row"));
    pictures("backups");
    latvian();
    fire(".backup-row");
    fire("#check");
    shown.waitFor(() -> shown.says("#backupSaid", "backup.whole"));
    fire("#compare");
    shown.waitFor(() -> shown.shows(".backup-record"));
    int rows = robot.lookup(".backup-record").queryAll().size();
    assertThat(rows).isEqualTo(12);
    pictures("backups-different");
    fire(".backup-record .button");
    shown.waitFor(() -> robot.lookup(".backup-record").queryAll().size() == rows - 1);
    shown.settle();
    shown.lock();
    shown.waitFor(shown::isClosed);
    try (OpenJournal open = Vault.unlock(folder, WindowProcess.PASSPHRASE.toCharArray())) {
      int pages =
          open.database()
              .read(sql -> sql.get("SELECT count(*) AS n FROM page", row -> row.integer("n")));
      assertThat(pages).isEqualTo(1);
    }
  }

  private void aStickThatVanishesKeepsNobodyFromClosing(FxRobot robot) throws IOException {
    Path stick = Files.createDirectory(parent.resolve("stick"));
    shown.unlock(WindowProcess.PASSPHRASE);
    shown.waitFor(() -> shown.shows("#search"));
    shown.settle();
    goToBackups();
    shown.waitFor(() -> shown.shows("#chooseStick"));
    shown.chosenFolder = stick;
    fire("#chooseStick");
    assertThat(shown.text("#stick")).isEqualTo(stick.toString());
    shown.lock();
    shown.waitFor(shown::isClosed);
    List<Path> there = made(stick);
    assertThat(there).hasSize(1);
    Files.delete(there.getFirst());
    Files.delete(stick);
    shown.unlock(WindowProcess.PASSPHRASE);
    shown.waitFor(() -> shown.shows("#backup-gap"));
    assertThat(shown.texts()).contains(shown.words().format("backup.gap.away", stick.toString()));
    pictures("backup-gap");
    shown.lock();
    shown.waitFor(shown::isClosed);
  }

  private void aBookOfAnEarlierDayOpensFromTheLockScreen(FxRobot robot) {
    shown.waitFor(() -> shown.shows("#backups"));
    fire("#backups");
    shown.waitFor(() -> shown.shows(".backup-row"));
    fire(".backup-row");
    shown.waitFor(() -> shown.hasKeyboard("#passphrase"));
    pictures("backups-closed");
    shown.unlock("niet de wachtzin");
    shown.waitFor(() -> shown.says("#message", "vault.unlock.wrong"));
    shown.unlock(WindowProcess.PASSPHRASE);
    shown.waitFor(() -> shown.shows("#search"));
    shown.settle();
    Path now = shown.window.settings().lastJournal();
    assertThat(now).isNotEqualTo(folder.path());
    assertThat(now.getParent()).isEqualTo(folder.path().getParent());
    assertThat(now.getFileName().toString()).startsWith("Mijn boek 20");
  }

  private void latvian() {
    for (Language language : List.of(Language.LV, Language.NL)) {
      ShownWindow.onScreen(
          () -> {
            boolean small = language == Language.LV;
            stage.setWidth(small ? 1024 : 1366);
            stage.setHeight(small ? 640 : 768);
            shown.window.change(shown.window.settings().withLanguage(language));
            return true;
          });
      shown.settle();
      shown.waitFor(() -> shown.shows(".backup-row"));
      ShownWindow.onScreen(
          () -> {
            Pictures.take("backups-" + language.code(), stage.getScene());
            return true;
          });
    }
  }

  private void goToBackups() {
    ShownWindow.onScreen(
        () -> {
          shown.window.navigation().go(Place.of(Place.Section.SETTINGS, "backups"));
          return true;
        });
    shown.settle();
  }

  private void fire(String query) {
    ShownWindow.onScreen(
        () -> {
          Node node = shown.robot.lookup(query).query();
          if (node instanceof ButtonBase button) {
            button.fire();
          }
          return true;
        });
  }

  private void pictures(String name) {
    ShownWindow.onScreen(
        () -> {
          Settings before = shown.window.settings();
          Pictures.take(name + "-light", stage.getScene());
          shown.window.change(before.withTheme(Settings.Theme.DARK));
          Pictures.take(name + "-dark", stage.getScene());
          shown.window.change(before.withTextZoom(200));
          Pictures.take(name + "-200", stage.getScene());
          shown.window.change(before);
          return true;
        });
  }

  private Path automatic() throws IOException {
    try (Stream<Path> folders = Files.list(parent.resolve("backups"))) {
      return folders.findFirst().orElseThrow();
    }
  }

  private static List<Path> made(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(file -> file.toString().endsWith(".spiegelboek-backup")).toList();
    }
  }
}

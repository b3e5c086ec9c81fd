package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
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
    folder = ShownWindow.sample(parent, "Mijn boek");
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
    looks().take("backups");
    looks().latvian("backups", ".backup-row");
    shown.fire(".backup-row");
    shown.fire("#check");
    shown.waitFor(() -> shown.says("#backupSaid", "backup.whole"));
    shown.fire("#compare");
    shown.waitFor(() -> shown.shows(".backup-record"));
    int rows = robot.lookup(".backup-record").queryAll().size();
    assertThat(rows).isEqualTo(12);
    looks().take("backups-different");
    shown.fire(".backup-record .button");
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
    shown.fire("#chooseStick");
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
    looks().take("backup-gap");
    shown.lock();
    shown.waitFor(shown::isClosed);
  }

  private void aBookOfAnEarlierDayOpensFromTheLockScreen(FxRobot robot) {
    shown.waitFor(() -> shown.shows("#backups"));
    shown.fire("#backups");
    shown.waitFor(() -> shown.shows(".backup-row"));
    shown.fire(".backup-row");
    shown.waitFor(() -> shown.hasKeyboard("#passphrase"));
    looks().take("backups-closed");
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

  private Looks looks() {
    return new Looks(shown);
  }

  private void goToBackups() {
    shown.go(Place.of(Place.Section.SETTINGS, "backups"));
    shown.settle();
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

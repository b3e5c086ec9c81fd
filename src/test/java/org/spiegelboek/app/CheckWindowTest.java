package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.store.Meta;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Whether the book is whole, asked in the window by the keyboard. */
@ExtendWith(ScreenExtension.class)
class CheckWindowTest {

  private static final int PAGE = 4096;

  @TempDir Path parent;
  private Stage stage;
  private JournalFolder folder;
  private ShownWindow shown;
  private Visitor visitor;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @AfterEach
  void close() {
    shown.close();
  }

  @Test
  void aWholeBookIsSaidToBeWholeAndADamagedOneToHaveAWayOn(FxRobot robot) throws IOException {
    folder = ShownWindow.sample(parent, "Boek");
    try (OpenJournal journal = CheapJournal.unlock(folder, WindowProcess.PASSPHRASE)) {
      journal.database().change(sql -> Meta.put(sql, "long", "x".repeat(40 * PAGE)));
    }
    shown = new ShownWindow(robot, stage, parent, folder);
    visitor = new Visitor(stage, shown.words());
    askWhetherItIsWhole();
    visitor.see("#checkSaid", shown.words().text("exchange.check.whole"));
    assertThat(shown.text("#checkSaid")).contains("gesprekken:", "bladzijden:");
    assertThat(shown.shows("#checkTrouble")).isFalse();
    lock();

    try (OpenJournal journal = CheapJournal.unlock(folder, WindowProcess.PASSPHRASE)) {
      journal.database().change(sql -> sql.update("DELETE FROM searchable WHERE kind = 'page'"));
    }
    askWhetherItIsWhole();
    visitor.see("#checkTrouble .label", shown.words().text("exchange.check.part.index"));
    visitor.see("#checkTrouble .label", shown.words().text("exchange.check.next"));
    lock();

    destroyLastPage();
    askWhetherItIsWhole();
    visitor.see("#checkTrouble .label", shown.words().text("exchange.check.part.pages"));
    assertThat(visitor.texts()).noneMatch(text -> text.contains("zoekregister klopt niet"));
    assertThat(shown.shows("#checkSaid")).isFalse();
    visitor.tabTo("#checkTrouble .button");
    visitor.press(KeyCode.SPACE);
    visitor.see("#backups");
    assertThat(shown.window.navigation().getPlace())
        .isEqualTo(Place.of(Place.Section.SETTINGS, "backups"));
  }

  private void askWhetherItIsWhole() {
    shown.unlock(WindowProcess.PASSPHRASE);
    visitor.see("#search");
    shown.settle();
    visitor.chord(KeyCode.CONTROL, KeyCode.COMMA);
    visitor.see("#toBook");
    visitor.chooseHeading("#toBook");
    visitor.tabTo("#checkBook");
    visitor.press(KeyCode.SPACE);
  }

  private void lock() {
    shown.settle();
    shown.lock();
    shown.waitFor(shown::isClosed);
  }

  private void destroyLastPage() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.database().toFile(), "rw")) {
      file.seek(file.length() - PAGE / 2);
      file.write(new byte[PAGE / 4]);
    }
  }
}

package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.exchange.JournalCheck;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A damaged book becomes a new one with what can still be read, by the keyboard. */
@ExtendWith(ScreenExtension.class)
class SalvageWindowTest {

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

  @BeforeEach
  void write() throws IOException {
    folder = ShownWindow.sample(parent, "Boek");
    try (OpenJournal journal = CheapJournal.unlock(folder, WindowProcess.PASSPHRASE)) {
      journal
          .database()
          .change(
              sql ->
                  sql.update(
                      "UPDATE session SET private = ? WHERE id = (SELECT min(id) FROM session)",
                      "een lang verhaal ".repeat(20_000)));
    }
  }

  @AfterEach
  void close() {
    shown.close();
  }

  @Test
  void aBookThatDoesNotOpenIsSavedAndWhatIsGoneIsSaid() throws IOException {
    byte[] whole = Files.readAllBytes(folder.database());
    byte[] cut = Arrays.copyOf(whole, whole.length - 20 * PAGE);
    Files.write(folder.database(), cut);
    show();
    shown.unlock(WindowProcess.PASSPHRASE);
    visitor.see("#title", shown.words().text("vault.trouble.damaged_journal.title"));
    visitor.tabTo("#salvage");
    visitor.press(KeyCode.ENTER);
    shown.unlock("niet die zin");
    visitor.see("#message", shown.words().text("vault.unlock.wrong"));
    shown.unlock(WindowProcess.PASSPHRASE);
    visitor.see("#title", shown.words().text("vault.salvage.done"));
    visitor.see("#lost .label", "Gesprekken: ");
    assertThat(shown.text("#counts")).contains("gesprekken:", "bladzijden:");
    assertThat(folder.database()).as("only read").hasBinaryContent(cut);
    visitor.seeFocus("#open");
    visitor.press(KeyCode.ENTER);
    theNewBookIsOpen();
  }

  @Test
  void aWholeBookLosesNothingOnTheWayByTheBackups() throws IOException {
    Path stick = Files.createDirectory(parent.resolve("stick"));
    show();
    visitor.see("#passphrase");
    shown.settle();
    assertThat(shown.shows("#salvage")).as("nobody is frightened for nothing").isFalse();
    visitor.tabTo("#backups");
    visitor.press(KeyCode.ENTER);
    visitor.see("#other");
    visitor.tabTo("#salvage");
    visitor.press(KeyCode.ENTER);
    visitor.see("#place", "Boek gered");
    shown.chosenFolder = stick;
    visitor.tabTo("#elsewhere");
    visitor.press(KeyCode.SPACE);
    visitor.see("#place", stick.toString());
    visitor.tabTo("#passphrase");
    shown.unlock(WindowProcess.PASSPHRASE);
    visitor.see("#lostTitle", shown.words().text("vault.salvage.whole"));
    visitor.seeFocus("#open");
    visitor.press(KeyCode.ENTER);
    theNewBookIsOpen();
    assertThat(shown.window.settings().lastJournal()).hasParent(stick);
  }

  private void show() {
    shown = new ShownWindow(new FxRobot(), stage, parent, folder);
    visitor = new Visitor(stage, shown.words());
  }

  private void theNewBookIsOpen() {
    visitor.see("#search");
    shown.settle();
    Path made = shown.window.settings().lastJournal();
    assertThat(made).hasFileName("Boek gered" + JournalFolder.ENDING);
    shown.lock();
    // The lock goes after the log does.
    shown.settle();
    try (OpenJournal journal =
        CheapJournal.unlock(JournalFolder.at(made), WindowProcess.PASSPHRASE)) {
      JournalCheck check = new JournalCheck(journal.database());
      assertThat(check.damaged()).isEmpty();
      assertThat(check.countByKind().get(Kind.PAGE)).isEqualTo(12);
    }
  }
}

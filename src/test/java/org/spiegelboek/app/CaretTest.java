package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
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

/** The page of a conversation opens at the letter where it was left. */
@ExtendWith(ScreenExtension.class)
class CaretTest {

  @TempDir Path parent;
  private Stage stage;
  private ShownWindow shown;
  private Visitor visitor;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void beginAConversation(FxRobot robot) {
    JournalFolder folder = JournalFolder.at(parent.resolve("Boek" + JournalFolder.ENDING));
    OpenJournal journal = CheapJournal.create(folder, WindowProcess.PASSPHRASE);
    shown = new ShownWindow(robot, stage, parent, folder);
    shown.open(journal);
    visitor = new Visitor(stage, new Messages(Language.NL));
    visitor.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    visitor.seeFocus("#name");
    visitor.write("N.B.");
    visitor.tabTo("#goal");
    visitor.write("rust bij het begin");
    visitor.press(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
    shown.settle();
  }

  @AfterEach
  void close() {
    shown.close();
  }

  @Test
  void afterLockingTheCaretStandsInTheSamePhase() {
    lockAndUnlock();
    seeCaretAtBegin();
    visitor.write("vroege ");
    assertThat(goal().getText()).isEqualTo("rust bij het vroege begin");
  }

  @Test
  void afterLockingByTheButtonTooItStandsWhereWasWritten() {
    visitor.click("#sideBar #lock");
    unlock();
    seeCaretAtBegin();
  }

  @Test
  void afterReadingElsewhereTheConversationOpensWhereItWasLeft() {
    Place here = leaveForToday();
    go(here);
    seeCaretAtBegin();
  }

  @Test
  void onAnotherDayTheConversationOpensWhereItWasLeft() {
    Place here = leaveForToday();
    lockAndUnlock();
    visitor.see("#section-free");
    shown.settle();
    go(here);
    seeCaretAtBegin();
  }

  @Test
  void whoeverComesForTheCheckFindsTheCheck() {
    Place here = leaveForToday();
    go(new Place(here.section(), here.id(), Map.of("check", "1")));
    visitor.seeFocus("#present");
    shown.settle();
    visitor.seeFocus("#present");
  }

  /** Reads on Today, and says where the conversation was. */
  private Place leaveForToday() {
    Place here = Visitor.fx(() -> shown.window.navigation().getPlace());
    visitor.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
    visitor.see("#section-free");
    return here;
  }

  private void go(Place place) {
    Visitor.fx(
        () -> {
          shown.window.navigation().go(place);
          return place;
        });
  }

  private void lockAndUnlock() {
    visitor.chord(KeyCode.CONTROL, KeyCode.L);
    unlock();
  }

  private void unlock() {
    visitor.seeFocus("#passphrase");
    shown.waitFor(shown::isClosed);
    visitor.write(WindowProcess.PASSPHRASE);
    visitor.press(KeyCode.ENTER);
  }

  private void seeCaretAtBegin() {
    visitor.seeFocus("#goal");
    shown.settle();
    assertThat(visitor.focused()).isSameAs(goal());
    assertThat(goal().getCaretPosition()).isEqualTo("rust bij het ".length());
  }

  private TextInputControl goal() {
    Node field = Visitor.fx(() -> visitor.find("#goal").lookup(".writing-field"));
    assertThat(field).isInstanceOf(TextInputControl.class);
    return (TextInputControl) field;
  }
}

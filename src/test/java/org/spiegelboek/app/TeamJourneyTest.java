package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.store.Database;
import org.spiegelboek.team.Round;
import org.spiegelboek.team.RoundRepository;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

/** A team in the mirror, from nine sheets of paper to an agreement, with the keyboard alone. */
@ExtendWith(ScreenExtension.class)
class TeamJourneyTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
  private static final LocalDateTime EVENING = LocalDateTime.of(2026, 11, 24, 18, 12);
  private static final String SEEN = "Bij F staan we het verst uit elkaar.";
  private static final String DECIDED = "Op maandag zeggen we wat we niet weten.";

  private static final List<String> PAPER =
      List.of(
          "7556829",
          "8665738",
          "10774647",
          "94839510",
          "6888859",
          "7988778",
          "8795687",
          "9677899",
          "8766908");

  @TempDir Path folder;

  @Timeout(value = 6, unit = TimeUnit.MINUTES)
  @Test
  void nineSheetsOfPaperLeadToWhatTheTeamSeesAndAgrees() throws IOException {
    JournalFolder book = JournalFolder.at(folder.resolve("Boek" + JournalFolder.ENDING));
    CheapJournal.create(book, WindowProcess.PASSPHRASE).close();
    Visits visits = new Visits(folder);
    visits
        .settings()
        .save(
            Settings.standard()
                .withLanguage(Language.NL)
                .withReducedMotion(true)
                .withLastJournal(book.path()));
    visits.at(
        Clock.fixed(EVENING.atZone(ZONE).toInstant(), ZONE),
        new Messages(Language.NL),
        visitor -> {
          visitor.seeFocus("#passphrase");
          visitor.write(WindowProcess.PASSPHRASE);
          visitor.press(KeyCode.ENTER);
          visitor.see("#prepare, #section-free");
          begins(visitor);
          types(visitor);
          looks(visitor);
          agrees(visitor);
          closes(visitor);
        });
    try (OpenJournal journal = Vault.unlock(book, WindowProcess.PASSPHRASE.toCharArray())) {
      seeKept(journal.database());
    }
  }

  private static void begins(Visitor visitor) {
    visitor.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
    visitor.seeFocus("#steps-a");
    go(visitor, "#team");
    visitor.see("#minimum");
    visitor.tabTo("#name");
    visitor.write("Kernteam, november");
    go(visitor, "#begin");
    visitor.see("#hidden", "Nog nodig: 5");
    go(visitor, "#type");
  }

  /** Seven numbers and Enter, nine times; the wrong one is taken back. */
  private static void types(Visitor visitor) {
    visitor.seeFocus("#mark-colleagues-A");
    for (int i = 0; i < PAPER.size(); i++) {
      if (i == 3) {
        visitor.write("2222222");
        visitor.press(KeyCode.ENTER);
        visitor.see("#said", "Blad 4 is binnen.");
        visitor.see("#counted", "Nog nodig: 1");
        visitor.chord(KeyCode.CONTROL, KeyCode.Z);
        visitor.see("#said", "Het vorige blad is er weer uit.");
        visitor.seeFocus("#mark-colleagues-A");
      }
      visitor.write(PAPER.get(i));
      visitor.press(KeyCode.ENTER);
      visitor.see("#said", "Blad " + (i + 1) + " is binnen.");
    }
    go(visitor, "#done");
  }

  private static void looks(Visitor visitor) {
    visitor.see(".round-line", row -> says(row, "Transparant en duidelijk. Merktekens: 2, 3, 4"));
    go(visitor, "#show");
    visitor.until("the wall", () -> wall() != null);
    visitor.press(KeyCode.DOWN, KeyCode.ENTER);
    visitor.until("a question on the wall", () -> question().startsWith("Welk ‘dat kan ik niet’"));
    visitor.press(KeyCode.ESCAPE);
    visitor.until("no wall", () -> wall() == null);
    visitor.tabTo("#insights");
    visitor.write(SEEN);
    visitor.tabTo("#decisions");
    visitor.write(DECIDED);
  }

  private static void agrees(Visitor visitor) {
    go(visitor, "#agree");
    visitor.see(
        "#what", node -> node instanceof TextInputControl field && DECIDED.equals(field.getText()));
    go(visitor, "#agree");
    visitor.see("#origin", "Uit de ronde Kernteam, november");
    go(visitor, "#origin");
    visitor.see("#agreed .hyperlink", DECIDED);
  }

  private static void closes(Visitor visitor) {
    go(visitor, "#close");
    visitor.seeFocus("#safe");
    go(visitor, "#yes");
    visitor.see("#state", "gesloten");
    visitor.until("no sheets", () -> !visitor.find("#sheetsPart").isVisible());
  }

  private static void go(Visitor visitor, String selector) {
    visitor.tabTo(selector);
    visitor.press(KeyCode.SPACE);
  }

  private static boolean says(Node node, String words) {
    return node.getAccessibleText() != null && node.getAccessibleText().startsWith(words);
  }

  private static Node wall() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot().lookup(".round-wall"))
        .filter(node -> node != null)
        .findFirst()
        .orElse(null);
  }

  private static String question() {
    return wall().lookup(".round-wall-question") instanceof Labeled label ? label.getText() : "";
  }

  private static void seeKept(Database database) {
    Round round = new RoundRepository(database).list().getFirst();
    assertThat(round.closedAt()).isEqualTo(EVENING);
    assertThat(round.sheets()).isEqualTo(9);
    assertThat(round.dots()).hasSize(63);
    assertThat(round.insights()).isEqualTo(SEEN);
    assertThat(round.decisions()).isEqualTo(DECIDED);
    assertThat(new AgreementRepository(database).list().getFirst().roundId()).isEqualTo(round.id());
    List<String> sheets =
        database.read(
            sql -> sql.list("SELECT sheet_id FROM round_sheet", row -> row.text("sheet_id")));
    assertThat(sheets).isEmpty();
  }
}

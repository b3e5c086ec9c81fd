package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Mirror;
import org.spiegelboek.mirror.MirrorRepository;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

/** A second look in the mirror, from the first mark to an agreement, with the keyboard alone. */
@ExtendWith(ScreenExtension.class)
class MirrorJourneyTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
  private static final LocalDateTime EVENING = LocalDateTime.of(2026, 11, 24, 18, 12);
  private static final String SEPTEMBER = "019a0000-0000-7000-8000-000000000009";
  private static final String WRITTEN = "Ik laat na mijn vraag een stilte vallen.";

  @TempDir Path folder;

  @Timeout(value = 6, unit = TimeUnit.MINUTES)
  @Test
  void aSecondSittingLeadsToTheNextConversationAndToAnAgreement() throws IOException {
    JournalFolder book = JournalFolder.at(folder.resolve("Boek" + JournalFolder.ENDING));
    try (OpenJournal journal = CheapJournal.create(book, WindowProcess.PASSPHRASE)) {
      plan(journal.database());
    }
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
          sits(visitor);
          looks(visitor);
          takesAlong(visitor);
        });
    try (OpenJournal journal = Vault.unlock(book, WindowProcess.PASSPHRASE.toCharArray())) {
      seeKept(journal.database());
    }
  }

  /** Nothing of September is seen while she sets what is so today. */
  private static void sits(Visitor visitor) {
    visitor.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
    visitor.seeFocus("#steps-a");
    assertThat(visitor.texts()).noneMatch(text -> text.contains("2 van 10"));
    visitor.press(KeyCode.DIGIT8, KeyCode.DOWN, KeyCode.DIGIT6, KeyCode.DOWN, KeyCode.DIGIT0);
    visitor.press(KeyCode.DOWN, KeyCode.DIGIT7, KeyCode.DOWN, KeyCode.DIGIT1, KeyCode.DIGIT0);
    visitor.press(KeyCode.DOWN, KeyCode.DIGIT5, KeyCode.DOWN, KeyCode.DIGIT9);
    visitor.seeFocus("#steps-g");
    visitor.tabTo("#picture");
    visitor.press(KeyCode.SPACE);
  }

  private static void looks(Visitor visitor) {
    visitor.see(".dot-line", row -> says(row, "Vertrouwen. Ikzelf nu 7, 12 september 2."));
    visitor.see("#readHint");
    visitor.tabTo("#lines");
    visitor.press(KeyCode.SPACE);
    visitor.see(".line-plot");
    visitor.tabTo("#time");
    visitor.press(KeyCode.SPACE);
    visitor.see(".time-panel");
    visitor.tabTo("#dots");
    visitor.press(KeyCode.SPACE);
    visitor.see("#plot");
  }

  private static boolean says(Node node, String words) {
    return node.getAccessibleText() != null && node.getAccessibleText().startsWith(words);
  }

  private static void takesAlong(Visitor visitor) {
    visitor.tabTo("#quality-d");
    visitor.press(KeyCode.SPACE);
    visitor.see("#goesTo", "gaat mee naar");
    visitor.see(".link-chip", "T.V. · gesprek 1");
    visitor.tabTo("#askThen");
    visitor.press(KeyCode.SPACE);
    visitor.seeFocus("#thenSteps");
    visitor.press(KeyCode.DIGIT4);
    visitor.see(".dot-line", row -> says(row, "Vertrouwen. Ikzelf nu 7, 12 september 2, toen"));
    visitor.tabTo("#field");
    visitor.write(WRITTEN);
    visitor.tabTo("#agree");
    visitor.press(KeyCode.SPACE);
    visitor.see(
        "#what", node -> node instanceof TextInputControl field && WRITTEN.equals(field.getText()));
  }

  private static void plan(Database database) {
    Instant then = Instant.parse("2026-09-12T18:15:00Z");
    List<Mirror.Mark> marks = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      marks.add(new Mirror.Mark(trait, Perspective.SELF, 2, false, null));
    }
    new MirrorRepository(database)
        .save(
            new Mirror(
                SEPTEMBER,
                LocalDateTime.of(2026, 9, 12, 20, 15),
                null,
                marks,
                null,
                List.of(),
                then,
                then));
    database.change(
        sql -> {
          String person = Ids.create();
          sql.update("INSERT INTO person(id, name) VALUES (?, 'T.V.')", person);
          sql.update(
              "INSERT INTO session(id, person_id, starts_at, status)"
                  + " VALUES (?, ?, '2026-11-25T10:00', 'planned')",
              Ids.create(),
              person);
        });
  }

  private static void seeKept(Database database) {
    Mirror mirror = new MirrorRepository(database).findLast().orElseThrow();
    assertThat(mirror.attentionTrait()).isEqualTo(Trait.D);
    assertThat(mirror.marks())
        .extracting(Mirror.Mark::mark)
        .containsExactly(8, 6, null, 7, 10, 5, 9);
    assertThat(mirror.marks())
        .contains(new Mirror.Mark(Trait.D, Perspective.SELF, 7, false, WRITTEN));
    assertThat(mirror.then())
        .containsExactly(new Mirror.Then(SEPTEMBER, Trait.D, Perspective.SELF, 4));
    List<String> traits =
        database.read(
            sql ->
                sql.list(
                    "SELECT attention_trait FROM session", row -> row.text("attention_trait")));
    assertThat(traits).containsExactly("D");
  }
}

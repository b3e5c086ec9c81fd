package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementStatus;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.paper.Printed;
import org.spiegelboek.paper.ReadPdf;
import org.spiegelboek.people.Role;
import org.spiegelboek.store.Database;

class CardTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T17:12:00Z"), ZoneId.of("Europe/Brussels"));

  private static final LocalDateTime TOMORROW = LocalDateTime.of(2026, 11, 25, 10, 20);

  @TempDir Path folder;

  private static Agreement agreement(String what, String who, AgreementStatus status) {
    return new Agreement(
        what,
        what,
        who,
        LocalDate.of(2026, 12, 1),
        LocalDate.of(2026, 12, 8),
        status,
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

  private static Card card(Map<Phase, String> phases, boolean isRecord) {
    return new Card(
        3,
        "T.V.",
        Role.TEACHER,
        isRecord,
        new Session.Frame(
            null,
            Setting.ONE,
            TOMORROW,
            25,
            SessionStatus.PLANNED,
            Focus.WORKS,
            Focus.WORKS,
            Subject.DIVERSITY,
            List.of(),
            null),
        new Session.Together(4, phases, null, null, List.of(Domain.SKILL)),
        List.of(
            agreement("Drie minuten stil starten", "T.V.", AgreementStatus.OPEN),
            agreement("Dagplanning meebrengen", Agreement.ME, AgreementStatus.KEPT)),
        isRecord ? List.of(agreement("de leeshoek", "t.v.", AgreementStatus.OPEN)) : List.of());
  }

  private static Printed print(Language language, Card card) {
    return new Sheets(new Messages(language), CLOCK).card(card, null);
  }

  @Test
  void theCardIsReadOutInTheOrderOfTheConversation() {
    Card card = card(Map.of(Phase.GOAL, "Wat maakte maandag anders?"), false);
    byte[] pdf = print(Language.NL, card).pdf();
    assertThat(ReadPdf.readOut(pdf))
        .containsExactly(
            "H1: Gesprek 3",
            "P: T.V. · woensdag 25 november, 10.20",
            "H2: Van vorige keer",
            "Lbl: Open",
            "LBody: Drie minuten stil starten (T.V.)",
            "Lbl: Gedaan",
            "LBody: Dagplanning meebrengen (ik)",
            "H2: Waarover",
            "P: Wat al lukt, omgaan met diversiteit",
            "P: Overtuiging: Ik weet hoe ik nu naar de ander kijk, en wat daarvan van mij is.",
            "H2: Uitlokken",
            "H3: Afstemmen",
            "P: Wat maakt dit gesprek voor jou de moeite waard? Hoeveel tijd hebben we?",
            "H3: Doel",
            "P: Als het lukt, wat zien we dan in je klas?",
            "P: Wat maakte maandag anders?",
            "H2: Begeleiden",
            "H3: Nu",
            "P: Waar sta je nu tussen 1 en 10, en wat is er al?",
            "P: nu op 4",
            "H3: Mogelijkheden",
            "P: Wat zou je kunnen proberen? En wat nog?",
            "H3: Afspraak",
            "P: Wat doe je, wanneer, en wie mag het merken?",
            "TH: wie",
            "TH: wat",
            "TH: wanneer",
            "H2: Leren",
            "H3: Terugblik",
            "P: Wat neem je mee, en wat wil je dat ik onthoud?",
            "Lbl: niet aangevinkt",
            "LBody: inzicht",
            "Lbl: aangevinkt",
            "LBody: vaardigheid",
            "Lbl: niet aangevinkt",
            "LBody: relationeel",
            "Lbl: niet aangevinkt",
            "LBody: emotioneel",
            "Lbl: niet aangevinkt",
            "LBody: iets anders",
            "P: Samen: dit blad mag je gesprekspartner lezen.");
    assertThat(ReadPdf.unmarked(pdf)).isEmpty();
    assertThat(ReadPdf.foreignFonts(pdf)).isEmpty();
  }

  @Test
  void theRecordSaysWhatWasWrittenAndLeavesTheRestOut() {
    byte[] pdf = print(Language.NL, card(Map.of(Phase.BACK, "Minder moeten."), true)).pdf();
    assertThat(ReadPdf.readOut(pdf))
        .contains(
            "P: T.V. · 25 november 2026, 10.20",
            "TD: t.v.",
            "TD: de leeshoek",
            "TD: 1 december, terugblik op 8 december",
            "P: Minder moeten.")
        .doesNotContain("H3: Doel", "H2: Uitlokken", "P: Wat zou je kunnen proberen? En wat nog?");
  }

  @Test
  void initialsCanBeLeftOffEverywhere() {
    byte[] pdf = print(Language.NL, card(Map.of(), true).withoutInitials()).pdf();
    assertThat(ReadPdf.text(pdf)).doesNotContainIgnoringCase("t.v.").contains("de leeshoek");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aCardOfUsualTextsTakesOneSide(Language language) throws IOException {
    String sentence = "Wat maakte maandag anders dan vorige week, en wat wil ze daar meer van? ";
    Map<Phase, String> prepared =
        Map.of(Phase.ALIGN, sentence, Phase.GOAL, sentence + sentence, Phase.OPTIONS, sentence);
    assertThat(print(language, card(Map.of(), false)).sides()).isEqualTo(1);
    assertThat(print(language, card(prepared, false)).sides()).isEqualTo(1);
    try (Database database = Database.open(folder.resolve("journal.db"), new byte[32])) {
      Sample.fill(database, language, CLOCK);
      SessionRepository sessions = new SessionRepository(database);
      List<String> ids = new ArrayList<>();
      sessions.each(session -> ids.add(session.id()));
      for (String id : ids) {
        Card card = Card.of(sessions.detail(id).orElseThrow(), CLOCK);
        assertThat(print(language, card).sides()).as(language + " " + id).isEqualTo(1);
      }
    }
  }

  @Test
  void aTextThatIsTooLongGoesOnAndSaysSo() {
    Printed printed =
        print(Language.NL, card(Map.of(Phase.NOW, "Zo gaat het. ".repeat(600)), false));
    assertThat(printed.sides()).isGreaterThan(1);
    assertThat(printed.isOnOneSide()).isFalse();
    assertThat(ReadPdf.unmarked(printed.pdf())).isEmpty();
    assertThat(ReadPdf.readOut(printed.pdf()).getLast()).startsWith("P: Samen: dit blad");
  }

  @Test
  void aLongNameAndAFarDateStayOnTheSheet() {
    Card usual = card(Map.of(), false);
    for (int year : new int[] {1900, 2200}) {
      Card odd =
          new Card(
              3,
              "W".repeat(200),
              null,
              false,
              new Session.Frame(
                  null,
                  null,
                  LocalDateTime.of(year, 2, 28, 23, 59),
                  null,
                  null,
                  null,
                  null,
                  null,
                  List.of(),
                  null),
              usual.together(),
              List.of(),
              List.of());
      Printed printed = print(Language.NL, odd);
      assertThat(printed.sides()).isEqualTo(1);
      assertThat(ReadPdf.readOut(printed.pdf()))
          .anyMatch(part -> part.startsWith("P: WWW") && part.contains("28 februari " + year));
    }
  }
}

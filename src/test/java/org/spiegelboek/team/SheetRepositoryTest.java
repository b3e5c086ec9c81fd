package org.spiegelboek.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spiegelboek.team.RoundException.Reason;

class SheetRepositoryTest {

  private static final Sheet SHEET = MarksText.sheet("self:A=7,self:B=0").orElseThrow();

  private final Rounds journal = new Rounds();

  @AfterEach
  void close() {
    journal.close();
  }

  private static Reason reason(Runnable work) {
    return catchThrowableOfType(RoundException.class, work::run).reason();
  }

  private SealedSheet sealed(String id) {
    return Sealing.seal(journal.sheets.invitation(id), SHEET);
  }

  @Test
  void aSheetCountsOnceHoweverItsFileIsWritten() {
    String id = journal.begin(5);
    SealedSheet sealed = sealed(id);
    journal.sheets.add(id, sealed);
    assertThat(reason(() -> journal.sheets.add(id, sealed))).isEqualTo(Reason.TWICE);
    // The same 32 bytes can be written in base64 in four ways that differ in bits nobody reads.
    String enc = sealed.enc();
    char last = enc.charAt(42);
    String other = enc.substring(0, 42) + (char) (last + 1) + "=";
    SealedSheet again = new SealedSheet(id, other, sealed.box());
    assertThat(reason(() -> journal.sheets.add(id, again))).isEqualTo(Reason.TWICE);
    assertThat(journal.find(id).sheets()).isEqualTo(1);
    journal.sheets.add(id, sealed(id));
    assertThat(journal.find(id).sheets()).isEqualTo(2);
  }

  @Test
  void aSheetOfAnotherRoundIsRefusedEvenWithItsNameOnIt() {
    String id = journal.begin(5);
    SealedSheet foreign = sealed(journal.begin(5));
    assertThat(reason(() -> journal.sheets.add(id, foreign))).isEqualTo(Reason.FOREIGN);
    SealedSheet renamed = new SealedSheet(id, foreign.enc(), foreign.box());
    assertThat(reason(() -> journal.sheets.add(id, renamed))).isEqualTo(Reason.ALTERED);
    assertThat(journal.find(id).sheets()).isZero();
  }

  @Test
  void aTypedSheetCanBeTakenOutAgain() {
    String id = journal.begin(5);
    journal.sheets.add(id, SHEET);
    String wrong = journal.sheets.add(id, SHEET);
    assertThat(journal.find(id).sheets()).isEqualTo(2);
    journal.sheets.remove(id, wrong);
    assertThat(journal.find(id).sheets()).isEqualTo(1);
  }

  @Test
  void aClosedRoundTakesAndOpensNothing() {
    String id = journal.begin(5);
    SealedSheet late = sealed(id);
    journal.add(id, List.of(SHEET, SHEET, SHEET, SHEET, SHEET));
    journal.close(id);
    assertThat(reason(() -> journal.sheets.add(id, late))).isEqualTo(Reason.CLOSED);
    assertThat(reason(() -> journal.sheets.add(id, SHEET))).isEqualTo(Reason.CLOSED);
    assertThat(reason(() -> journal.sheets.invitation(id))).isEqualTo(Reason.CLOSED);
    assertThat(reason(() -> journal.close(id))).isEqualTo(Reason.CLOSED);
    assertThat(journal.find(id).dots()).hasSize(10);
  }

  @Test
  void aRoundOfAnotherJournalTakesNoSheets() {
    Round round = Rounds.round(5);
    journal.rounds.save(round);
    assertThat(reason(() -> journal.sheets.add(round.id(), SHEET))).isEqualTo(Reason.ELSEWHERE);
    assertThat(reason(() -> journal.close(round.id()))).isEqualTo(Reason.ELSEWHERE);
    assertThat(reason(() -> journal.sheets.add("none", SHEET))).isEqualTo(Reason.MISSING);
  }

  @Test
  void addingASheetLeavesNoTime() {
    String id = journal.begin(5);
    List<String> before = journal.everything();
    journal.add(id, List.of(SHEET, SHEET, SHEET));
    assertThat(journal.everything())
        .filteredOn(value -> !value.startsWith("round_sheet.") && !value.contains(".sheets="))
        .isEqualTo(before.stream().filter(value -> !value.contains(".sheets=")).toList());
  }

  @Test
  void aRoundThatWasClosedElsewhereLetsGoOfItsSheetsHere() {
    String id = journal.begin(5);
    journal.add(id, List.of(SHEET, SHEET, SHEET));
    journal.rounds.save(journal.find(id).closed(Rounds.START, Rounds.NOW));
    assertThat(journal.everything())
        .noneMatch(value -> value.startsWith("round_sheet.") || value.startsWith("round_key."));
    assertThat(journal.find(id).dots()).isEmpty();
  }

  @Test
  void aDeletedRoundTakesItsSheetsAlong() {
    String id = journal.begin(5);
    journal.add(id, List.of(SHEET));
    journal.rounds.delete(id, Rounds.NOW);
    assertThat(journal.everything())
        .noneMatch(value -> value.startsWith("round_sheet.") || value.startsWith("round_key."));
  }

  @Test
  void anOpenRoundBelievesItsSheetsAndNotWhatIsSavedOfThem() {
    String id = journal.begin(5);
    journal.add(id, List.of(SHEET));
    journal.rounds.save(journal.find(id).with(9, SHEET.marks()));
    assertThat(journal.find(id).sheets()).isEqualTo(1);
    assertThat(journal.find(id).dots()).isEmpty();
  }

  /** Whoever asks for more hides the dots again; whoever asks for less is refused. */
  @Test
  void whatARoundAsksForCanBeRaisedAndNeverLowered() {
    String id = journal.begin(5);
    journal.add(id, List.of(SHEET, SHEET, SHEET, SHEET, SHEET));
    assertThat(journal.find(id).dots()).isNotEmpty();
    Round raised = journal.sheets.raise(id, 7, Rounds.NOW.plusSeconds(1));
    assertThat(raised.needed()).isEqualTo(7);
    assertThat(journal.find(id).dots()).isEmpty();
    assertThat(journal.find(id).lacking()).isEqualTo(2);
    assertThat(journal.sheets.invitation(id).minimum()).isEqualTo(7);
    for (int less : new int[] {6, 5, 4, 0}) {
      assertThat(reason(() -> journal.sheets.raise(id, less, Rounds.NOW))).isEqualTo(Reason.LOWER);
    }
    assertThat(journal.find(id).needed()).isEqualTo(7);
    journal.add(id, List.of(SHEET, SHEET));
    journal.close(id);
    assertThat(reason(() -> journal.sheets.raise(id, 9, Rounds.NOW))).isEqualTo(Reason.CLOSED);
    assertThat(journal.find(id).dots()).hasSize(14);
  }
}

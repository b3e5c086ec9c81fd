package org.spiegelboek.app;

import java.util.List;
import org.spiegelboek.i18n.Language;

/** What a coach writes around one conversation, in her own language. */
enum CoachWords {
  NL(
      Language.NL,
      "Elke dag één compliment geven",
      "bij twee van de vijf lessen",
      "Een rustig begin van de les",
      "Ik mag traag zijn.",
      List.of("Ik laat de ", "stilte vallen", "lange "),
      List.of("Het lukt al op maandag.", "Een vast lied."),
      "Ze vond het zelf.",
      "Het lied twee weken proberen"),
  LV(
      Language.LV,
      "Katru dienu pateikt vienu labu vārdu",
      "divās no piecām stundām",
      "Mierīgs stundas sākums",
      "Es drīkstu būt lēna.",
      List.of("Es ļauju iestāties ", "klusumam", "garam "),
      List.of("Pirmdienās jau izdodas.", "Viena dziesma."),
      "Viņa to atrada pati.",
      "Divas nedēļas mēģināt dziesmu");

  final Language language;

  /** What was agreed the time before, and how it went. */
  final String agreed;

  final String went;
  final String goal;
  final String belief;

  /** Before the caret, behind it, and what is put between after unlocking. */
  final List<String> notes;

  /** Of the phases now and options. */
  final List<String> said;

  final String back;
  final String newlyAgreed;

  CoachWords(
      Language language,
      String agreed,
      String went,
      String goal,
      String belief,
      List<String> notes,
      List<String> said,
      String back,
      String newlyAgreed) {
    this.language = language;
    this.agreed = agreed;
    this.went = went;
    this.goal = goal;
    this.belief = belief;
    this.notes = notes;
    this.said = said;
    this.back = back;
    this.newlyAgreed = newlyAgreed;
  }
}

package org.spiegelboek.app;

import java.util.List;
import org.spiegelboek.i18n.Language;

/** What the user of the journey writes, in their own language. */
enum Words {
  NL(
      Language.NL,
      "een ochtend bij het raam",
      "Mijn schooljaar",
      "Ik liet vandaag een stilte vallen.",
      "In de speelzaal bleef ik rustig.",
      "voor mij is coachen samen zoeken",
      List.of(
          "We spraken af hoe we praten.",
          "Meer rust bij het begin van de les.",
          "De start duurt een kwartier.",
          "Een vast lied, of meteen een taak.",
          "Morgen probeert ze het vioolstuk.",
          "Ze leerde dat klein volstaat."),
      "Ik luisterde te weinig naar het aarzelen.",
      "Mijn kennis van klasbegin hield ik achter.",
      "vioolstuk",
      "aarzelen"),
  LV(
      Language.LV,
      "rīts pie virtuves loga",
      "Mans mācību gads",
      "Šodien es ļāvu klusumam būt.",
      "Zālē es paliku mierīga.",
      "man koučings ir kopīga meklēšana",
      List.of(
          "Mēs vienojāmies, kā sarunāsimies.",
          "Vairāk miera stundas sākumā.",
          "Sākums ilgst ceturtdaļstundu.",
          "Viena dziesma vai uzreiz uzdevums.",
          "Rīt viņa izmēģinās vijoles skaņdarbu.",
          "Viņa saprata, ka pietiek ar mazumu."),
      "Es pārāk maz ieklausījos šaubās.",
      "Savas zināšanas par stundas sākumu paturēju sev.",
      "skaņdarbu",
      "šaubās");

  final Language language;
  final String passphrase;
  final String journal;
  final String tryIt;
  final String note;
  final String answer;

  /** The six texts of the conversation, in the order of the phases. */
  final List<String> phases;

  final String forMyself;
  final String expertise;

  /** A word of what was agreed. */
  final String soughtTogether;

  /** A word that stands only in what is for oneself. */
  final String soughtForMyself;

  Words(
      Language language,
      String passphrase,
      String journal,
      String tryIt,
      String note,
      String answer,
      List<String> phases,
      String forMyself,
      String expertise,
      String soughtTogether,
      String soughtForMyself) {
    this.language = language;
    this.passphrase = passphrase;
    this.journal = journal;
    this.tryIt = tryIt;
    this.note = note;
    this.answer = answer;
    this.phases = phases;
    this.forMyself = forMyself;
    this.expertise = expertise;
    this.soughtTogether = soughtTogether;
    this.soughtForMyself = soughtForMyself;
  }
}

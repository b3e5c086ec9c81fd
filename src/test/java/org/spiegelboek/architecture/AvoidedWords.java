package org.spiegelboek.architecture;

import java.util.Map;
import java.util.regex.Pattern;

/** The words that would make a measurement of the mirror and a file of a person. */
final class AvoidedWords {

  private static final Map<String, String> BY_LANGUAGE =
      Map.of(
          "nl",
          "score\\w*|punten|niveaus?|resulta(at|ten)|zwakke?|zwaktes?|sterk(e|te|tes)?|werkpunten"
              + "|evaluatie\\w*|beoordel\\w*|prestaties?|functioneren|gemiddelde?n?|tota(al|len)"
              + "|rangschik\\w*|streak|op rij|vooruitgang|achteruitgang|doelgroep|dossiers?"
              + "|goed bezig|verplicht|fout(en)?|oeps",
          "en",
          "scor(e|es|ed|ing)|points?(?! to"
              + " )|levels?|results?|weak\\w*|strong\\w*|strengths?|appraisals?"
              + "|assess\\w*|ratings?|performance|averages?|totals?|rank(s|ed|ing)?|streaks?"
              + "|progress|oops|sorry",
          "pt",
          "pontuaç\\w*|pontos(?! de atenção)|níve(l|is)|resultados?|frac[oa]s?|fortes?|avaliaç\\w*"
              + "|classificaç\\w*|desempenho|médias?|tota(l|is)|ordenaç\\w*|sequências?"
              + "|dias seguidos|progresso|retrocesso|você|vocês|tu|teus?|tuas?|contigo",
          "lv",
          "punkt(s|i|us|iem|u)|rezultāt\\w*|atzīm(e|es|i|ju|ēm)|līme(nis|ņ\\w*|nī)|vāj\\w*|stipr\\w*"
              + "|spēcīg\\w*|vērtēšan\\w*|novērtējum\\w*|sniegum\\w*|vidēj\\w*|kopsumm\\w*|reiting\\w*|sērij\\w*|dienas"
              + " pēc kārtas|progres\\w*|kritum\\w*");

  /** Keys whose text says that something is not there, or speaks of no person, with the reason. */
  private static final Map<String, String> ALLOWED = Map.of();

  private AvoidedWords() {}

  static Pattern of(String language) {
    return Pattern.compile(
        "\\b(" + BY_LANGUAGE.get(language) + ")\\b",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  static boolean isAllowed(String key) {
    return ALLOWED.containsKey(key);
  }
}

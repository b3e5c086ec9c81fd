package org.spiegelboek.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spiegelboek.i18n.Language;

class DictionariesTest {

  private final Dictionaries dictionaries = new Dictionaries();

  @ParameterizedTest
  @CsvSource({
    "NL, leerlingenraad, zelfreflectie, zo’n, reflektie, reflectie",
    "EN, colour, well-being, don’t, becuase, because",
    "PT, reflexão, guarda-chuva, equipa, reflecção, reflexão",
    "LV, pārdomas, skolotājs, klasē, skolotajs, skolotājs"
  })
  void everyLanguageKnowsItsWordsAndOffersOthers(
      Language language, String one, String two, String three, String wrong, String meant) {
    assertThat(dictionaries.unknown(language, List.of(one, two, three, wrong)))
        .containsExactly(wrong);
    assertThat(dictionaries.suggest(language, wrong)).contains(meant).hasSizeLessThan(7);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void strangeWordsNeitherHangNorFail() {
    List<String> strange =
        List.of("é".repeat(40), "e\u0301".repeat(20), "שלום", "a-".repeat(20), "-", "'", "Ĳs");
    assertThat(dictionaries.unknown(Language.EN, strange)).isSubsetOf(strange);
    strange.forEach(word -> assertThat(dictionaries.suggest(Language.EN, word)).isNotNull());
  }
}

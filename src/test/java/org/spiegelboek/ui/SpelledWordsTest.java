package org.spiegelboek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpelledWordsTest {

  @Test
  void wordsAreLookedUpWithWhatJoinsTheirParts() {
    assertThat(words("Zo’n mooi-weer dag: don't, e\u0301e\u0301n."))
        .containsExactly("Zo’n", "mooi-weer", "dag", "don't", "e\u0301e\u0301n");
  }

  @Test
  void addressesNumbersAndShortNamesAreNoWords() {
    assertThat(
            words(
                "bel a@school.be of zie https://school.be/klas3b www.x.nl #tag ALACT CLB's 3de x"))
        .containsExactly("bel", "of", "zie");
  }

  @Test
  void aWordThatBeginsBeforeTheStretchIsLookedUpWhole() {
    String text = "aan zelfreflectie denken";
    assertThat(SpelledWords.words(text, new Stretch(8, 12))).containsExactly(new Stretch(4, 17));
  }

  private static List<String> words(String text) {
    return SpelledWords.words(text, new Stretch(0, text.length())).stream()
        .map(word -> text.substring(word.start(), word.end()))
        .toList();
  }
}

package org.spiegelboek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

  @Property(tries = 2000)
  void everyTextIsFoldedAsTheSearchFoldsIt(@ForAll @StringLength(max = 60) String text) {
    assertThat(new FoldedText(text)).hasToString(Folding.fold(text));
  }

  @Property(tries = 2000)
  void everyPieceOfATextIsFoundInItAtWholeCharacters(
      @ForAll @StringLength(max = 40) String before, @ForAll @StringLength(max = 10) String piece) {
    String text = before + piece;
    for (SearchWords.Find find : new FoldedText(text).finds(piece)) {
      String found = text.substring(find.start(), find.end());
      assertThat(Folding.fold(found)).contains(Folding.fold(piece));
    }
  }

  @Test
  void accentsAndCapitalsFindEachOtherBothWays() {
    assertThat(finds("Eén été, één EEN", "een")).containsExactly("Eén", "één", "EEN");
    assertThat(finds("een", "ÉÉN")).containsExactly("een");
  }

  @Test
  void aLetterIsFoundWithTheMarksThatStandOnIt() {
    assertThat(finds("cafe\u0301 open", "cafe")).containsExactly("cafe\u0301");
    assertThat(finds("hĳ zei", "hi")).containsExactly("hĳ");
    assertThat(finds("😀 ja 😀", "😀")).hasSize(2);
  }

  private static List<String> finds(String text, String sought) {
    return new FoldedText(text)
        .finds(sought).stream().map(find -> text.substring(find.start(), find.end())).toList();
  }
}

package org.spiegelboek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

  @Test
  void aTextWithoutFindsIsShownFromItsBeginning() {
    Excerpt excerpt = SearchWords.of("regen").around("Een zin\nover zon", 100);
    assertThat(excerpt.parts()).isEqualTo(List.of("Een zin over zon"));
  }

  @Test
  void severalWordsAreMarkedWhereverTheyBegin() {
    Excerpt excerpt = SearchWords.of("zo re").in("Zon en regen, een zoon");
    assertThat(excerpt.parts()).containsExactly("", "Zon", " en ", "regen", ", een ", "zoon", "");
  }

  @Property(tries = 2000)
  void anExcerptIsAPieceOfItsTextOfAboutTheLength(
      @ForAll String text,
      @ForAll String query,
      @ForAll @IntRange(min = 10, max = 300) int length) {
    Excerpt excerpt = SearchWords.of(query).around(text, length);
    assertThat(excerpt.text().length()).isLessThanOrEqualTo(length + 2);
    String piece = excerpt.text().replaceFirst("^…", "").replaceFirst("…$", "");
    assertThat(text.replaceAll("[\\n\\r\\t]", " ")).contains(piece.strip());
    assertThat(excerpt.parts().size() % 2).isEqualTo(1);
    assertThat(SearchWords.of(query).in(text).text()).isEqualTo(text);
  }
}

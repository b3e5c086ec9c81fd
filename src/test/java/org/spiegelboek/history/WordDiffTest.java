package org.spiegelboek.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.spiegelboek.history.WordDiff.In;
import org.spiegelboek.history.WordDiff.Piece;

class WordDiffTest {

  @Test
  void onlyTheWordsThatDifferAreTold() {
    assertThat(WordDiff.of("Ik liet een stilte staan.", "Ik liet een lange stilte vallen."))
        .containsExactly(
            new Piece(In.BOTH, "Ik liet een "),
            new Piece(In.NOW, "lange "),
            new Piece(In.BOTH, "stilte "),
            new Piece(In.BEFORE, "staan"),
            new Piece(In.NOW, "vallen"),
            new Piece(In.BOTH, "."));
    assertThat(WordDiff.of("", "nieuw")).containsExactly(new Piece(In.NOW, "nieuw"));
    assertThat(WordDiff.of("weg", "")).containsExactly(new Piece(In.BEFORE, "weg"));
    assertThat(WordDiff.of("gelijk", "gelijk")).containsExactly(new Piece(In.BOTH, "gelijk"));
  }

  @Test
  void twoLongTextsWithoutAnythingInCommonAreComparedToo() {
    String one = "eerste ".repeat(10_000);
    String other = "tweede ".repeat(10_000).replace(' ', '\n');
    List<Piece> pieces = WordDiff.of(one, other);
    assertThat(of(pieces, In.BEFORE)).isEqualTo(one);
    assertThat(of(pieces, In.NOW)).isEqualTo(other);
  }

  @Property(tries = 500)
  void bothTextsCanBeReadFromThePieces(
      @ForAll("texts") String before, @ForAll("texts") String now) {
    List<Piece> pieces = WordDiff.of(before, now);
    assertThat(of(pieces, In.BEFORE)).isEqualTo(before);
    assertThat(of(pieces, In.NOW)).isEqualTo(now);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "e\u0301", "😀", " ", "\n", ".", "dag", "مرحبا")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join("", words));
  }

  private static String of(List<Piece> pieces, In in) {
    return pieces.stream()
        .filter(piece -> piece.in() == In.BOTH || piece.in() == in)
        .map(Piece::text)
        .collect(Collectors.joining());
  }
}

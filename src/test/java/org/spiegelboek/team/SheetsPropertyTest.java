package org.spiegelboek.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What a round shows, whatever is on the sheets and in whatever order they come. */
class SheetsPropertyTest {

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void anyOrderGivesTheSameDots(@ForAll("enough") List<Sheet> given, @ForAll Random random) {
    List<Sheet> shuffled = new ArrayList<>(given);
    Collections.shuffle(shuffled, random);
    try (Rounds journal = new Rounds()) {
      String one = journal.begin(5);
      String other = journal.begin(5);
      journal.add(one, given);
      journal.add(other, shuffled);
      List<Round.Dot> dots = journal.find(one).dots();
      assertThat(dots).isEqualTo(journal.find(other).dots());
      assertThat(dots).hasSize(given.stream().mapToInt(sheet -> sheet.marks().size()).sum());
      assertThat(journal.close(one).dots()).isEqualTo(dots);
      assertThat(journal.close(other).dots()).isEqualTo(dots);
      assertThat(journal.find(one).sheets()).isEqualTo(given.size());
    }
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void tooFewSheetsShowNothing(@ForAll("few") List<Sheet> given, @ForAll Random random) {
    int minimum = Math.max(5, given.size() + 1 + random.nextInt(2));
    try (Rounds journal = new Rounds()) {
      String id = journal.begin(minimum);
      journal.add(id, given);
      assertThat(journal.find(id).dots()).isEmpty();
      assertThat(journal.find(id).lacking()).isEqualTo(minimum - given.size());
      assertThat(journal.rounds.list()).allMatch(round -> round.dots().isEmpty());
      journal.rounds.each(round -> assertThat(round.dots()).isEmpty());
      // Whoever says that the round asks for less is not believed.
      Round lower = journal.find(id).withMinimum(null);
      assertThat(journal.rounds.save(lower).dots()).isEmpty();
      assertThat(journal.find(id).needed()).isEqualTo(minimum);
      Round closed = journal.close(id);
      assertThat(closed.dots()).isEmpty();
      assertThat(journal.everything()).noneMatch(value -> value.startsWith("round_dot."));
      assertThat(journal.everything()).noneMatch(value -> value.startsWith("round_sheet."));
    }
  }

  /**
   * The same marks dealt to other people make the same closed round, so nothing in it can say who
   * set which.
   */
  @Property(tries = 15, shrinking = ShrinkingMode.OFF)
  void noFieldOfAClosedRoundLinksToASheet(
      @ForAll("enough") List<Sheet> given, @ForAll Random random) {
    try (Rounds journal = new Rounds();
        Rounds dealt = new Rounds()) {
      String id = journal.begin(5);
      journal.add(id, given);
      Set<String> secrets = new HashSet<>();
      for (String value : journal.everything()) {
        if (value.matches("round_(sheet\\.(sheet_id|marks)|key\\..*_key)=.+")) {
          secrets.add(value.substring(value.indexOf('=') + 1));
        }
      }
      assertThat(secrets).hasSizeGreaterThanOrEqualTo(given.size() + 2);
      journal.close(id);
      assertThat(journal.everything())
          .noneMatch(value -> value.startsWith("round_sheet.") || value.startsWith("round_key."))
          .noneMatch(value -> secrets.contains(value.substring(value.indexOf('=') + 1)));

      String again = dealt.begin(5);
      dealt.add(again, dealtAnew(given, random));
      dealt.close(again);
      assertThat(named(dealt, again)).isEqualTo(named(journal, id));
    }
  }

  /** Everything in the journal, with the round's id and the name of its state, chance both. */
  private static List<String> named(Rounds journal, String round) {
    String state = journal.state();
    return journal.everything().stream()
        .map(value -> value.replace(round, "round").replace(state, "state"))
        .toList();
  }

  /** Every place keeps its marks, and who has which is shuffled place by place. */
  private static List<Sheet> dealtAnew(List<Sheet> given, Random random) {
    List<List<Round.Dot>> hands = new ArrayList<>();
    given.forEach(sheet -> hands.add(new ArrayList<>()));
    Sheet.dots(given).stream()
        .collect(java.util.stream.Collectors.groupingBy(d -> d.trait() + " " + d.perspective()))
        .values()
        .forEach(
            dots -> {
              List<Integer> people = new ArrayList<>();
              for (int i = 0; i < given.size(); i++) {
                people.add(i);
              }
              Collections.shuffle(people, random);
              for (int i = 0; i < dots.size(); i++) {
                hands.get(people.get(i)).add(dots.get(i));
              }
            });
    if (hands.stream().anyMatch(List::isEmpty)) {
      return given;
    }
    return hands.stream().map(Sheet::new).toList();
  }

  @Provide
  Arbitrary<List<Sheet>> enough() {
    return Rounds.sheet().list().ofMinSize(5).ofMaxSize(9);
  }

  @Provide
  Arbitrary<List<Sheet>> few() {
    return Rounds.sheet().list().ofMinSize(0).ofMaxSize(6);
  }
}

package org.spiegelboek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Focus;
import org.spiegelboek.store.Kind;

class QueryTest {

  @Test
  void wordsPhrasesAndWhatMayNotBeThere() {
    Query query = Query.of("Één \"aan de Poort\" -regen -\"niet zo\"");
    assertThat(query.with())
        .containsExactly(Term.word("een"), Term.phrase(List.of("aan", "de", "poort")));
    assertThat(query.without())
        .containsExactly(Term.word("regen"), Term.phrase(List.of("niet", "zo")));
  }

  @Test
  void conditionsHaveNamesInAllLanguages() {
    assertThat(Query.of("kind:page soort:bladzijde tipo:página veids:lapa").conditions())
        .hasSize(4)
        .containsOnly(new Condition.OfKind(Set.of(Kind.PAGE)));
    assertThat(Query.of("tag:klas label:\"eerste week\"").conditions())
        .containsExactly(
            new Condition.OfTag(List.of("klas")), new Condition.OfTag(List.of("eerste", "week")));
    assertThat(Query.of("focus:works trait:d eigenschap:vertrouwen").conditions())
        .containsExactly(
            new Condition.OfFocus(Focus.WORKS),
            new Condition.OfTrait(Trait.D),
            new Condition.OfTrait(Trait.D));
    assertThat(Query.of("-persoon:T.V. poort").exceptions())
        .containsExactly(new Condition.OfPerson(List.of("t", "v")));
  }

  @ParameterizedTest
  @CsvSource({
    "on:2026-10-04, 2026-10-04, 2026-10-05",
    "op:4-10-2026, 2026-10-04, 2026-10-05",
    "on:04.10.2026, 2026-10-04, 2026-10-05",
    "em:10/2026, 2026-10-01, 2026-11-01",
    "on:2026-10, 2026-10-01, 2026-11-01",
    "on:2026, 2026-01-01, 2027-01-01",
    "before:2026-10, , 2026-10-01",
    "na:2026-10, 2026-11-01,",
    "pēc:2026-10-04, 2026-10-05,"
  })
  void daysMonthsAndYears(String typed, LocalDate from, LocalDate until) {
    assertThat(Query.of(typed).conditions()).containsExactly(new Condition.Between(from, until));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind:poort",
        "kind:",
        "before:gisteren",
        "on:2026-13",
        "on:2026-02-30",
        "trait:h",
        "focus:niets",
        "tagg:klas",
        "tag:\"klas",
        "tag:...",
        "een-kind:page",
        "http://kind:page"
      })
  void aMistypedOperatorIsText(String typed) {
    Query query = Query.of(typed);
    assertThat(query.conditions()).isEmpty();
    assertThat(query.exceptions()).isEmpty();
    assertThat(query.with()).isNotEmpty();
    assertThat(query.without()).isEmpty();
  }

  @Test
  void anOpenQuoteAndALoneHyphenAreText() {
    assertThat(Query.of("\"aan de").with()).containsExactly(Term.word("aan"), Term.word("de"));
    assertThat(Query.of("- poort")).isEqualTo(Query.of("poort"));
    assertThat(Query.of("zelf-reflectie").with())
        .containsExactly(Term.word("zelf"), Term.word("reflectie"));
    assertThat(Query.of(" . - \" ").isEmpty()).isTrue();
  }

  @Property(tries = 5000)
  void nothingTypedIsAnError(@ForAll String typed) {
    Query query = Query.of(typed);
    assertThat(query.with().size() + query.without().size()).isLessThanOrEqualTo(32);
  }
}

package org.spiegelboek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spiegelboek.journal.Page;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.session.Focus;
import org.spiegelboek.session.Session;
import org.spiegelboek.session.SessionRepository;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.Kind;

class SearchRepositoryTest {

  @TempDir Path folder;
  private Database database;
  private SearchRepository search;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("journal.db"), new byte[32]);
    search = new SearchRepository(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void findsWordsWithoutRegardToAccentsAndCaseBothWays() {
    page("2026-11-20T16:10", "Eén zin", "De moeder vroeg naar de Ļoti drukke dag.");
    assertThat(titles("een")).containsExactly("Eén zin");
    assertThat(titles("één ZÍN")).containsExactly("Eén zin");
    assertThat(titles("loti")).containsExactly("Eén zin");
  }

  @Test
  void findsTheDutchLigatureAsTwoLettersAndDecomposedTextAsComposed() {
    page("2026-11-20T16:10", "Kĳken", "Café");
    assertThat(titles("kijk")).hasSize(1);
    assertThat(titles("KĲK")).hasSize(1);
    assertThat(titles("cafe\u0301")).hasSize(1);
  }

  @Test
  void findsWordsInsideCompoundsFromFourLettersOn() {
    page("2026-11-20T16:10", "Zelfreflectie", "Het leerlingbegeleidingsgesprek");
    assertThat(titles("reflectie")).hasSize(1);
    assertThat(titles("begeleiding")).hasSize(1);
    assertThat(titles("refl")).hasSize(1);
    assertThat(titles("ref")).isEmpty();
    assertThat(search.list(Query.of("reflectie"), 1).getFirst().title().parts())
        .containsExactly("", "Zelfreflectie", "");
  }

  @Test
  void phrasesWhatIsAbsentAndConditionsNarrow() {
    page("2026-09-04T08:00", "Eerste", "aan de poort in de regen");
    page("2026-10-16T12:00", "Tweede", "de poort aan zee");
    assertThat(titles("\"aan de poort\"")).containsExactly("Eerste");
    assertThat(titles("poort -regen")).containsExactly("Tweede");
    assertThat(titles("-regen kind:page")).containsExactly("Tweede");
    assertThat(titles("poort before:2026-10")).containsExactly("Eerste");
    assertThat(titles("after:2026-09")).containsExactly("Tweede");
    assertThat(titles("on:2026-10-16")).containsExactly("Tweede");
  }

  @Test
  void ofLikeMatchesTheNewerIsFirstAndTheTitleWeighsMore() {
    page("2026-09-04T08:00", "Oud", "aan de poort");
    page("2026-11-20T16:10", "Nieuw", "aan de poort");
    page("2026-08-01T12:00", "De poort", "een morgen");
    page("2026-11-25T12:00", "Deel", "schoolpoort");
    assertThat(
            search.listRanked(Query.of("poort"), LocalDate.of(2026, 12, 1), 10).stream()
                .map(hit -> hit.title().text()))
        .containsExactly("De poort", "Nieuw", "Oud", "Deel");
  }

  @Test
  void conversationsAndWhatWasWrittenThereAreFoundByTheirPerson() {
    Person person = new Person(Ids.create(), "T.V.", null, null, null, List.of(), null, null);
    new PersonRepository(database).save(person);
    String sessionId = Ids.create();
    Session.Frame frame =
        new Session.Frame(
            "Kennismaking",
            null,
            LocalDateTime.parse("2026-11-25T10:20"),
            null,
            null,
            Focus.WORKS,
            Focus.CHALLENGE,
            null,
            List.of(),
            null);
    new SessionRepository(database)
        .save(
            new Session(
                sessionId,
                person.id(),
                List.of(),
                frame,
                Session.Together.EMPTY,
                Session.ForMyself.EMPTY,
                Session.Links.NONE,
                List.of("Eerste week"),
                null,
                null));
    page("2026-11-20T16:10", "Los", "kennismaking");
    assertThat(titles("person:t")).containsExactlyInAnyOrder("T.V., Kennismaking", "T.V.");
    assertThat(titles("person:T.V. kennis")).containsExactly("T.V., Kennismaking");
    assertThat(titles("-person:t.v. kennis")).containsExactly("Los");
    assertThat(titles("person:niemand")).isEmpty();
    assertThat(titles("tag:week")).containsExactly("T.V., Kennismaking");
    assertThat(titles("focus:challenge")).containsExactly("T.V., Kennismaking");
    assertThat(titles("focus:works kennis")).containsExactly("T.V., Kennismaking");
    assertThat(titles("focus:problem")).isEmpty();
    assertThat(titles("trait:a")).isEmpty();
  }

  @Test
  void givesTheNewestFirstUpToTheLimit() {
    page("2026-09-04T08:00", "Eerste", "aan de poort");
    page("2026-11-20T16:10", "Laatste", "aan de poort");
    page("2026-10-16T12:00", "Middelste", "aan de poort");
    assertThat(titles("poort")).containsExactly("Laatste", "Middelste", "Eerste");
    assertThat(search.list(Query.of("poort"), 2)).hasSize(2);
  }

  @Test
  void everyWordHasToBeThereAtLeastAsABeginning() {
    page("2026-11-20T16:10", "Aan de poort", "Ik werd kort van stof.");
    assertThat(titles("poo sto")).hasSize(1);
    assertThat(titles("poort regen")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "poort\"", "poort AND", "NOT poort", "poort OR", "(poort", "poort)", "title:poort",
        "poort*", "*poort", "^poort", "poort NEAR(", "{poort}", "-poort", "poort + -", "'poort'",
        "%", "_", "\u0000", "a\u0000b", "😀", "poort; DROP TABLE page"
      })
  void whateverIsTypedIsTextAndNeverAnError(String typed) {
    page("2026-11-20T16:10", "Aan de poort", "and not or near title drop table page");
    assertThat(search.list(Query.of(typed), 10)).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void signsAloneFindNothing() {
    page("2026-11-20T16:10", "Aan de poort", "...");
    assertThat(search.list(Query.of(" . ! "), 10)).isEmpty();
    assertThat(search.list(Query.of(""), 10)).isEmpty();
  }

  @Test
  void marksTheFindsInTheTextAround() {
    page(
        "2026-11-20T16:10",
        "Poort",
        "woord ".repeat(100) + "aan de\npoort begon " + "na ".repeat(99));
    Hit hit = search.list(Query.of("poort"), 10).getFirst();
    assertThat(hit.title().parts()).containsExactly("", "Poort", "");
    assertThat(hit.snippet().parts()).hasSize(3).element(1).isEqualTo("poort");
    assertThat(hit.snippet().text()).startsWith("…").endsWith("…").contains("aan de poort begon");
    assertThat(hit.snippet().text().length()).isLessThan(180);
  }

  @Test
  void namesThePersonOfAConversation() {
    Person person = new Person(Ids.create(), "T.V.", null, null, null, List.of(), null, null);
    new PersonRepository(database).save(person);
    Session.Frame frame =
        new Session.Frame(
            "Kennismaking",
            null,
            LocalDateTime.parse("2026-11-25T10:20"),
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null);
    new SessionRepository(database)
        .save(
            new Session(
                Ids.create(),
                person.id(),
                List.of(),
                frame,
                Session.Together.EMPTY,
                Session.ForMyself.EMPTY,
                Session.Links.NONE,
                List.of(),
                null,
                null));
    Hit hit = search.list(Query.of("kennis"), 10).getFirst();
    assertThat(hit.kind()).isEqualTo(Kind.SESSION);
    assertThat(hit.title().text()).isEqualTo("T.V., Kennismaking");
    assertThat(hit.date()).isEqualTo(LocalDateTime.parse("2026-11-25T10:20"));
  }

  private List<String> titles(String query) {
    return search.list(Query.of(query), 10).stream().map(hit -> hit.title().text()).toList();
  }

  private void page(String date, @Nullable String title, String text) {
    new PageRepository(database)
        .save(
            new Page(
                Ids.create(),
                LocalDateTime.parse(date),
                "free",
                title,
                List.of(new Page.Section("free", text)),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null));
  }
}

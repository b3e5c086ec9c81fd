package org.spiegelboek.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.people.Role;
import org.spiegelboek.session.Domain;
import org.spiegelboek.session.Focus;
import org.spiegelboek.session.Session;
import org.spiegelboek.session.SessionRepository;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.Place;

/** What the list holds when it is narrowed, without a window. */
class JournalListTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir Path folder;
  private Database database;
  private JournalRepository journal;
  private String personId;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("journal.db"), new byte[32]);
    journal = new JournalRepository(database);
    Person person =
        new Person(Ids.create(), "T.V.", Role.TEACHER, null, null, List.of(), null, null);
    personId = new PersonRepository(database).save(person).id();
    String session = session("2026-11-10T10:20", personId, Focus.WORKS, "Samen kijken");
    session("2025-06-03T09:00", null, Focus.PROBLEM, "Iemand anders");
    page("2026-11-20T16:10", "Poort", null, List.of("klas"));
    page("2026-11-12T12:00", "Na het gesprek", session, List.of());
    page("2025-11-24T08:00", "Vorig jaar", null, List.of());
    page("2024-11-24T20:00", "Twee jaar terug", null, List.of());
    page("2024-02-29T20:00", "Schrikkeldag", null, List.of());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyFacetNarrowsTheList() {
    assertThat(narrowed(Facet.KIND, "session")).containsExactly("Samen kijken", "Iemand anders");
    assertThat(narrowed(Facet.PERSON, personId)).containsExactly("Na het gesprek", "Samen kijken");
    assertThat(narrowed(Facet.ROLE, "teacher")).containsExactly("Na het gesprek", "Samen kijken");
    assertThat(narrowed(Facet.ROLE, "parent")).isEmpty();
    assertThat(narrowed(Facet.FOCUS, "problem")).containsExactly("Iemand anders");
    assertThat(narrowed(Facet.TAG, "klas")).containsExactly("Poort");
    assertThat(narrowed(Facet.TRAIT, "D")).containsExactly("Poort");
    assertThat(narrowed(Facet.DOMAIN, "emotional")).containsExactly("Poort");
    assertThat(narrowed(Facet.DAY, "2026-11-12")).containsExactly("Na het gesprek");
    assertThat(narrowed(Facet.PERIOD, "2026-11-11..2026-11-20"))
        .containsExactly("Poort", "Na het gesprek");
    assertThat(narrowed(Facet.PERIOD, "..2024-11-24"))
        .containsExactly("Twee jaar terug", "Schrikkeldag");
  }

  @Test
  void allThatIsChosenHasToHold() {
    Filter chosen =
        Filter.NONE
            .with(Facet.PERSON, personId)
            .with(Facet.KIND, "page")
            .with(Facet.PERIOD, Period.of(YearMonth.of(2026, 11)).key());
    assertThat(titles(chosen)).containsExactly("Na het gesprek");
    assertThat(titles(chosen.withQuery("poort"))).isEmpty();
    assertThat(journal.count(chosen)).isOne();
    assertThat(ListPlace.filter(ListPlace.of(null, chosen))).isEqualTo(chosen);
  }

  @Test
  void whatCannotBeChosenIsLeftOut() {
    Place place =
        new Place(
            Place.Section.JOURNAL,
            null,
            java.util.Map.of(
                "kind", "person", "role", "boss", "day", "soon", "period", "..", "x", "y"));
    assertThat(ListPlace.filter(place)).isEqualTo(Filter.NONE);
  }

  @Test
  void onThisDayTellsOfYearsBefore() {
    assertThat(journal.listOnThisDay(TODAY))
        .extracting(entry -> entry.title().text())
        .containsExactly("Vorig jaar", "Twee jaar terug");
    assertThat(journal.listOnThisDay(LocalDate.of(2028, 2, 29)))
        .extracting(entry -> entry.title().text())
        .containsExactly("Schrikkeldag");
    assertThat(journal.listOnThisDay(LocalDate.of(2026, 11, 25))).isEmpty();
  }

  @Test
  void aSchoolYearGoesFromSeptemberToAugust() {
    assertThat(Period.schoolYear(TODAY).key()).isEqualTo("2026-09-01..2027-08-31");
    assertThat(Period.schoolYear(LocalDate.of(2026, 8, 31)).key())
        .isEqualTo("2025-09-01..2026-08-31");
  }

  @Test
  void aYearTellsInWhichMonthsSomethingCameBackAndNotHowOften() {
    page("2026-11-21T16:10", "Nog een", null, List.of("klas"));
    YearRepository years = new YearRepository(database);
    BookYear year = years.get(YearMonth.of(2026, 9));
    YearMonth november = YearMonth.of(2026, 11);
    assertThat(year.of(Facet.FOCUS, "works")).containsExactly(november);
    assertThat(year.of(Facet.FOCUS, "problem")).isEmpty();
    assertThat(year.of(Facet.ROLE, "teacher")).containsExactly(november);
    assertThat(year.of(Facet.DOMAIN, "emotional")).containsExactly(november);
    assertThat(year.of(Facet.TRAIT, "D")).containsExactly(november);
    assertThat(years.get(YearMonth.of(2024, 9)).of(Facet.FOCUS, "problem"))
        .containsExactly(YearMonth.of(2025, 6));
    assertThat(years.get(YearMonth.of(2020, 9)).isEmpty()).isTrue();
  }

  private List<String> narrowed(Facet facet, String value) {
    return titles(Filter.NONE.with(facet, value));
  }

  private List<String> titles(Filter filter) {
    return journal.list(filter, null).stream().map(entry -> entry.title().text()).toList();
  }

  private void page(String date, String title, @Nullable String sessionId, List<String> tags) {
    boolean tagged = !tags.isEmpty();
    new PageRepository(database)
        .save(
            new Page(
                Ids.create(),
                LocalDateTime.parse(date),
                "free",
                title,
                List.of(new Page.Section("free", "tekst")),
                tagged ? List.of(Domain.EMOTIONAL) : List.of(),
                tagged ? List.of(Trait.D) : List.of(),
                tags,
                sessionId,
                null,
                null));
  }

  private String session(String date, @Nullable String person, Focus focus, String title) {
    Session session =
        new Session(
            Ids.create(),
            person,
            List.of(),
            new Session.Frame(
                title,
                null,
                LocalDateTime.parse(date),
                null,
                null,
                focus,
                focus,
                null,
                List.of(),
                null),
            Session.Together.EMPTY,
            Session.ForMyself.EMPTY,
            Session.Links.NONE,
            List.of(),
            null,
            null);
    return new SessionRepository(database).save(session).id();
  }
}

package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Mirror;
import org.spiegelboek.mirror.MirrorRepository;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.paper.Picture;
import org.spiegelboek.paper.Printed;
import org.spiegelboek.paper.ReadPdf;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.people.Role;
import org.spiegelboek.reflection.Answer;
import org.spiegelboek.reflection.AnswerRepository;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Ids;

/** What was written for oneself never comes on paper without its tick. */
class ForMyselfOnPaperTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T17:12:00Z"), ZoneId.of("Europe/Brussels"));

  private static final String SHARED = "samengeschreven";

  @TempDir Path folder;
  private Database database;
  private SessionRepository sessions;
  private final Sheets sheets = new Sheets(new Messages(Language.NL), CLOCK);
  private final List<String> own = new ArrayList<>();
  private final List<String> elsewhere = new ArrayList<>();
  private Session session;

  @BeforeEach
  void writeEverywhere() {
    database = Database.open(folder.resolve("journal.db"), new byte[32]);
    sessions = new SessionRepository(database);
    Person person =
        new Person(Ids.create(), "T.V.", Role.TEACHER, elsewhere(), null, List.of(), null, null);
    new PersonRepository(database).save(person);
    session = sessions.save(session(person.id(), answer(), mirror(), SessionStatus.PLANNED));
    sessions.save(session(person.id(), answer(), mirror(), SessionStatus.HELD));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private String own() {
    own.add("alleenvoormij" + (char) ('a' + own.size()));
    return own.getLast();
  }

  private String elsewhere() {
    elsewhere.add("ergensanders" + (char) ('a' + elsewhere.size()));
    return elsewhere.getLast();
  }

  private Session session(String person, String answer, String mirror, SessionStatus status) {
    return new Session(
        Ids.create(),
        person,
        List.of(),
        new Session.Frame(
            SHARED,
            Setting.TEAM,
            LocalDateTime.of(2026, 11, 25, 10, 20),
            25,
            status,
            Focus.WORKS,
            Focus.CHALLENGE,
            Subject.COLLABORATION,
            List.of(WithWhom.PARENTS),
            ChallengeForm.TRY),
        new Session.Together(4, Map.of(Phase.GOAL, SHARED), SHARED, SHARED, List.of()),
        new Session.ForMyself(
            own(),
            own(),
            Arrays.stream(Belief.values())
                .map(belief -> new Session.BeliefAnswer(belief, BeliefState.WAVERING, own()))
                .toList(),
            3,
            8,
            Trait.D),
        new Session.Links(List.of(answer), List.of(mirror), List.of()),
        List.of(elsewhere()),
        null,
        null);
  }

  private String answer() {
    return new AnswerRepository(database)
        .save(
            new Answer(
                Ids.create(),
                "six.4",
                elsewhere(),
                "nl",
                LocalDateTime.of(2026, 11, 20, 9, 0),
                elsewhere(),
                null,
                elsewhere(),
                elsewhere(),
                null,
                null))
        .id();
  }

  private String mirror() {
    return new MirrorRepository(database)
        .save(
            new Mirror(
                Ids.create(),
                LocalDateTime.of(2026, 11, 20, 9, 0),
                elsewhere(),
                List.of(new Mirror.Mark(Trait.D, Perspective.SELF, 7, false, elsewhere())),
                Trait.D,
                List.of(),
                null,
                null))
        .id();
  }

  private Card card() {
    return Card.of(sessions.detail(session.id()).orElseThrow(), CLOCK);
  }

  private Stream<Printed> withoutTick() {
    Notes notes =
        new NotesRepository(database).find(String.valueOf(session.personId())).orElseThrow();
    SessionDetail held =
        sessions
            .detail(session.id())
            .map(
                detail ->
                    new SessionDetail(
                        detail.session(),
                        detail.person(),
                        2,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        detail.links()))
            .orElseThrow();
    Clock later = Clock.offset(CLOCK, java.time.Duration.ofDays(9));
    return Stream.of(
        sheets.card(card(), null),
        sheets.card(card().withoutInitials(), null),
        sheets.card(Card.of(held, later), null),
        sheets.notes(notes));
  }

  @Test
  void withoutItsTickItIsOnNoPaper() {
    withoutTick()
        .forEach(
            printed -> {
              String text = ReadPdf.text(printed.pdf());
              assertThat(text).contains(SHARED);
              assertThat(text).doesNotContain(own.toArray(String[]::new));
              assertThat(text).doesNotContain(elsewhere.toArray(String[]::new));
              assertThat(String.join("\n", ReadPdf.readOut(printed.pdf())))
                  .doesNotContain(own.toArray(String[]::new));
              assertThat(new String(printed.pdf(), StandardCharsets.ISO_8859_1))
                  .doesNotContain("alleenvoormij", "ergensanders");
            });
  }

  @Test
  void whatIsPrintedIsTheSameWhetherAnythingWasWrittenForOneselfOrNot() {
    Picture picture = Picture.of(sheets.card(card(), null), 0, 72);
    sessions.save(
        new Session(
            session.id(),
            session.personId(),
            List.of(),
            session.frame(),
            session.together(),
            Session.ForMyself.EMPTY,
            Session.Links.NONE,
            List.of(),
            null,
            null));
    assertThat(Picture.of(sheets.card(card(), null), 0, 72).pixels()).isEqualTo(picture.pixels());
  }

  @Test
  void theCalendarFileTellsTheTimeAlone() {
    String file =
        new String(
            CalendarFile.of(session.id(), session.frame(), "Gesprek", CLOCK.instant())
                .orElseThrow(),
            StandardCharsets.UTF_8);
    assertThat(file)
        .doesNotContain(own.toArray(String[]::new))
        .doesNotContain(elsewhere.toArray(String[]::new))
        .doesNotContain(SHARED, "T.V.");
  }

  @Test
  void withItsTickItComesOnASheetOfItsOwn() {
    Printed with = sheets.card(card(), session.forMyself());
    Printed without = sheets.card(card(), null);
    String text = ReadPdf.text(with.pdf());
    Session.ForMyself written = session.forMyself();
    assertThat(text).contains(written.notes(), written.expertise(), "Voor mezelf");
    written.beliefs().forEach(belief -> assertThat(text).contains(belief.line()));
    assertThat(text).doesNotContain(elsewhere.toArray(String[]::new));
    assertThat(with.sides()).isEqualTo(without.sides() + 1);
    assertThat(Picture.of(with, 0, 72).pixels())
        .as("the card itself stays as it is")
        .isEqualTo(Picture.of(without, 0, 72).pixels());
  }
}

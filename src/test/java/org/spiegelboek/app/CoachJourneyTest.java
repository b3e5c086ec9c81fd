package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.agreement.AgreementStatus;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.people.Role;
import org.spiegelboek.session.BeliefState;
import org.spiegelboek.session.Domain;
import org.spiegelboek.session.Session;
import org.spiegelboek.session.SessionRepository;
import org.spiegelboek.session.SessionStatus;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

/** A conversation prepared, held and looked back on, with the keyboard alone. */
@ExtendWith(ScreenExtension.class)
class CoachJourneyTest {

  /** With whom the conversation is. */
  static final String INITIALS = "T.V.";

  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
  private static final LocalDateTime EVENING = LocalDateTime.of(2026, 11, 24, 18, 12);
  private static final LocalDateTime TOMORROW = LocalDateTime.of(2026, 11, 25, 10, 0);
  private static final int MINUTES = 45;

  @TempDir Path folder;
  private JournalFolder book;

  /** All of it in one go takes a slow machine longer than a test otherwise may. */
  @Timeout(value = 6, unit = TimeUnit.MINUTES)
  @ParameterizedTest
  @EnumSource
  void aConversationIsPreparedHeldAndLookedBackOnAndTheNextOpensWithWhatWasAgreed(CoachWords words)
      throws IOException {
    book = JournalFolder.at(folder.resolve("Boek" + JournalFolder.ENDING));
    try (OpenJournal journal = CheapJournal.create(book, WindowProcess.PASSPHRASE)) {
      plan(journal.database(), words);
    }
    Visits visits = new Visits(folder);
    visits
        .settings()
        .save(
            Settings.standard()
                .withLanguage(words.language)
                .withReducedMotion(true)
                .withLastJournal(book.path()));
    Messages messages = new Messages(words.language);
    visits.at(
        at(EVENING),
        messages,
        visitor -> {
          Coach coach = new Coach(visitor, words);
          coach.unlocks();
          coach.goesToTheNextConversation();
          coach.answersWhatWasAgreedLastTime();
          coach.prepares();
          coach.isDisturbedWhileWritingForHerself();
        });
    visits.at(
        at(TOMORROW.minusMinutes(2)),
        messages,
        visitor -> {
          Coach coach = new Coach(visitor, words);
          coach.unlocks();
          coach.goesToTheNextConversation();
          coach.holdsIt();
        });
    visits.at(
        at(TOMORROW.plusMinutes(MINUTES + 5)),
        messages,
        visitor -> {
          Coach coach = new Coach(visitor, words);
          coach.unlocks();
          coach.goesBackToIt();
          coach.looksBack();
          coach.startsTheNextOne();
        });
    try (OpenJournal journal = Vault.unlock(book, WindowProcess.PASSPHRASE.toCharArray())) {
      seeKept(journal.database(), words);
    }
  }

  private static Clock at(LocalDateTime moment) {
    return Clock.fixed(moment.atZone(ZONE).toInstant(), ZONE);
  }

  /** Two weeks ago they met and agreed on something; tomorrow they meet again. */
  private static void plan(Database database, CoachWords words) {
    Instant then = EVENING.minusWeeks(2).atZone(ZONE).toInstant();
    Person person =
        new Person(Ids.create(), INITIALS, Role.TEACHER, null, null, List.of(), then, then);
    new PersonRepository(database).save(person);
    SessionRepository sessions = new SessionRepository(database);
    Session before = session(person, EVENING.minusWeeks(2), SessionStatus.HELD, then);
    sessions.save(before);
    sessions.save(session(person, TOMORROW, SessionStatus.PLANNED, then));
    new AgreementRepository(database)
        .save(
            new Agreement(
                Ids.create(),
                words.agreed,
                INITIALS,
                LocalDate.of(2026, 11, 20),
                null,
                AgreementStatus.OPEN,
                null,
                null,
                before.id(),
                null,
                null,
                null,
                null,
                then,
                then));
  }

  private static Session session(
      Person person, LocalDateTime start, SessionStatus status, Instant at) {
    return new Session(
        Ids.create(),
        person.id(),
        List.of(),
        new Session.Frame(null, null, start, MINUTES, status, null, null, null, List.of(), null),
        Session.Together.EMPTY,
        Session.ForMyself.EMPTY,
        new Session.Links(List.of(), List.of(), List.of()),
        List.of(),
        at,
        at);
  }

  private static void seeKept(Database database, CoachWords words) {
    List<Agreement> agreements = new ArrayList<>();
    new AgreementRepository(database).each(agreements::add);
    assertThat(agreements)
        .filteredOn(one -> one.what().equals(words.agreed))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.status()).isEqualTo(AgreementStatus.PARTLY);
              assertThat(one.statusNote()).isEqualTo(words.went);
            });
    assertThat(agreements)
        .filteredOn(one -> one.what().equals(words.newlyAgreed))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.isOpen()).isTrue();
              assertThat(one.due()).isEqualTo("2026-12-02");
              assertThat(one.lookBack()).isEqualTo("2026-12-09");
            });
    List<Session> sessions = new ArrayList<>();
    new SessionRepository(database).each(sessions::add);
    assertThat(sessions)
        .filteredOn(one -> TOMORROW.equals(one.frame().startsAt()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.together().phases().values())
                  .contains(words.goal, words.said.get(0), words.said.get(1), words.back);
              assertThat(one.together().domains()).containsExactly(Domain.INSIGHT);
              Session.ForMyself own = one.forMyself();
              assertThat(own.notes())
                  .isEqualTo(words.notes.get(0) + words.notes.get(2) + words.notes.get(1));
              assertThat(own.beliefs())
                  .hasSize(6)
                  .filteredOn(answer -> answer.answer() == BeliefState.WAVERING)
                  .extracting(Session.BeliefAnswer::line)
                  .containsExactly(words.belief);
              assertThat(own.balanceIntended()).isEqualTo(9);
              assertThat(own.balanceActual()).isEqualTo(3);
            });
  }
}

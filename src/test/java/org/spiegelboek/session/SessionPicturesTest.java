package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.agreement.AgreementStatus;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.journal.Page;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.mirror.Mirror;
import org.spiegelboek.mirror.MirrorRepository;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.people.Role;
import org.spiegelboek.reflection.Answer;
import org.spiegelboek.reflection.AnswerRepository;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.Pictures;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.Theme;
import org.testfx.util.WaitForAsyncUtils;

/** The drawn pages, made by the program, to compare with the drawings. */
@ExtendWith(ScreenExtension.class)
class SessionPicturesTest {

  private static final Instant THEN = Instant.parse("2026-11-10T09:00:00Z");

  @TempDir Path folder;
  private int number;
  private Stage stage;

  @org.testfx.framework.junit5.Start
  void start(Stage given) {
    stage = given;
  }

  @Test
  void everyScreenOfConversationsCanBeShown() throws Exception {
    shoot("gesprek", Language.NL, Theme.Look.LIGHT, 1, 1366, 768, "session");
    shoot("gesprek-donker", Language.NL, Theme.Look.DARK, 1, 1366, 768, "session");
    shoot("gesprek-lv", Language.LV, Theme.Look.LIGHT, 1, 1366, 768, "session");
    shoot("gesprek-200", Language.NL, Theme.Look.LIGHT, 2, 1366, 768, "session");
    shoot("gesprek-1024", Language.NL, Theme.Look.LIGHT, 1, 1024, 640, "session");
    shoot("gesprek-nieuw", Language.NL, Theme.Look.LIGHT, 1, 1366, 768, "new");
    shoot("gesprekken", Language.NL, Theme.Look.LIGHT, 1, 1366, 768, "list");
    shoot("afspraken", Language.NL, Theme.Look.LIGHT, 1, 1366, 768, "agreements");
    shoot("gesprek-houden", Language.NL, Theme.Look.LIGHT, 1, 1366, 768, "hold");
    shoot("gesprek-venster", Language.NL, Theme.Look.LIGHT, 1, 1366, 768, "whole");
    shoot("gesprek-venster-donker-lv-1024", Language.LV, Theme.Look.DARK, 1, 1024, 640, "whole");
    shoot("gesprek-venster-200", Language.NL, Theme.Look.LIGHT, 2, 1366, 768, "whole");
    shoot("gesprek-experiment", Language.NL, Theme.Look.LIGHT, 1, 1366, 768, "experiment");
    shoot("gesprek-experiment-lv", Language.LV, Theme.Look.DARK, 1, 1024, 640, "experiment");
    shoot("gesprek-team", Language.NL, Theme.Look.LIGHT, 1, 1366, 768, "team");
    shoot("gesprek-zoals", Language.NL, Theme.Look.LIGHT, 1, 1366, 768, "like");
    shoot("gesprek-venster-veld", Language.NL, Theme.Look.LIGHT, 1, 1366, 768, "field");
    shoot("gesprek-terug", Language.NL, Theme.Look.LIGHT, 1, 1366, 768, "look_back");
    shoot("gesprek-hc", Language.NL, Theme.Look.HIGH_CONTRAST, 1, 1366, 768, "session");
    assertThat(Pictures.isTaken("afspraken")).isTrue();
  }

  private void shoot(
      String name,
      Language language,
      Theme.Look look,
      double zoom,
      int width,
      int height,
      String what)
      throws Exception {
    Path own = folder.resolve("p" + number++);
    java.nio.file.Files.createDirectories(own);
    try (SessionScreens screens = new SessionScreens(own, language)) {
      String session = fill(screens.database);
      Place place =
          switch (what) {
            case "whole" ->
                new Place(
                    Place.Section.SESSIONS, session, Map.of("stage", "hold", "window", "whole"));
            case "like" ->
                new Place(
                    Place.Section.SESSIONS,
                    Place.NEW,
                    Map.of(
                        "person",
                        String.valueOf(
                            new SessionRepository(screens.database)
                                .find(session)
                                .orElseThrow()
                                .personId())));
            case "team" -> new Place(Place.Section.SESSIONS, Place.NEW, Map.of("role", "team"));
            case "session", "field", "experiment", "hold", "look_back" ->
                Place.of(Place.Section.SESSIONS, session);
            case "new" ->
                new Place(
                    Place.Section.SESSIONS, Place.NEW, Map.of("focus", "works", "role", "learner"));
            case "list" -> Place.of(Place.Section.SESSIONS);
            default ->
                Place.of(
                    Place.Section.AGREEMENTS,
                    new AgreementRepository(screens.database).listOpen().getFirst().id());
          };
      WaitForAsyncUtils.asyncFx(
              () -> {
                screens.wear(look, zoom);
                screens.show(stage, place, width, height);
              })
          .get();
      screens.settle();
      if (screens.failure() != null) {
        throw screens.failure();
      }
      WaitForAsyncUtils.asyncFx(
              () -> {
                if (what.equals("hold") || what.equals("look_back")) {
                  ((javafx.scene.control.ToggleButton) SessionScreens.find(stage, what)).fire();
                }
                if (what.equals("experiment")) {
                  ((javafx.scene.control.ButtonBase) SessionScreens.find(stage, "challenge"))
                      .fire();
                  QuietField deal = (QuietField) SessionScreens.find(stage, "deal");
                  deal.write();
                  deal.textProperty().set("stoelen in een kring\nouders bellen");
                  ((javafx.scene.control.ButtonBase) SessionScreens.find(stage, "addAgreement"))
                      .fire();
                }
                if (what.equals("field")) {
                  for (String id : new String[] {"hold", "wholeWindow"}) {
                    ((javafx.scene.control.ButtonBase) SessionScreens.find(stage, id)).fire();
                  }
                  ((QuietField) SessionScreens.find(stage, "options")).write();
                }
                if (what.equals("session")) {
                  Node goal = SessionScreens.find(stage, "goal");
                  ((QuietField) goal).write();
                  ((QuietField) goal).field().end();
                }
                Pictures.take(name, stage.getScene());
              })
          .get();
    }
  }

  static String fill(Database database) {
    List<Person.Line> lines = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      lines.add(new Person.Line(i, true, i < 3 ? null : LocalDate.of(2026, 9, 22), null));
    }
    PersonRepository people = new PersonRepository(database);
    Person person =
        people.save(new Person(Ids.create(), "T.V.", Role.TEACHER, null, null, lines, THEN, THEN));
    people.save(
        new Person(
            Ids.create(),
            "L.",
            Role.LEARNER,
            null,
            LocalDate.of(2026, 10, 1),
            List.of(),
            THEN,
            THEN));
    people.save(new Person(Ids.create(), "kernteam", Role.TEAM, null, null, List.of(), THEN, THEN));
    SessionRepository sessions = new SessionRepository(database);
    Session first = session(person, LocalDateTime.of(2026, 9, 22, 10, 20), "Kennismaking");
    sessions.save(first);
    Session second = session(person, LocalDateTime.of(2026, 11, 10, 10, 20), null);
    sessions.save(second);
    AgreementRepository agreements = new AgreementRepository(database);
    agreements.save(
        agreement("Drie minuten stil starten op maandag", "T.V.", null, second.id(), null));
    agreements.save(
        agreement(
            "Visuele dagplanning meebrengen",
            Agreement.ME,
            LocalDate.of(2026, 11, 25),
            second.id(),
            AgreementStatus.KEPT));
    agreements.save(
        agreement(
            "Zelf bellen voor het oudercontact",
            Agreement.ME,
            LocalDate.of(2026, 11, 30),
            null,
            null));
    agreements.save(
        agreement(
            "Picto’s vragen aan de logo", Agreement.ME, LocalDate.of(2026, 11, 12), null, null));
    Mirror mirror =
        new MirrorRepository(database)
            .save(
                new Mirror(
                    Ids.create(),
                    LocalDateTime.of(2026, 11, 8, 20, 0),
                    null,
                    List.of(),
                    Trait.D,
                    List.of(),
                    THEN,
                    THEN));
    Answer answer =
        new AnswerRepository(database)
            .save(
                new Answer(
                    Ids.create(),
                    "six.2",
                    "Voor mij is coachen ...",
                    "nl",
                    LocalDateTime.of(2026, 11, 9, 20, 0),
                    "naast iemand staan",
                    null,
                    null,
                    null,
                    THEN,
                    THEN));
    Page page =
        new PageRepository(database)
            .save(
                new Page(
                    Ids.create(),
                    LocalDateTime.of(2026, 11, 12, 17, 0),
                    "free",
                    "Na het overleg",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    THEN,
                    THEN));
    Session third =
        new Session(
            Ids.create(),
            person.id(),
            List.of(),
            new Session.Frame(
                null,
                Setting.ONE,
                LocalDateTime.of(2026, 11, 25, 10, 20),
                25,
                SessionStatus.PLANNED,
                Focus.WORKS,
                Focus.WORKS,
                Subject.DIVERSITY,
                List.of(),
                null),
            new Session.Together(
                null,
                Map.of(
                    Phase.ALIGN,
                    "25 minuten, in de zorgklas. Geen beoordeling.",
                    Phase.GOAL,
                    "Wat maakte maandag anders? Wat wil ze daar meer van?"),
                null,
                null,
                List.of()),
            new Session.ForMyself(
                "opletten: ik heb zelf al een oplossing in mijn hoofd",
                "logo van Y. bellen over picto’s?",
                List.of(
                    new Session.BeliefAnswer(
                        Belief.POTENTIAL,
                        BeliefState.WAVERING,
                        "toen ze vorige week zelf Y. aansprak bij de poort"),
                    new Session.BeliefAnswer(Belief.ALL, BeliefState.PRESENT, null),
                    new Session.BeliefAnswer(Belief.LOOK, BeliefState.PRESENT, null),
                    new Session.BeliefAnswer(Belief.PUPIL, BeliefState.PRESENT, null),
                    new Session.BeliefAnswer(Belief.DIVERSITY, BeliefState.PRESENT, null),
                    new Session.BeliefAnswer(Belief.TOGETHER, BeliefState.PRESENT, null)),
                8,
                null,
                Trait.D),
            new Session.Links(List.of(answer.id()), List.of(mirror.id()), List.of(page.id())),
            List.of(),
            THEN,
            THEN);
    return sessions.save(third).id();
  }

  private static Session session(Person person, LocalDateTime at, String title) {
    return new Session(
        Ids.create(),
        person.id(),
        List.of(),
        new Session.Frame(
            title,
            Setting.ONE,
            at,
            40,
            SessionStatus.HELD,
            Focus.PROBLEM,
            Focus.PROBLEM,
            Subject.DIVERSITY,
            List.of(),
            null),
        new Session.Together(
            4, Map.of(Phase.GOAL, "Dat ik om 9 uur niet al moe ben."), null, null, List.of()),
        Session.ForMyself.EMPTY,
        Session.Links.NONE,
        List.of(),
        THEN,
        THEN);
  }

  private static Agreement agreement(
      String what, String who, LocalDate due, String session, AgreementStatus status) {
    return new Agreement(
        Ids.create(),
        what,
        who,
        due,
        null,
        status,
        null,
        status == null ? null : THEN,
        session,
        null,
        null,
        null,
        null,
        THEN,
        THEN);
  }
}

package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.Pictures;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.Theme;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of all that a conversation's page can say at once about whom it is with. */
@ExtendWith(ScreenExtension.class)
class FramePicturesTest {

  @TempDir Path folder;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @Test
  void theFrameWithAllItCanSayIsShown() throws Exception {
    shoot("gesprek-kader", Language.NL, Theme.Look.LIGHT, 1, 1366, 768);
    shoot("gesprek-kader-donker-1024", Language.PT, Theme.Look.DARK, 1, 1024, 640);
    shoot("gesprek-kader-hc", Language.EN, Theme.Look.HIGH_CONTRAST, 1, 1366, 768);
    shoot("gesprek-kader-lv-200", Language.LV, Theme.Look.LIGHT, 2, 1366, 768);
    shoot("gesprek-kader-lv-200-1024", Language.LV, Theme.Look.LIGHT, 2, 1024, 640);
    assertThat(Pictures.isTaken("gesprek-kader")).isTrue();
  }

  /** With a learner whose time has passed, somebody else at the table, and another one then. */
  private static String fill(SessionScreens screens) {
    SessionPicturesTest.fill(screens.database);
    PersonRepository people = new PersonRepository(screens.database);
    SessionRepository sessions = new SessionRepository(screens.database);
    Person learner = people.findNamed("L.").orElseThrow();
    Person team = people.findNamed("kernteam").orElseThrow();
    Session planned =
        sessions.find(sessions.findNext(SessionScreens.NOW).orElseThrow()).orElseThrow();
    Session.Frame frame = planned.frame();
    LocalDateTime start = LocalDateTime.of(2026, 11, 25, 10, 30);
    return sessions
        .save(
            new Session(
                Ids.create(),
                learner.id(),
                List.of(team.id()),
                new Session.Frame(
                    null,
                    Setting.GROUP,
                    start,
                    25,
                    SessionStatus.PLANNED,
                    frame.focus(),
                    frame.focus(),
                    frame.subject(),
                    List.of(),
                    null),
                planned.together(),
                planned.forMyself(),
                planned.links(),
                List.of("taal"),
                planned.createdAt(),
                planned.changedAt()))
        .id();
  }

  private void shoot(
      String name, Language language, Theme.Look look, double zoom, int width, int height)
      throws Exception {
    try (SessionScreens screens =
        new SessionScreens(Files.createDirectories(folder.resolve(name)), language)) {
      Place place = Place.of(Place.Section.SESSIONS, fill(screens));
      WaitForAsyncUtils.waitForAsyncFx(
          60_000,
          () -> {
            screens.wear(look, zoom);
            screens.show(stage, place, width, height);
          });
      screens.settle();
      screens.settle();
      WaitForAsyncUtils.waitForAsyncFx(
          60_000, () -> ((ButtonBase) SessionScreens.find(stage, "frameToggle")).fire());
      screens.settle();
      if (screens.failure() != null) {
        throw screens.failure();
      }
      WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Pictures.take(name, stage.getScene()));
    }
  }
}

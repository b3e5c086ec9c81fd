package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.Pictures;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.Theme;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page of a person in its states, to look at. */
@ExtendWith(ScreenExtension.class)
class PeoplePicturesTest {

  @TempDir Path folder;
  private Stage stage;
  private int number;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @Test
  void everyStateOfAPersonsPageCanBeShown() throws Exception {
    for (Language language : new Language[] {Language.NL, Language.LV}) {
      String in = "-" + language.code();
      shoot("mens-vraag" + in, language, Theme.Look.LIGHT, 1, 1366, 768, "L.");
      shoot("mens-open" + in, language, Theme.Look.LIGHT, 1, 1366, 768, "T.V.", "workingToggle");
      shoot("mens-gegevens" + in, language, Theme.Look.DARK, 1, 1366, 768, "L.", "detailsToggle");
      shoot("mens-vergeet" + in, language, Theme.Look.LIGHT, 1, 1366, 768, "T.V.", "forget");
      shoot("mens-klein" + in, language, Theme.Look.DARK, 1, 1024, 640, "L.");
      shoot("mens-vergeet-klein" + in, language, Theme.Look.DARK, 1, 1024, 640, "T.V.", "forget");
      shoot("mens-200" + in, language, Theme.Look.LIGHT, 2, 1366, 768, "L.");
      shoot("mens-vergeet-200" + in, language, Theme.Look.LIGHT, 2, 1366, 768, "T.V.", "forget");
    }
    for (Language language : new Language[] {Language.NL, Language.LV}) {
      String in = "-" + language.code();
      agreements("afspraak-draad" + in, language, Theme.Look.LIGHT, 1, 1366, 768, false);
      agreements("afspraak-personen" + in, language, Theme.Look.DARK, 1, 1024, 640, true);
      agreements("afspraak-200" + in, language, Theme.Look.LIGHT, 2, 1366, 768, true);
    }
    assertThat(Pictures.isTaken("mens-vraag-nl")).isTrue();
  }

  private void shoot(
      String name,
      Language language,
      Theme.Look look,
      double zoom,
      int width,
      int height,
      String person,
      String... pressed)
      throws Exception {
    Path own = Files.createDirectory(folder.resolve("p" + number++));
    try (SessionScreens screens = new SessionScreens(own, language)) {
      SessionPicturesTest.fill(screens.database);
      String id = new PersonRepository(screens.database).findNamed(person).orElseThrow().id();
      Place place = new Place(Place.Section.SESSIONS, null, Map.of("person", id));
      WaitForAsyncUtils.waitForAsyncFx(
          30_000,
          () -> {
            screens.wear(look, zoom);
            screens.show(stage, place, width, height);
          });
      screens.settle();
      for (String button : pressed) {
        Node node = SessionScreens.find(stage, button);
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> ((Button) node).fire());
        screens.settle();
      }
      WaitForAsyncUtils.waitForAsyncFx(30_000, () -> Pictures.take(name, stage.getScene()));
      if (screens.failure() != null) {
        throw screens.failure();
      }
    }
  }

  private void agreements(
      String name,
      Language language,
      Theme.Look look,
      double zoom,
      int width,
      int height,
      boolean byPerson)
      throws Exception {
    Path own = Files.createDirectory(folder.resolve("p" + number++));
    try (SessionScreens screens = new SessionScreens(own, language)) {
      Sample.fill(screens.database, language, screens.desk.clock());
      String last =
          new AgreementRepository(screens.database)
              .listOpen().stream()
                  .filter(one -> one.continues() != null)
                  .findFirst()
                  .orElseThrow()
                  .id();
      Place place = new Place(Place.Section.AGREEMENTS, byPerson ? null : last, Map.of());
      WaitForAsyncUtils.waitForAsyncFx(
          30_000,
          () -> {
            screens.wear(look, zoom);
            screens.show(stage, place, width, height);
          });
      screens.settle();
      if (byPerson) {
        ChipGroup by = (ChipGroup) SessionScreens.find(stage, "by");
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> by.valueProperty().set("byPerson"));
        screens.settle();
      }
      WaitForAsyncUtils.waitForAsyncFx(30_000, () -> Pictures.take(name, stage.getScene()));
    }
  }
}

package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.paper.ReadPdf;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.ui.InlineMessage;
import org.spiegelboek.ui.PaperDialogs;
import org.spiegelboek.ui.Pictures;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ScreenExtension.class)
class PreviewTest {

  @TempDir Path folder;
  private Stage stage;
  private SessionScreens screens;
  private String session;
  private String person;
  private Session.ForMyself own;

  @Start
  void start(Stage given) {
    stage = given;
  }

  private void begin(Language language, Theme.Look look, double zoom) throws Exception {
    Path own = Files.createDirectories(folder.resolve(language.code() + look + zoom));
    screens = new SessionScreens(own, language);
    Sample.fill(screens.database, language, screens.desk.clock());
    WaitForAsyncUtils.waitForAsyncFx(60_000, () -> screens.wear(look, zoom));
    SessionRepository sessions = new SessionRepository(screens.database);
    session = sessions.findNext(SessionScreens.NOW).orElseThrow();
    Session next = sessions.find(session).orElseThrow();
    person = String.valueOf(next.personId());
    this.own = next.forMyself();
  }

  @AfterEach
  void close() throws Exception {
    if (screens != null) {
      Exception failure = screens.failure();
      screens.close();
      if (failure != null) {
        throw failure;
      }
    }
  }

  private void open(Place place) throws Exception {
    open(place, 1366, 768);
  }

  private void open(Place place, int width, int height) throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(60_000, () -> screens.show(stage, place, width, height));
    drawn();
  }

  private void drawn() {
    for (int i = 0; i < 4; i++) {
      screens.settle();
    }
    assertThat(node("picture", ImageView.class).getImage()).isNotNull();
  }

  private <T extends Node> T node(String id, Class<T> type) {
    return type.cast(SessionScreens.find(stage, id));
  }

  private void on(Runnable change) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, change);
    for (int i = 0; i < 4; i++) {
      screens.settle();
    }
  }

  private void into(Path target) {
    screens.dialogs =
        new PaperDialogs(
            (window, name) -> Optional.of(target), () -> false, window -> Optional.empty());
  }

  @Test
  void whatIsForMyselfIsUntickedEveryTimeAndComesOnlyWithItsTick() throws Exception {
    begin(Language.NL, Theme.Look.LIGHT, 1);
    Path target = folder.resolve("gesprek.pdf");
    into(target);
    open(SessionPlaces.paper(session));
    assertThat(own.notes()).isNotBlank();
    String written = own.notes().substring(0, 20);
    assertThat(node("own", CheckBox.class).isSelected()).isFalse();
    on(() -> node("save", Button.class).fire());
    assertThat(ReadPdf.text(Files.readAllBytes(target))).doesNotContain(written);
    on(() -> node("own", CheckBox.class).fire());
    assertThat(node("which", Label.class).getText()).isEqualTo("kant 1 van 2");
    on(() -> node("save", Button.class).fire());
    assertThat(ReadPdf.text(Files.readAllBytes(target))).contains(written);
    open(SessionPlaces.paper(session));
    assertThat(node("own", CheckBox.class).isSelected()).isFalse();
    on(() -> node("save", Button.class).fire());
    assertThat(ReadPdf.text(Files.readAllBytes(target))).doesNotContain(written);
  }

  @Test
  void thePictureIsOfWhatIsKeptAndPrinted(FxRobot robot) throws Exception {
    begin(Language.NL, Theme.Look.LIGHT, 1);
    List<Image> sides = new ArrayList<>();
    screens.dialogs =
        new PaperDialogs(
            (window, name) -> Optional.empty(),
            () -> true,
            window -> Optional.of(new PaperDialogs.Job(sides::add, () -> true)));
    open(SessionPlaces.paper(session));
    on(() -> node("own", CheckBox.class).fire());
    on(() -> node("own", CheckBox.class).requestFocus());
    robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
    drawn();
    assertThat(sides).hasSize(2);
    assertThat(sides.getFirst().getWidth()).isBetween(2478.0, 2481.0);
    assertThat(node("said", Label.class).getText()).isEqualTo("Het is naar de printer.");
    on(() -> node("own", CheckBox.class).fire());
    on(() -> node("print", Button.class).fire());
    assertThat(sides).hasSize(3);
  }

  @Test
  void withoutAPrinterThereIsASentenceAndAWayOn() throws Exception {
    begin(Language.NL, Theme.Look.LIGHT, 1);
    open(SessionPlaces.paper(session));
    on(() -> node("print", Button.class).fire());
    assertThat(node("trouble", InlineMessage.class).getText()).contains("kent geen printer");
    assertThat(node("trouble", InlineMessage.class).isVisible()).isTrue();
  }

  @Test
  void theCalendarFileIsKeptOnDemand() throws Exception {
    begin(Language.NL, Theme.Look.LIGHT, 1);
    into(folder.resolve("afspraak"));
    open(SessionPlaces.paper(session));
    on(() -> node("calendar", Button.class).fire());
    assertThat(Files.readString(folder.resolve("afspraak.ics"), StandardCharsets.UTF_8))
        .contains("SUMMARY:Gesprek\r\n", "UID:" + session);
    on(() -> node("calendar", Button.class).fire());
    assertThat(node("trouble", InlineMessage.class).getText())
        .as("a name that the dialog did not ask about is not written over")
        .contains("Er is al een bestand");
  }

  @Test
  void thePageOfTheConversationLeadsThereAndBack(FxRobot robot) throws Exception {
    begin(Language.NL, Theme.Look.LIGHT, 1);
    WaitForAsyncUtils.waitForAsyncFx(
        60_000, () -> screens.show(stage, Place.of(Place.Section.SESSIONS, session), 1366, 768));
    screens.settle();
    on(() -> node("paper", Button.class).fire());
    assertThat(screens.desk.navigation().getPlace()).isEqualTo(SessionPlaces.paper(session));
    on(() -> node("paper", Button.class).requestFocus());
    on(() -> screens.desk.navigation().go(Place.of(Place.Section.SESSIONS, session)));
    robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
    screens.settle();
    assertThat(screens.desk.navigation().getPlace()).isEqualTo(SessionPlaces.paper(session));
    open(SessionPlaces.paper(session));
    on(() -> node("back", Button.class).fire());
    assertThat(screens.desk.navigation().getPlace())
        .isEqualTo(Place.of(Place.Section.SESSIONS, session));
  }

  @Test
  void aPersonGetsWhatWasWrittenTogetherFromTheFirstToTheLast() throws Exception {
    begin(Language.NL, Theme.Look.LIGHT, 1);
    Path target = folder.resolve("gesprek.pdf");
    into(target);
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () ->
            screens.show(
                stage,
                new Place(Place.Section.SESSIONS, null, Map.of("person", person)),
                1366,
                768));
    screens.settle();
    on(() -> node("give", Button.class).fire());
    assertThat(screens.desk.navigation().getPlace()).isEqualTo(SessionPlaces.notes(person));
    open(SessionPlaces.notes(person));
    assertThat(node("own", CheckBox.class).isVisible()).isFalse();
    on(() -> node("save", Button.class).fire());
    byte[] pdf = Files.readAllBytes(target);
    List<String> parts = ReadPdf.readOut(pdf);
    Person named = new PersonRepository(screens.database).find(person).orElseThrow();
    assertThat(parts).startsWith("H1: Wat we samen noteerden", "P: " + named.name());
    assertThat(parts.stream().filter(part -> part.startsWith("H2: Gesprek")).toList())
        .startsWith("H2: Gesprek 1", "H2: Gesprek 2", "H2: Gesprek 3")
        .hasSizeGreaterThan(5);
    assertThat(ReadPdf.unmarked(pdf)).isEmpty();
    SessionRepository sessions = new SessionRepository(screens.database);
    String text = ReadPdf.text(pdf);
    sessions.each(
        one -> {
          String notes = one.forMyself().notes();
          if (notes != null) {
            assertThat(text).doesNotContain(notes.substring(0, Math.min(20, notes.length())));
          }
        });
  }

  @Test
  void everyLookOfItCanBeShown() throws Exception {
    shoot("kaart", Language.NL, Theme.Look.LIGHT, 1, 1366, 768);
    shoot("kaart-donker", Language.NL, Theme.Look.DARK, 1, 1366, 768);
    shoot("kaart-lv", Language.LV, Theme.Look.LIGHT, 1, 1366, 768);
    shoot("kaart-1024", Language.LV, Theme.Look.LIGHT, 1, 1024, 640);
    shoot("kaart-200", Language.NL, Theme.Look.LIGHT, 2, 1366, 768);
    begin(Language.NL, Theme.Look.LIGHT, 1);
  }

  private void shoot(
      String name, Language language, Theme.Look look, double zoom, int width, int height)
      throws Exception {
    begin(language, look, zoom);
    open(SessionPlaces.paper(session), width, height);
    on(() -> node("own", CheckBox.class).fire());
    on(() -> Pictures.take(name, stage.getScene()));
    if (name.equals("kaart")) {
      open(SessionPlaces.notes(person), width, height);
      on(() -> Pictures.take("notities", stage.getScene()));
    }
    close();
    screens = null;
  }
}

package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.ui.Keyboard;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SessionsTest {

  @TempDir Path folder;
  private Stage stage;
  private SessionScreens screens;

  @Start
  void start(Stage given) {
    stage = given;
    screens = new SessionScreens(folder, Language.NL);
    screens.wear(Theme.Look.LIGHT, 1);
  }

  @AfterEach
  void close() throws Exception {
    Exception failure = screens.failure();
    screens.close();
    if (failure != null) {
      throw failure;
    }
  }

  private void open(Map<String, String> choices) {
    Place place = new Place(Place.Section.SESSIONS, null, choices);
    WaitForAsyncUtils.waitForAsyncFx(60_000, () -> screens.show(stage, place, 1366, 768));
    screens.settle();
  }

  private void on(Runnable change) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, change);
    screens.settle();
  }

  private void saved() throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, screens.unsaved::isEmpty);
    screens.settle();
  }

  private <T> T node(String id, Class<T> type) {
    return type.cast(SessionScreens.find(stage, id));
  }

  private Person named(String name) {
    return new PersonRepository(screens.database).findNamed(name).orElseThrow();
  }

  @Test
  void withoutConversationsThePageSaysWhatComesHere() {
    open(Map.of());
    assertThat(node("empty", javafx.scene.Node.class).isVisible()).isTrue();
    assertThat(node("page", javafx.scene.Node.class).isVisible()).isFalse();
  }

  @Test
  void whoIsSeenNextIsOpenFirstWithTheConversationsLatestFirst() {
    SessionPicturesTest.fill(screens.database);
    open(Map.of());
    assertThat(node("title", Labeled.class).getText()).isEqualTo("T.V.");
    ListView<?> sessions = node("sessions", ListView.class);
    assertThat(sessions.getItems())
        .extracting(item -> ((SessionLine) item).number())
        .containsExactly(3, 2, 1);
  }

  @Test
  void aConversationOpensByKeyboard(FxRobot robot) {
    SessionPicturesTest.fill(screens.database);
    open(Map.of());
    ListView<?> sessions = node("sessions", ListView.class);
    on(
        () -> {
          sessions.requestFocus();
          sessions.getSelectionModel().select(1);
        });
    Keyboard.at(() -> sessions);
    robot.type(KeyCode.ENTER);
    assertThat(screens.desk.navigation().getPlace().id())
        .isEqualTo(((SessionLine) sessions.getItems().get(1)).id());
  }

  @Test
  void theWorkingAgreementKeepsTicksAndOwnWords() throws Exception {
    SessionPicturesTest.fill(screens.database);
    Person learner = named("L.");
    open(Map.of("person", learner.id()));
    on(() -> node("workingToggle", Button.class).fire());
    on(() -> node("line3", CheckBox.class).setSelected(true));
    on(() -> node("words3", TextField.class).setText("blijft hier"));
    saved();
    assertThat(named("L.").workingAgreement())
        .containsExactly(new Person.Line(3, true, LocalDate.of(2026, 11, 24), "blijft hier"));
    assertThat(node("kept", javafx.scene.Node.class).isVisible()).isTrue();
  }

  @Test
  void theKeepUntilDayIsTypedAndKept(FxRobot robot) throws Exception {
    SessionPicturesTest.fill(screens.database);
    Person learner = named("L.");
    open(Map.of("person", learner.id()));
    on(() -> node("detailsToggle", Button.class).fire());
    TextField keep = node("keepUntil", TextField.class);
    on(
        () -> {
          keep.requestFocus();
          keep.setText("30/6/2027");
        });
    Keyboard.at(() -> keep);
    robot.type(KeyCode.ENTER);
    saved();
    assertThat(named("L.").keepUntil()).isEqualTo(LocalDate.of(2027, 6, 30));
    assertThat(node("kept", javafx.scene.Node.class).isVisible()).isFalse();
  }

  @Test
  void aNewConversationWithSomebodyNamesThem() {
    SessionPicturesTest.fill(screens.database);
    Person learner = named("L.");
    open(Map.of("person", learner.id()));
    on(() -> node("beginWith", Button.class).fire());
    Place place = screens.desk.navigation().getPlace();
    assertThat(place.id()).isEqualTo(Place.NEW);
    assertThat(place.choices()).containsEntry("person", learner.id());
  }

  @Test
  void afterTheAgreedDayThePageAsksAndAnotherDayKeepsThem(FxRobot robot) throws Exception {
    openLearner();
    assertThat(node("kept", javafx.scene.Node.class).isVisible()).isTrue();
    assertThat(node("learner", javafx.scene.Node.class).isVisible()).isTrue();
    on(() -> node("keepLonger", TextField.class).requestFocus());
    robot.write("30/6/2027").type(KeyCode.ENTER);
    on(() -> node("keepOn", Button.class).fire());
    saved();
    assertThat(named("L.").keepUntil()).isEqualTo(LocalDate.of(2027, 6, 30));
    assertThat(node("kept", javafx.scene.Node.class).isVisible()).isFalse();
  }

  @Test
  void theQuestionCanWaitAMonth() {
    openLearner();
    on(() -> node("keepLater", Button.class).fire());
    assertThat(node("kept", javafx.scene.Node.class).isVisible()).isFalse();
    openLearner();
    assertThat(node("kept", javafx.scene.Node.class).isVisible()).isFalse();
    screens.database.change(sql -> sql.update("UPDATE person SET ask_again = '2026-11-24'"));
    openLearner();
    assertThat(node("kept", javafx.scene.Node.class).isVisible()).isTrue();
    assertThat(named("L.").keepUntil()).isEqualTo(LocalDate.of(2026, 10, 1));
  }

  @Test
  void forgettingSaysWhatGoesAndTheSafeWayHasTheKeyboard(FxRobot robot) {
    SessionPicturesTest.fill(screens.database);
    Person teacher = named("T.V.");
    open(Map.of("person", teacher.id()));
    on(() -> node("forget", Button.class).fire());
    String goes =
        String.join(
            "|",
            node("goes", javafx.scene.layout.VBox.class).getChildren().stream()
                .map(line -> ((Labeled) line).getText())
                .toList());
    assertThat(goes).contains("gesprekken: 3|", "gesprekken: 2|", "bladzijden: 3");
    assertThat(node("safe", Button.class).isFocused()).isTrue();
    javafx.scene.control.ScrollPane words =
        (javafx.scene.control.ScrollPane) stage.getScene().lookup(".forget");
    assertThat(words.getViewportBounds().getHeight())
        .as("all of it can be seen without scrolling")
        .isGreaterThanOrEqualTo(words.getContent().getBoundsInLocal().getHeight() - 1);
    robot.type(KeyCode.ENTER);
    screens.settle();
    assertThat(new PersonRepository(screens.database).find(teacher.id())).isPresent();
    on(() -> node("forget", Button.class).fire());
    on(() -> node("yes", Button.class).fire());
    assertThat(new PersonRepository(screens.database).find(teacher.id())).isEmpty();
    ListView<?> people = node("people", ListView.class);
    assertThat(people.getItems())
        .extracting(item -> ((PersonLine) item).name())
        .containsExactly("kernteam", "L.");
    assertThat(node("title", Labeled.class).getText()).isEqualTo("kernteam");
  }

  @Test
  void theLastOneForgottenLeavesTheEmptyPage() {
    new PersonRepository(screens.database)
        .save(
            new Person(
                "019a0000-0000-7000-8000-000000000001",
                "Enig",
                null,
                null,
                null,
                java.util.List.of(),
                null,
                null));
    open(Map.of());
    on(() -> node("forget", Button.class).fire());
    on(() -> node("yes", Button.class).fire());
    assertThat(node("empty", javafx.scene.Node.class).isVisible()).isTrue();
    assertThat(node("page", javafx.scene.Node.class).isVisible()).isFalse();
  }

  private void openLearner() {
    if (new PersonRepository(screens.database).list().isEmpty()) {
      SessionPicturesTest.fill(screens.database);
    }
    open(Map.of("person", named("L.").id()));
  }
}

package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
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
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.ui.Keyboard;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(ScreenExtension.class)
class SessionsTest {

  @TempDir Path folder;
  private SessionWindow window;

  @Start
  void start(Stage stage) {
    window = new SessionWindow(stage, folder);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private void open(Map<String, String> choices) {
    window.open(new Place(Place.Section.SESSIONS, null, choices));
  }

  private Person named(String name) {
    return new PersonRepository(window.screens.database).findNamed(name).orElseThrow();
  }

  @Test
  void withoutConversationsThePageSaysWhatComesHere() {
    open(Map.of());
    assertThat(window.node("empty", javafx.scene.Node.class).isVisible()).isTrue();
    assertThat(window.node("page", javafx.scene.Node.class).isVisible()).isFalse();
  }

  @Test
  void whoIsSeenNextIsOpenFirstWithTheConversationsLatestFirst() {
    SessionPicturesTest.fill(window.screens.database);
    open(Map.of());
    assertThat(window.node("title", Labeled.class).getText()).isEqualTo("T.V.");
    ListView<?> sessions = window.node("sessions", ListView.class);
    assertThat(sessions.getItems())
        .extracting(item -> ((SessionLine) item).number())
        .containsExactly(3, 2, 1);
  }

  @Test
  void aConversationOpensByKeyboard(FxRobot robot) {
    SessionPicturesTest.fill(window.screens.database);
    open(Map.of());
    ListView<?> sessions = window.node("sessions", ListView.class);
    window.on(
        () -> {
          sessions.requestFocus();
          sessions.getSelectionModel().select(1);
        });
    Keyboard.at(() -> sessions);
    robot.type(KeyCode.ENTER);
    assertThat(window.screens.desk.navigation().getPlace().id())
        .isEqualTo(((SessionLine) sessions.getItems().get(1)).id());
  }

  @Test
  void theWorkingAgreementKeepsTicksAndOwnWords() throws Exception {
    SessionPicturesTest.fill(window.screens.database);
    Person learner = named("L.");
    open(Map.of("person", learner.id()));
    window.on(() -> window.node("workingToggle", Button.class).fire());
    window.on(() -> window.node("line3", CheckBox.class).setSelected(true));
    window.on(() -> window.node("words3", TextField.class).setText("blijft hier"));
    window.saved();
    assertThat(named("L.").workingAgreement())
        .containsExactly(new Person.Line(3, true, LocalDate.of(2026, 11, 24), "blijft hier"));
    assertThat(window.node("kept", javafx.scene.Node.class).isVisible()).isTrue();
  }

  @Test
  void theKeepUntilDayIsTypedAndKept(FxRobot robot) throws Exception {
    SessionPicturesTest.fill(window.screens.database);
    Person learner = named("L.");
    open(Map.of("person", learner.id()));
    window.on(() -> window.node("detailsToggle", Button.class).fire());
    TextField keep = window.node("keepUntil", TextField.class);
    window.on(
        () -> {
          keep.requestFocus();
          keep.setText("30/6/2027");
        });
    Keyboard.at(() -> keep);
    robot.type(KeyCode.ENTER);
    window.saved();
    assertThat(named("L.").keepUntil()).isEqualTo(LocalDate.of(2027, 6, 30));
    assertThat(window.node("kept", javafx.scene.Node.class).isVisible()).isFalse();
  }

  @Test
  void aNewConversationWithSomebodyNamesThem() {
    SessionPicturesTest.fill(window.screens.database);
    Person learner = named("L.");
    open(Map.of("person", learner.id()));
    window.on(() -> window.node("beginWith", Button.class).fire());
    Place place = window.screens.desk.navigation().getPlace();
    assertThat(place.id()).isEqualTo(Place.NEW);
    assertThat(place.choices()).containsEntry("person", learner.id());
  }

  @Test
  void afterTheAgreedDayThePageAsksAndAnotherDayKeepsThem(FxRobot robot) throws Exception {
    openLearner();
    assertThat(window.node("kept", javafx.scene.Node.class).isVisible()).isTrue();
    assertThat(window.node("learner", javafx.scene.Node.class).isVisible()).isTrue();
    window.on(() -> window.node("keepLonger", TextField.class).requestFocus());
    robot.write("30/6/2027").type(KeyCode.ENTER);
    window.on(() -> window.node("keepOn", Button.class).fire());
    window.saved();
    assertThat(named("L.").keepUntil()).isEqualTo(LocalDate.of(2027, 6, 30));
    assertThat(window.node("kept", javafx.scene.Node.class).isVisible()).isFalse();
  }

  @Test
  void theQuestionCanWaitAMonth() {
    openLearner();
    window.on(() -> window.node("keepLater", Button.class).fire());
    assertThat(window.node("kept", javafx.scene.Node.class).isVisible()).isFalse();
    openLearner();
    assertThat(window.node("kept", javafx.scene.Node.class).isVisible()).isFalse();
    window.screens.database.change(sql -> sql.update("UPDATE person SET ask_again = '2026-11-24'"));
    openLearner();
    assertThat(window.node("kept", javafx.scene.Node.class).isVisible()).isTrue();
    assertThat(named("L.").keepUntil()).isEqualTo(LocalDate.of(2026, 10, 1));
  }

  @Test
  void forgettingSaysWhatGoesAndTheSafeWayHasTheKeyboard(FxRobot robot) {
    SessionPicturesTest.fill(window.screens.database);
    Person teacher = named("T.V.");
    open(Map.of("person", teacher.id()));
    window.on(() -> window.node("forget", Button.class).fire());
    String goes =
        String.join(
            "|",
            window.node("goes", javafx.scene.layout.VBox.class).getChildren().stream()
                .map(line -> ((Labeled) line).getText())
                .toList());
    assertThat(goes).contains("gesprekken: 3|", "gesprekken: 2|", "bladzijden: 3");
    assertThat(window.node("safe", Button.class).isFocused()).isTrue();
    javafx.scene.control.ScrollPane words =
        (javafx.scene.control.ScrollPane) window.stage.getScene().lookup(".forget");
    assertThat(words.getViewportBounds().getHeight())
        .as("all of it can be seen without scrolling")
        .isGreaterThanOrEqualTo(words.getContent().getBoundsInLocal().getHeight() - 1);
    robot.type(KeyCode.ENTER);
    window.screens.settle();
    assertThat(new PersonRepository(window.screens.database).find(teacher.id())).isPresent();
    window.on(() -> window.node("forget", Button.class).fire());
    window.on(() -> window.node("yes", Button.class).fire());
    assertThat(new PersonRepository(window.screens.database).find(teacher.id())).isEmpty();
    ListView<?> people = window.node("people", ListView.class);
    assertThat(people.getItems())
        .extracting(item -> ((PersonLine) item).name())
        .containsExactly("kernteam", "L.");
    assertThat(window.node("title", Labeled.class).getText()).isEqualTo("kernteam");
  }

  @Test
  void theLastOneForgottenLeavesTheEmptyPage() {
    new PersonRepository(window.screens.database)
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
    window.on(() -> window.node("forget", Button.class).fire());
    window.on(() -> window.node("yes", Button.class).fire());
    assertThat(window.node("empty", javafx.scene.Node.class).isVisible()).isTrue();
    assertThat(window.node("page", javafx.scene.Node.class).isVisible()).isFalse();
  }

  private void openLearner() {
    if (new PersonRepository(window.screens.database).list().isEmpty()) {
      SessionPicturesTest.fill(window.screens.database);
    }
    open(Map.of("person", named("L.").id()));
  }
}

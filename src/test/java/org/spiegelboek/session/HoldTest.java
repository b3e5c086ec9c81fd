package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.reflection.Question;
import org.spiegelboek.reflection.QuestionRepository;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ScreenExtension.class)
class HoldTest {

  private static final String SECRET = "opletten: ik heb zelf al een oplossing in mijn hoofd";

  @TempDir Path folder;
  private final Watch watch = new Watch();
  private SessionWindow window;
  private String id;

  /** A clock that the test sets on. */
  private static final class Watch extends Clock {

    private Instant now = SessionScreens.NOW.atZone(SessionScreens.ZONE).toInstant();

    @Override
    public ZoneId getZone() {
      return SessionScreens.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public synchronized Instant instant() {
      return now;
    }

    synchronized void setOn(int minutes) {
      now = now.plus(Duration.ofMinutes(minutes));
    }
  }

  @Start
  void start(Stage stage) {
    window = new SessionWindow(stage, folder, watch);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private void open() {
    id = SessionPicturesTest.fill(window.screens.database);
    window.open(Place.of(Place.Section.SESSIONS, id));
  }

  private Set<Node> all() {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000, () -> Set.copyOf(window.stage.getScene().getRoot().lookupAll("*")));
  }

  private List<String> texts() {
    return all().stream()
        .map(
            node ->
                node instanceof Labeled label
                    ? label.getText()
                    : node instanceof javafx.scene.control.TextInputControl field
                        ? field.getText()
                        : "")
        .toList();
  }

  private String clock() {
    return window.node("clock", Button.class).getText();
  }

  @Test
  void thePageForMyselfIsNotInTheWindowWhileAConversationIsHeld(FxRobot robot) {
    open();
    assertThat(texts()).contains(SECRET);
    window.press("hold");
    assertThat(texts()).doesNotContain(SECRET);
    window.press("wholeWindow");
    assertThat(texts()).doesNotContain(SECRET);
    robot.type(KeyCode.F6, KeyCode.F6, KeyCode.F6);
    assertThat(texts()).doesNotContain(SECRET);
    robot.type(KeyCode.ESCAPE);
    window.press("prepare");
    assertThat(texts()).contains(SECRET);
  }

  @Test
  void theWholeWindowIsTakenAndGivenBackByKeyboardAlone(FxRobot robot) {
    open();
    window.on(() -> window.node("hold", ToggleButton.class).requestFocus());
    robot.type(KeyCode.SPACE, KeyCode.F11);
    window.screens.settle();
    assertThat(window.screens.top().wholeProperty().get()).isTrue();
    window.on(() -> window.node("options", QuietField.class).write());
    robot.write("eerst samen kijken").type(KeyCode.ESCAPE);
    window.screens.settle();
    assertThat(window.screens.top().wholeProperty().get()).isFalse();
    assertThat(window.node("options", QuietField.class).textProperty().get())
        .isEqualTo("eerst samen kijken");
    assertThat(window.node("options", QuietField.class).field().isFocused()).isTrue();
  }

  @Test
  void noFieldOpensByItselfAsTheWindowIsTaken() {
    open();
    window.on(() -> window.node("focus", Node.class).lookup(".chip").requestFocus());
    window.press("hold");
    window.press("wholeWindow");
    assertThat(window.node("align", QuietField.class).isOpen()).isFalse();
    assertThat(window.node("wholeWindow", Button.class).isFocused()).isTrue();
  }

  @Test
  void whatIsBeingWrittenIsAsLargeAsWhatIsRead() {
    open();
    window.press("hold");
    window.press("wholeWindow");
    QuietField options = window.node("options", QuietField.class);
    window.on(options::write);
    window.on(() -> window.stage.getScene().getRoot().applyCss());
    Label read = (Label) window.node("goal", QuietField.class).lookup(".print");
    assertThat(options.field().getFont().getSize()).isEqualTo(read.getFont().getSize());
    assertThat(read.getFont().getSize()).isGreaterThan(1.3 * Theme.ROOT_SIZE);
  }

  @Test
  void whatIsWrittenInTheWholeWindowIsKept(FxRobot robot) throws Exception {
    open();
    window.press("hold");
    window.press("wholeWindow");
    window.on(() -> window.node("now", QuietField.class).write());
    robot.write("een zes");
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, window.screens.unsaved::isEmpty);
    window.screens.settle();
    Session session = new SessionRepository(window.screens.database).find(id).orElseThrow();
    assertThat(session.together().phases().get(Phase.NOW)).isEqualTo("een zes");
  }

  @Test
  void theClockCountsTheAgreedMinutesAndGoesOnQuietlyBeyondThem() throws Exception {
    open();
    window.press("hold");
    assertThat(clock()).isEqualTo("0 van 25 minuten");
    watch.setOn(12);
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> clock().equals("12 van 25 minuten"));
    List<String> before = List.copyOf(window.node("clock", Button.class).getStyleClass());
    watch.setOn(20);
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> clock().equals("32 van 25 minuten"));
    assertThat(window.node("clock", Button.class).getStyleClass()).isEqualTo(before);
    window.press("clock");
    assertThat(clock()).isEqualTo("0 van 25 minuten");
  }

  @Test
  void theClockGoesOnAfterTheBookWasClosedForAMoment() {
    open();
    window.press("hold");
    window.press("wholeWindow");
    watch.setOn(7);
    window.open(window.screens.desk.navigation().getPlace());
    assertThat(clock()).isEqualTo("7 van 25 minuten");
    assertThat(window.screens.top().wholeProperty().get()).isTrue();
    assertThat(texts()).doesNotContain(SECRET);
  }

  @Test
  void theSixQuestionsAndThenOnesOwnAreSteppedThrough(FxRobot robot) {
    QuestionRepository own = new QuestionRepository(window.screens.database);
    own.save(
        new Question(
            "01900000-0000-7000-8000-000000000001", "Wie zie ik niet?", "nl", null, null, null));
    own.save(
        new Question("01900000-0000-7000-8000-000000000002", "Weggelegd?", "nl", true, null, null));
    open();
    window.press("hold");
    window.press("wholeWindow");
    Label question = window.node("question", Label.class);
    String first = question.getText();
    assertThat(first).isEqualTo(window.screens.desk.messages().text("six.1.question"));
    window.on(() -> window.node("card", Node.class).requestFocus());
    robot.type(KeyCode.RIGHT);
    assertThat(question.getText()).isEqualTo(window.screens.desk.messages().text("six.2.question"));
    robot.type(KeyCode.LEFT, KeyCode.LEFT);
    assertThat(question.getText()).isEqualTo("Wie zie ik niet?");
    window.press("cardOn");
    assertThat(question.getText()).isEqualTo(first);
  }

  @Test
  void aConversationOfThePastOpensLookingBackAndOneThatGoesOnDoesNot() {
    open();
    Session session = new SessionRepository(window.screens.database).find(id).orElseThrow();
    save(session, SessionScreens.NOW.minusMinutes(26));
    window.open(Place.of(Place.Section.SESSIONS, id));
    assertThat(window.node("look_back", ToggleButton.class).isSelected()).isTrue();
    save(session, SessionScreens.NOW.minusMinutes(24));
    window.open(Place.of(Place.Section.SESSIONS, id));
    assertThat(window.node("prepare", ToggleButton.class).isSelected()).isTrue();
  }

  private void save(Session session, LocalDateTime at) {
    Session.Frame frame = session.frame();
    new SessionRepository(window.screens.database)
        .save(
            new Session(
                session.id(),
                session.personId(),
                session.alsoPersonIds(),
                new Session.Frame(
                    frame.title(),
                    frame.setting(),
                    at,
                    25,
                    frame.status(),
                    frame.focusStarted(),
                    frame.focus(),
                    frame.subject(),
                    frame.withWhom(),
                    frame.challengeForm()),
                session.together(),
                session.forMyself(),
                session.links(),
                session.tags(),
                session.createdAt(),
                session.changedAt()));
  }

  @Test
  void anotherPlaceThanThePageIsNotOverwrittenWhenItsTextIsKept(FxRobot robot) throws Exception {
    window.open(new Place(Place.Section.SESSIONS, Place.NEW, Map.of()));
    window.on(() -> window.node("goal", QuietField.class).write());
    robot.write("kort");
    window.on(() -> window.screens.desk.navigation().go(Place.of(Place.Section.TODAY)));
    window.on(window.screens.unsaved::saveAll);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, window.screens.unsaved::isEmpty);
    assertThat(window.screens.desk.navigation().getPlace())
        .isEqualTo(Place.of(Place.Section.TODAY));
  }
}

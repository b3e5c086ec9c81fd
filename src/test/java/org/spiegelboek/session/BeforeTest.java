package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.agreement.AgreementStatus;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.ui.Keyboard;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Preparing a conversation: who sits there, what one agreed with oneself, how long to keep. */
@ExtendWith(ScreenExtension.class)
class BeforeTest {

  private static final String MINE = "Zelf bellen voor het oudercontact";

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

  private String opened() {
    String id = SessionPicturesTest.fill(window.screens.database);
    window.open(Place.of(Place.Section.SESSIONS, id));
    return id;
  }

  private PersonRepository people() {
    return new PersonRepository(window.screens.database);
  }

  private List<String> names() {
    return people().list().stream().map(Person::name).toList();
  }

  private List<String> atTheTable() {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () ->
            window.node("table", Node.class).lookupAll(".tag .label").stream()
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private List<String> own() {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () ->
            window.node("withMyself", Node.class).lookupAll(".agreement-text").stream()
                .map(node -> ((Text) node).getText())
                .toList());
  }

  private void write(FxRobot robot, String field, String text) {
    window.on(() -> window.node(field, TextField.class).requestFocus());
    Keyboard.at(() -> window.node(field, Node.class));
    robot.write(text);
    window.screens.settle();
  }

  private Button offer(String field, String text) {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () ->
            window.node(field, Node.class).lookupAll(".link-chip").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().startsWith(text))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void whoIsKnownIsOfferedAsOneTypesAndTheHalfNameLeavesNobody(FxRobot robot) throws Exception {
    SessionPicturesTest.fill(window.screens.database);
    List<String> before = names();
    window.open(new Place(Place.Section.SESSIONS, Place.NEW, Map.of()));
    write(robot, "name", "t");
    robot.clickOn(offer("suggestions", "T.V."));
    window.saved();
    assertThat(window.node("name", TextField.class).getText()).isEqualTo("T.V.");
    assertThat(names()).isEqualTo(before);
    assertThat(window.sessions())
        .extracting(Session::personId)
        .containsOnly(people().findNamed("T.V.").orElseThrow().id());
  }

  @Test
  void aKnownNameThatIsClickedJoinsTheTableAndTheHalfOneDoesNot(FxRobot robot) throws Exception {
    String id = opened();
    List<String> before = names();
    window.press("frameToggle");
    write(robot, "also", "ker");
    robot.clickOn(offer("table", "kernteam"));
    window.saved();
    assertThat(atTheTable()).containsExactly("kernteam");
    assertThat(window.node("also", TextField.class).getText()).isEmpty();
    assertThat(names()).isEqualTo(before);
    assertThat(also(id)).containsExactly(people().findNamed("kernteam").orElseThrow().id());
  }

  /** By keyboard one walks past the half-typed name to the offer. */
  @Test
  void theSameGoesForTheKeyboard(FxRobot robot) throws Exception {
    String id = opened();
    List<String> before = names();
    window.press("frameToggle");
    write(robot, "also", "ker");
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    window.saved();
    assertThat(names()).isEqualTo(before);
    assertThat(also(id)).containsExactly(people().findNamed("kernteam").orElseThrow().id());
  }

  @Test
  void somebodyNewJoinsTheTableOnceAndLeavesItAgain(FxRobot robot) throws Exception {
    String id = opened();
    List<String> before = names();
    window.press("frameToggle");
    write(robot, "also", "M.D.");
    robot.type(KeyCode.ENTER);
    window.screens.settle();
    write(robot, "also", "m.d.");
    robot.type(KeyCode.ENTER);
    window.screens.settle();
    write(robot, "also", "T.V.");
    robot.type(KeyCode.ENTER);
    window.saved();
    assertThat(atTheTable()).containsExactly("M.D.");
    String made = people().findNamed("M.D.").orElseThrow().id();
    assertThat(also(id)).containsExactly(made);
    window.open(Place.of(Place.Section.SESSIONS, id));
    window.press("frameToggle");
    assertThat(atTheTable()).containsExactly("M.D.");
    window.on(() -> ((Button) window.node("table", Node.class).lookup(".icon-button")).fire());
    window.saved();
    assertThat(also(id)).isEmpty();
    assertThat(names()).containsAll(before);
  }

  @Test
  void somebodyMadeByATypingErrorGoesAgain(FxRobot robot) throws Exception {
    opened();
    List<String> before = names();
    window.press("frameToggle");
    write(robot, "also", "M.E.");
    robot.type(KeyCode.ENTER);
    window.saved();
    window.on(() -> ((Button) window.node("table", Node.class).lookup(".icon-button")).fire());
    window.saved();
    assertThat(names()).isEqualTo(before);
  }

  private List<String> also(String id) {
    return new SessionRepository(window.screens.database).find(id).orElseThrow().alsoPersonIds();
  }

  @Test
  void whatOneAgreedWithOneselfStandsOnTopOfThePageForMyselfWhilePreparing() {
    opened();
    assertThat(window.seen("withMyself")).isTrue();
    assertThat(own()).containsExactly("Picto’s vragen aan de logo", MINE);
    Node right = window.node("withMyself", Node.class).getParent();
    assertThat(right.getStyleClass()).contains("for-myself-page");
    window.press("look_back");
    assertThat(window.seen("withMyself")).isFalse();
    window.press("prepare");
    assertThat(window.seen("withMyself")).isTrue();
  }

  @Test
  void itIsTickedThereAndStaysToBeUndoneAlsoWhenThePersonIsReadAgain() {
    opened();
    window.on(
        () ->
            window
                .node("withMyself", Node.class)
                .lookup(".check-line")
                .fireEvent(key(KeyCode.SPACE)));
    AgreementRepository agreements = new AgreementRepository(window.screens.database);
    assertThat(agreements.listOwn(9)).extracting(Agreement::what).containsExactly(MINE);
    window.press("frameToggle");
    window.on(() -> window.node("name", TextField.class).requestFocus());
    window.on(() -> window.node("title", TextField.class).requestFocus());
    assertThat(own()).hasSize(2);
    window.press("undo");
    assertThat(agreements.listOwn(9)).hasSize(2);
  }

  private javafx.scene.input.KeyEvent key(KeyCode code) {
    window.node("withMyself", Node.class).lookup(".check-line").requestFocus();
    return new javafx.scene.input.KeyEvent(
        javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  /** Only what waits, is one's own, and belongs to no conversation; of a thread its last step. */
  @Test
  void anotherOnesOrASettledAgreementIsNotAmongThem() {
    SessionPicturesTest.fill(window.screens.database);
    AgreementRepository agreements = new AgreementRepository(window.screens.database);
    Agreement mine =
        agreements.list().stream().filter(one -> one.what().equals(MINE)).findFirst().orElseThrow();
    Instant now = Instant.parse("2026-11-20T10:00:00Z");
    agreements.save(copy(mine, "van iemand anders", "M.", null));
    agreements.save(
        copy(mine, "gedaan", Agreement.ME, null).settled(AgreementStatus.KEPT, null, now));
    agreements.save(copy(mine, "volgende stap", null, mine.id()));
    assertThat(agreements.listOwn(9))
        .extracting(Agreement::what)
        .containsExactly("Picto’s vragen aan de logo", "volgende stap");
  }

  private static Agreement copy(Agreement one, String what, String who, String continues) {
    return new Agreement(
        org.spiegelboek.store.Ids.create(),
        what,
        who,
        one.due(),
        null,
        AgreementStatus.OPEN,
        null,
        null,
        null,
        null,
        null,
        null,
        continues,
        one.createdAt(),
        one.changedAt());
  }

  private String openedPastTheDay() {
    String id = SessionPicturesTest.fill(window.screens.database);
    Person person = people().findNamed("T.V.").orElseThrow();
    people().save(person.keptUntil(LocalDate.of(2026, 11, 1), Instant.EPOCH));
    window.open(Place.of(Place.Section.SESSIONS, id));
    return id;
  }

  @Test
  void afterTheDayOfKeepingThePageAsksForMyselfAndAnotherDayKeepsThem(FxRobot robot)
      throws Exception {
    openedPastTheDay();
    assertThat(window.seen("kept")).isTrue();
    assertThat(window.node("kept", Node.class).getParent().getStyleClass())
        .contains("for-myself-page");
    write(robot, "keepLonger", "30/6/2027");
    robot.type(KeyCode.ENTER);
    window.press("keepOn");
    window.saved();
    assertThat(people().findNamed("T.V.").orElseThrow().keepUntil())
        .isEqualTo(LocalDate.of(2027, 6, 30));
    assertThat(window.seen("kept")).isFalse();
  }

  @Test
  void beforeThatDayAndForAMonthAfterItWasPutOffNothingIsAsked() {
    String id = opened();
    assertThat(window.seen("kept")).isFalse();
    Person person = people().findNamed("T.V.").orElseThrow();
    people().save(person.keptUntil(LocalDate.of(2026, 11, 24), Instant.EPOCH));
    window.open(Place.of(Place.Section.SESSIONS, id));
    assertThat(window.seen("kept")).isFalse();
    people().save(person.keptUntil(LocalDate.of(2026, 11, 23), Instant.EPOCH));
    window.open(Place.of(Place.Section.SESSIONS, id));
    window.press("keepLater");
    assertThat(window.seen("kept")).isFalse();
    window.open(Place.of(Place.Section.SESSIONS, id));
    assertThat(window.seen("kept")).isFalse();
  }

  @Test
  void forgettingFromAConversationLeavesItAndIsAskedFirst() {
    String id = openedPastTheDay();
    window.press("keepForget");
    assertThat(people().findNamed("T.V.")).isPresent();
    window.press("yes");
    assertThat(people().findNamed("T.V.")).isEmpty();
    assertThat(new SessionRepository(window.screens.database).find(id)).isEmpty();
    assertThat(window.screens.desk.navigation().getPlace())
        .isEqualTo(Place.of(Place.Section.SESSIONS));
  }
}

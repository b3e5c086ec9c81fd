package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.agreement.AgreementStatus;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.people.Role;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Keyboard;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SessionTest {

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

  private void open(Place place) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, () -> screens.show(stage, place, 1366, 768));
    screens.settle();
  }

  private void saved() throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, screens.unsaved::isEmpty);
    screens.settle();
  }

  private <T extends Node> T node(String id, Class<T> type) {
    return type.cast(SessionScreens.find(stage, id));
  }

  private static Place fresh(Map<String, String> choices) {
    return new Place(Place.Section.SESSIONS, Place.NEW, choices);
  }

  private List<Session> sessions() {
    List<Session> all = new java.util.ArrayList<>();
    new SessionRepository(screens.database).each(all::add);
    return all;
  }

  private void on(Runnable change) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, change);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void choicesMadeBeforehandLeaveNothingBehind() throws Exception {
    open(fresh(Map.of("focus", "challenge", "challengeForm", "try", "role", "parent")));
    saved();
    assertThat(sessions()).isEmpty();
  }

  @Test
  void aTypedNameMakesOnePersonAndTheChoicesComeAlong(FxRobot robot) throws Exception {
    open(fresh(Map.of("focus", "works", "role", "parent")));
    robot.clickOn("#name").write("T");
    saved();
    robot.write(".V.").type(KeyCode.TAB);
    saved();
    Session session = sessions().getFirst();
    List<Person> people = new PersonRepository(screens.database).list();
    assertThat(people).extracting(Person::name).containsExactly("T.V.");
    assertThat(people.getFirst().role()).isEqualTo(Role.PARENT);
    assertThat(session.personId()).isEqualTo(people.getFirst().id());
    assertThat(session.frame().focus()).isEqualTo(Focus.WORKS);
    assertThat(session.frame().focusStarted()).isEqualTo(Focus.WORKS);
    assertThat(screens.desk.navigation().getPlace().id()).isEqualTo(session.id());
  }

  @Test
  void aNameThatIsKnownIsTheSamePersonAndNoHalfOneStays(FxRobot robot) throws Exception {
    SessionPicturesTest.fill(screens.database);
    int before = new PersonRepository(screens.database).list().size();
    open(fresh(Map.of()));
    robot.clickOn("#name").write("T.");
    saved();
    robot.write("V.").type(KeyCode.TAB);
    saved();
    assertThat(new PersonRepository(screens.database).list()).hasSize(before);
    assertThat(screens.top().detailProperty().get()).contains("leerkracht").contains("gesprek 4");
  }

  /** Between leaving the name and the answer of the store lies a moment: it may be used. */
  @Test
  void aRoleChosenBeforeTheStoreAnsweredAboutTheNameStays() throws Exception {
    open(fresh(Map.of()));
    on(
        () -> {
          node("name", TextField.class).requestFocus();
          node("name", TextField.class).setText("T.V.");
          node("role", Node.class).requestFocus();
          node("role", ComboBox.class).getSelectionModel().select(1);
        });
    saved();
    Role chosen = Role.values()[1];
    assertThat(node("role", ComboBox.class).getValue()).isEqualTo(chosen);
    assertThat(new PersonRepository(screens.database).list().getFirst().role()).isEqualTo(chosen);
  }

  @Test
  void aNameOfTwoHundredCharactersIsKeptWholeAndFoundAgain(FxRobot robot) throws Exception {
    String name = "Š".repeat(200);
    open(fresh(Map.of()));
    on(() -> node("name", javafx.scene.control.TextField.class).setText(name + "te veel"));
    on(() -> node("notes", Node.class).requestFocus());
    saved();
    assertThat(new PersonRepository(screens.database).list())
        .extracting(Person::name)
        .containsExactly(name);
    open(Place.of(Place.Section.SESSIONS, sessions().getFirst().id()));
    assertThat(node("name", javafx.scene.control.TextField.class).getText()).isEqualTo(name);
  }

  @Test
  void aDayLongAgoAndOneFarAheadAreKept() throws Exception {
    String id = first();
    SessionRepository repository = new SessionRepository(screens.database);
    open(Place.of(Place.Section.SESSIONS, id));
    for (String day : List.of("1900-11-24", "2200-02-28")) {
      on(
          () -> {
            org.spiegelboek.ui.DayField field = node("day", org.spiegelboek.ui.DayField.class);
            field.setText(day);
            field.fireEvent(new javafx.event.ActionEvent());
          });
      saved();
      assertThat(repository.find(id).orElseThrow().frame().startsAt().toLocalDate()).isEqualTo(day);
    }
    open(Place.of(Place.Section.SESSIONS));
    javafx.scene.control.ListView<?> list = node("sessions", javafx.scene.control.ListView.class);
    assertThat(list.getItems()).hasSize(3);
  }

  @Test
  void anotherConversationAtTheSameTimeIsAllowedAndSaidQuietly() throws Exception {
    String id = SessionPicturesTest.fill(screens.database);
    SessionRepository repository = new SessionRepository(screens.database);
    Session planned = repository.find(id).orElseThrow();
    open(fresh(Map.of()));
    Labeled said = node("sameTime", Labeled.class);
    assertThat(said.isVisible()).isFalse();
    on(
        () -> {
          org.spiegelboek.ui.DayField day = node("day", org.spiegelboek.ui.DayField.class);
          day.setText(planned.frame().startsAt().toLocalDate().toString());
          day.fireEvent(new javafx.event.ActionEvent());
          type("time", "10.30");
          type("minutes", "30");
        });
    screens.settle();
    assertThat(said.getText()).isEqualTo("Op dat ogenblik staat er ook: T.V., 10.20");
    saved();
    assertThat(sessions()).hasSize(4);
    on(() -> type("time", "10.45"));
    screens.settle();
    assertThat(said.isVisible()).isFalse();
    on(() -> type("time", "9.50"));
    screens.settle();
    assertThat(said.isVisible()).isFalse();
    on(() -> type("minutes", "31"));
    screens.settle();
    assertThat(said.isVisible()).isTrue();
  }

  private void type(String field, String text) {
    javafx.scene.control.TextField typed = node(field, javafx.scene.control.TextField.class);
    typed.setText(text);
    typed.fireEvent(new javafx.event.ActionEvent());
  }

  @Test
  void aPersonForgottenMeanwhileDoesNotComeBackWithTheConversation() throws Exception {
    String id = first();
    PersonRepository people = new PersonRepository(screens.database);
    String person =
        sessions().stream()
            .filter(session -> session.id().equals(id))
            .findFirst()
            .orElseThrow()
            .personId();
    open(Place.of(Place.Section.SESSIONS, id));
    people.delete(person, SessionScreens.NOW.atZone(java.time.ZoneOffset.UTC).toInstant());
    on(() -> node("notes", javafx.scene.control.TextArea.class).setText("nog een woord"));
    saved();
    assertThat(people.find(person)).isEmpty();
    Session session = new SessionRepository(screens.database).find(id).orElseThrow();
    assertThat(session.personId()).isNull();
    assertThat(session.forMyself().notes()).isEqualTo("nog een woord");
  }

  @Test
  void textTypedIsThereAfterClosingAndOpening(FxRobot robot) throws Exception {
    open(fresh(Map.of()));
    robot.clickOn("#name").write("A.B.").type(KeyCode.TAB);
    on(() -> node("goal", QuietField.class).write());
    Keyboard.at(() -> node("goal", QuietField.class).field());
    robot.write("samen lezen");
    on(() -> node("notes", Node.class).requestFocus());
    Keyboard.at(() -> node("notes", Node.class));
    robot.write("rustig blijven");
    saved();
    String id = sessions().getFirst().id();
    open(Place.of(Place.Section.SESSIONS, id));
    assertThat(node("goal", QuietField.class).textProperty().get()).isEqualTo("samen lezen");
    assertThat(node("notes", javafx.scene.control.TextArea.class).getText())
        .isEqualTo("rustig blijven");
  }

  @Test
  void whatIsWrittenForMyselfIsInForMyselfOnly(FxRobot robot) throws Exception {
    open(fresh(Map.of()));
    robot.clickOn("#name").write("A.B.").type(KeyCode.TAB);
    on(() -> node("notes", Node.class).requestFocus());
    Keyboard.at(() -> node("notes", Node.class));
    robot.write("geheim");
    saved();
    Session session = sessions().getFirst();
    assertThat(session.forMyself().notes()).isEqualTo("geheim");
    assertThat(session.together()).isEqualTo(Session.Together.EMPTY);
    assertThat(session.together().toString() + session.frame()).doesNotContain("geheim");
  }

  @Test
  void aFieldOpensByKeyboardAndClosesAgainShowingItsText(FxRobot robot) {
    open(Place.of(Place.Section.SESSIONS, SessionPicturesTest.fill(screens.database)));
    QuietField options = node("options", QuietField.class);
    assertThat(options.isOpen()).isFalse();
    on(options::write);
    Keyboard.at(options::field);
    robot.write("eerst kijken").type(KeyCode.TAB);
    WaitForAsyncUtils.waitForFxEvents();
    on(() -> node("notes", Node.class).requestFocus());
    assertThat(options.isOpen()).isFalse();
    assertThat(((Labeled) options.lookup(".print")).getText()).isEqualTo("eerst kijken");
  }

  @Test
  void theBeliefCheckIsAnsweredWithThreeKeys(FxRobot robot) throws Exception {
    open(fresh(Map.of("check", "all")));
    Keyboard.at(() -> node("present", Node.class));
    robot.type(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.S, KeyCode.DIGIT3);
    robot.type(KeyCode.DIGIT1, KeyCode.DIGIT1);
    saved();
    assertThat(sessions().getFirst().forMyself().beliefs())
        .extracting(Session.BeliefAnswer::belief, Session.BeliefAnswer::answer)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(Belief.POTENTIAL, BeliefState.PRESENT),
            org.assertj.core.groups.Tuple.tuple(Belief.ALL, BeliefState.WAVERING),
            org.assertj.core.groups.Tuple.tuple(Belief.PUPIL, BeliefState.ABSENT),
            org.assertj.core.groups.Tuple.tuple(Belief.DIVERSITY, BeliefState.PRESENT),
            org.assertj.core.groups.Tuple.tuple(Belief.TOGETHER, BeliefState.PRESENT));
    assertThat(node("quote", Node.class).isVisible()).isTrue();
  }

  @Test
  void theBalanceIsUnsetUntilItIsSet(FxRobot robot) throws Exception {
    open(Place.of(Place.Section.SESSIONS, first()));
    BalanceLine balance = node("balance", BalanceLine.class);
    assertThat(balance.intendedProperty().get()).isNull();
    on(() -> node("prepare", javafx.scene.control.ToggleButton.class).fire());
    on(balance::requestFocus);
    Keyboard.at(() -> balance);
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(balance.intendedProperty().get()).isNull();
    robot.type(KeyCode.ENTER);
    on(() -> node("look_back", javafx.scene.control.ToggleButton.class).fire());
    on(balance::requestFocus);
    Keyboard.at(() -> balance);
    robot.type(KeyCode.LEFT, KeyCode.ENTER);
    saved();
    Session session = new SessionRepository(screens.database).find(first()).orElseThrow();
    assertThat(session.forMyself().balanceIntended()).isEqualTo(2);
    assertThat(session.forMyself().balanceActual()).isEqualTo(10);
  }

  /** The oldest conversation, filled on the first call. */
  private String first() {
    if (sessions().isEmpty()) {
      SessionPicturesTest.fill(screens.database);
    }
    return sessions().stream()
        .min(java.util.Comparator.comparing(session -> session.frame().startsAt()))
        .orElseThrow()
        .id();
  }

  @Test
  void linksAreShownFromBothSides() throws Exception {
    String mirror;
    SessionPicturesTest.fill(screens.database);
    mirror =
        new LinkRepository(screens.database)
            .search("", 20).stream()
                .filter(link -> link.kind() == Kind.MIRROR)
                .findFirst()
                .orElseThrow()
                .id();
    open(new Place(Place.Section.SESSIONS, first(), Map.of("mirror", mirror)));
    saved();
    assertThat(stage.getScene().lookup("#" + mirror)).isNotNull();
    List<String> back =
        screens.database.read(
            sql ->
                sql.list(
                    "SELECT session_id FROM session_mirror WHERE mirror_id = ?",
                    row -> row.text("session_id"),
                    mirror));
    assertThat(back).hasSize(2).contains(first());
  }

  @Test
  void whatIsLinkedIsFoundBySearchingAndTakenAwayAgain(FxRobot robot) throws Exception {
    String id = first();
    open(Place.of(Place.Section.SESSIONS, id));
    on(() -> node("add", javafx.scene.control.Button.class).fire());
    Keyboard.at(() -> node("search", Node.class));
    robot.write("overleg");
    screens.settle();
    on(() -> ((javafx.scene.control.Button) stage.getScene().lookup(".offer-row")).fire());
    saved();
    SessionRepository repository = new SessionRepository(screens.database);
    List<String> pages = repository.find(id).orElseThrow().links().pageIds();
    assertThat(pages).hasSize(1);
    on(() -> SessionScreens.find(stage, pages.getFirst()).requestFocus());
    Keyboard.at(() -> SessionScreens.find(stage, pages.getFirst()));
    robot.type(KeyCode.DELETE);
    saved();
    assertThat(repository.find(id).orElseThrow().links().pageIds()).isEmpty();
  }

  @Test
  void anAgreementOfLastTimeIsTickedAndUndone(FxRobot robot) throws Exception {
    open(Place.of(Place.Section.SESSIONS, SessionPicturesTest.fill(screens.database)));
    AgreementRepository agreements = new AgreementRepository(screens.database);
    Agreement open =
        agreements.listOpen().stream()
            .filter(agreement -> agreement.what().startsWith("Drie"))
            .findFirst()
            .orElseThrow();
    on(() -> stage.getScene().lookup(".check-line").requestFocus());
    Keyboard.at(() -> stage.getScene().lookup(".check-line"));
    robot.type(KeyCode.SPACE);
    screens.settle();
    assertThat(agreements.find(open.id()).orElseThrow().status()).isEqualTo(AgreementStatus.KEPT);
    assertThat(stage.getScene().getFocusOwner().getStyleClass()).contains("check-line");
    on(() -> node("undo", javafx.scene.control.Button.class).fire());
    screens.settle();
    assertThat(agreements.find(open.id()).orElseThrow().isOpen()).isTrue();
  }

  @Test
  void whatIsAgreedInAConversationBelongsToIt(FxRobot robot) throws Exception {
    String id = SessionPicturesTest.fill(screens.database);
    open(Place.of(Place.Section.SESSIONS, id));
    on(() -> node("deal", QuietField.class).write());
    on(() -> node("addAgreement", javafx.scene.control.Button.class).fire());
    robot.write("stoelen in een kring").type(KeyCode.ENTER);
    screens.settle();
    List<Agreement> made = new AgreementRepository(screens.database).listOfSession(id);
    assertThat(made).extracting(Agreement::what).containsExactly("stoelen in een kring");
    assertThat(made.getFirst().who()).isEqualTo("T.V.");
  }

  @Test
  void deletingIsUndoneWithAllThatPointedToIt() throws Exception {
    String id = SessionPicturesTest.fill(screens.database);
    new AgreementRepository(screens.database)
        .save(
            new Agreement(
                org.spiegelboek.store.Ids.create(),
                "iets",
                null,
                null,
                null,
                null,
                null,
                null,
                id,
                null,
                null,
                null,
                null,
                null));
    SessionRepository repository = new SessionRepository(screens.database);
    Session before = repository.find(id).orElseThrow();
    open(Place.of(Place.Section.SESSIONS, id));
    on(() -> node("frameToggle", javafx.scene.control.Button.class).fire());
    on(() -> node("delete", javafx.scene.control.Button.class).fire());
    screens.settle();
    assertThat(repository.find(id)).isEmpty();
    on(() -> ((javafx.scene.control.Button) screens.toasts.lookup(".link")).fire());
    screens.settle();
    assertThat(repository.find(id)).contains(before);
    assertThat(new AgreementRepository(screens.database).listOfSession(id)).hasSize(1);
  }

  @Test
  void holdingFoldsThePageForMyselfAway() {
    open(Place.of(Place.Section.SESSIONS, SessionPicturesTest.fill(screens.database)));
    on(() -> node("hold", javafx.scene.control.ToggleButton.class).fire());
    assertThat(stage.getScene().lookup("#notes")).isNull();
    on(() -> node("prepare", javafx.scene.control.ToggleButton.class).fire());
    assertThat(isShown(node("notes", Node.class))).isTrue();
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void aPersonDeletedMeanwhileIsNotBroughtBack() throws Exception {
    String id = SessionPicturesTest.fill(screens.database);
    open(Place.of(Place.Section.SESSIONS, id));
    PersonRepository people = new PersonRepository(screens.database);
    String person = new SessionRepository(screens.database).find(id).orElseThrow().personId();
    people.delete(person, java.time.Instant.now());
    on(() -> node("title", javafx.scene.control.TextField.class).setText("zonder"));
    saved();
    Session session = new SessionRepository(screens.database).find(id).orElseThrow();
    assertThat(session.personId()).isNull();
    assertThat(session.frame().title()).isEqualTo("zonder");
    assertThat(people.find(person)).isEmpty();
    assertThat(session.frame().startsAt()).isEqualTo(LocalDateTime.of(2026, 11, 25, 10, 20));
  }
}

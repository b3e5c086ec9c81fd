package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
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
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.people.Role;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Keyboard;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ScreenExtension.class)
class SessionTest {

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

  private static Place fresh(Map<String, String> choices) {
    return new Place(Place.Section.SESSIONS, Place.NEW, choices);
  }

  @Test
  void choicesMadeBeforehandLeaveNothingBehind() throws Exception {
    window.open(fresh(Map.of("focus", "challenge", "challengeForm", "try", "role", "parent")));
    window.saved();
    assertThat(window.sessions()).isEmpty();
  }

  @Test
  void aTypedNameMakesOnePersonAndTheChoicesComeAlong(FxRobot robot) throws Exception {
    window.open(fresh(Map.of("focus", "works", "role", "parent")));
    robot.clickOn("#name").write("T");
    window.saved();
    robot.write(".V.").type(KeyCode.TAB);
    window.saved();
    Session session = window.sessions().getFirst();
    List<Person> people = new PersonRepository(window.screens.database).list();
    assertThat(people).extracting(Person::name).containsExactly("T.V.");
    assertThat(people.getFirst().role()).isEqualTo(Role.PARENT);
    assertThat(session.personId()).isEqualTo(people.getFirst().id());
    assertThat(session.frame().focus()).isEqualTo(Focus.WORKS);
    assertThat(session.frame().focusStarted()).isEqualTo(Focus.WORKS);
    assertThat(window.screens.desk.navigation().getPlace().id()).isEqualTo(session.id());
  }

  @Test
  void aNameThatIsKnownIsTheSamePersonAndNoHalfOneStays(FxRobot robot) throws Exception {
    SessionPicturesTest.fill(window.screens.database);
    int before = new PersonRepository(window.screens.database).list().size();
    window.open(fresh(Map.of()));
    robot.clickOn("#name").write("T.");
    window.saved();
    robot.write("V.").type(KeyCode.TAB);
    window.saved();
    assertThat(new PersonRepository(window.screens.database).list()).hasSize(before);
    assertThat(window.screens.top().detailProperty().get())
        .contains("leerkracht")
        .contains("gesprek 4");
  }

  /** Between leaving the name and the answer of the store lies a moment: it may be used. */
  @Test
  void aRoleChosenBeforeTheStoreAnsweredAboutTheNameStays() throws Exception {
    window.open(fresh(Map.of()));
    window.on(
        () -> {
          window.node("name", TextField.class).requestFocus();
          window.node("name", TextField.class).setText("T.V.");
          window.node("role", Node.class).requestFocus();
          window.node("role", ComboBox.class).getSelectionModel().select(1);
        });
    window.saved();
    Role chosen = Role.values()[1];
    assertThat(window.node("role", ComboBox.class).getValue()).isEqualTo(chosen);
    assertThat(new PersonRepository(window.screens.database).list().getFirst().role())
        .isEqualTo(chosen);
  }

  @Test
  void aNameOfTwoHundredCharactersIsKeptWholeAndFoundAgain(FxRobot robot) throws Exception {
    String name = "Š".repeat(200);
    window.open(fresh(Map.of()));
    window.on(
        () -> window.node("name", javafx.scene.control.TextField.class).setText(name + "te veel"));
    window.on(() -> window.node("notes", Node.class).requestFocus());
    window.saved();
    assertThat(new PersonRepository(window.screens.database).list())
        .extracting(Person::name)
        .containsExactly(name);
    window.open(Place.of(Place.Section.SESSIONS, window.sessions().getFirst().id()));
    assertThat(window.node("name", javafx.scene.control.TextField.class).getText()).isEqualTo(name);
  }

  @Test
  void aDayLongAgoAndOneFarAheadAreKept() throws Exception {
    String id = first();
    SessionRepository repository = new SessionRepository(window.screens.database);
    window.open(Place.of(Place.Section.SESSIONS, id));
    window.on(() -> window.node("frameToggle", javafx.scene.control.Button.class).fire());
    for (String day : List.of("1900-11-24", "2200-02-28")) {
      window.on(
          () -> {
            org.spiegelboek.ui.DayField field =
                window.node("day", org.spiegelboek.ui.DayField.class);
            field.setText(day);
            field.fireEvent(new javafx.event.ActionEvent());
          });
      window.saved();
      assertThat(repository.find(id).orElseThrow().frame().startsAt().toLocalDate()).isEqualTo(day);
    }
    window.open(Place.of(Place.Section.SESSIONS));
    javafx.scene.control.ListView<?> list =
        window.node("sessions", javafx.scene.control.ListView.class);
    assertThat(list.getItems()).hasSize(3);
  }

  @Test
  void anotherConversationAtTheSameTimeIsAllowedAndSaidQuietly() throws Exception {
    String id = SessionPicturesTest.fill(window.screens.database);
    SessionRepository repository = new SessionRepository(window.screens.database);
    Session planned = repository.find(id).orElseThrow();
    window.open(fresh(Map.of()));
    Labeled said = window.node("sameTime", Labeled.class);
    assertThat(said.isVisible()).isFalse();
    window.on(
        () -> {
          org.spiegelboek.ui.DayField day = window.node("day", org.spiegelboek.ui.DayField.class);
          day.setText(planned.frame().startsAt().toLocalDate().toString());
          day.fireEvent(new javafx.event.ActionEvent());
          type("time", "10.30");
          type("minutes", "30");
        });
    window.screens.settle();
    assertThat(said.getText()).isEqualTo("Op dat ogenblik staat er ook: T.V., 10.20");
    window.saved();
    assertThat(window.sessions()).hasSize(4);
    window.on(() -> type("time", "10.45"));
    window.screens.settle();
    assertThat(said.isVisible()).isFalse();
    window.on(() -> type("time", "9.50"));
    window.screens.settle();
    assertThat(said.isVisible()).isFalse();
    window.on(() -> type("minutes", "31"));
    window.screens.settle();
    assertThat(said.isVisible()).isTrue();
  }

  private void type(String field, String text) {
    javafx.scene.control.TextField typed = window.node(field, javafx.scene.control.TextField.class);
    typed.setText(text);
    typed.fireEvent(new javafx.event.ActionEvent());
  }

  @Test
  void aPersonForgottenMeanwhileDoesNotComeBackWithTheConversation() throws Exception {
    String id = first();
    PersonRepository people = new PersonRepository(window.screens.database);
    String person =
        window.sessions().stream()
            .filter(session -> session.id().equals(id))
            .findFirst()
            .orElseThrow()
            .personId();
    window.open(Place.of(Place.Section.SESSIONS, id));
    people.delete(person, SessionScreens.NOW.atZone(java.time.ZoneOffset.UTC).toInstant());
    window.on(
        () -> window.node("notes", javafx.scene.control.TextArea.class).setText("nog een woord"));
    window.saved();
    assertThat(people.find(person)).isEmpty();
    Session session = new SessionRepository(window.screens.database).find(id).orElseThrow();
    assertThat(session.personId()).isNull();
    assertThat(session.forMyself().notes()).isEqualTo("nog een woord");
  }

  @Test
  void textTypedIsThereAfterClosingAndOpening(FxRobot robot) throws Exception {
    window.open(fresh(Map.of()));
    robot.clickOn("#name").write("A.B.").type(KeyCode.TAB);
    window.on(() -> window.node("goal", QuietField.class).write());
    Keyboard.at(() -> window.node("goal", QuietField.class).field());
    robot.write("samen lezen");
    window.on(() -> window.node("notes", Node.class).requestFocus());
    Keyboard.at(() -> window.node("notes", Node.class));
    robot.write("rustig blijven");
    window.saved();
    String id = window.sessions().getFirst().id();
    window.open(Place.of(Place.Section.SESSIONS, id));
    assertThat(window.node("goal", QuietField.class).textProperty().get()).isEqualTo("samen lezen");
    assertThat(window.node("notes", javafx.scene.control.TextArea.class).getText())
        .isEqualTo("rustig blijven");
  }

  @Test
  void whatIsWrittenForMyselfIsInForMyselfOnly(FxRobot robot) throws Exception {
    window.open(fresh(Map.of()));
    robot.clickOn("#name").write("A.B.").type(KeyCode.TAB);
    window.on(() -> window.node("notes", Node.class).requestFocus());
    Keyboard.at(() -> window.node("notes", Node.class));
    robot.write("geheim");
    window.saved();
    Session session = window.sessions().getFirst();
    assertThat(session.forMyself().notes()).isEqualTo("geheim");
    assertThat(session.together()).isEqualTo(Session.Together.EMPTY);
    assertThat(session.together().toString() + session.frame()).doesNotContain("geheim");
  }

  @Test
  void aFieldOpensByKeyboardAndClosesAgainShowingItsText(FxRobot robot) {
    window.open(
        Place.of(Place.Section.SESSIONS, SessionPicturesTest.fill(window.screens.database)));
    QuietField options = window.node("options", QuietField.class);
    assertThat(options.isOpen()).isFalse();
    window.on(options::write);
    Keyboard.at(options::field);
    robot.write("eerst kijken").type(KeyCode.TAB);
    WaitForAsyncUtils.waitForFxEvents();
    window.on(() -> window.node("notes", Node.class).requestFocus());
    assertThat(options.isOpen()).isFalse();
    assertThat(((Labeled) options.lookup(".print")).getText()).isEqualTo("eerst kijken");
  }

  @Test
  void theBeliefCheckIsAnsweredWithThreeKeys(FxRobot robot) throws Exception {
    window.open(fresh(Map.of("check", "all")));
    Keyboard.at(() -> window.node("present", Node.class));
    robot.type(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.S, KeyCode.DIGIT3);
    robot.type(KeyCode.DIGIT1, KeyCode.DIGIT1);
    window.saved();
    assertThat(window.sessions().getFirst().forMyself().beliefs())
        .extracting(Session.BeliefAnswer::belief, Session.BeliefAnswer::answer)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(Belief.POTENTIAL, BeliefState.PRESENT),
            org.assertj.core.groups.Tuple.tuple(Belief.ALL, BeliefState.WAVERING),
            org.assertj.core.groups.Tuple.tuple(Belief.PUPIL, BeliefState.ABSENT),
            org.assertj.core.groups.Tuple.tuple(Belief.DIVERSITY, BeliefState.PRESENT),
            org.assertj.core.groups.Tuple.tuple(Belief.TOGETHER, BeliefState.PRESENT));
    assertThat(window.node("quote", Node.class).isVisible()).isTrue();
  }

  @Test
  void theBalanceIsUnsetUntilItIsSet(FxRobot robot) throws Exception {
    window.open(Place.of(Place.Section.SESSIONS, first()));
    BalanceLine balance = window.node("balance", BalanceLine.class);
    assertThat(balance.intendedProperty().get()).isNull();
    window.on(() -> window.node("prepare", javafx.scene.control.ToggleButton.class).fire());
    window.on(balance::requestFocus);
    Keyboard.at(() -> balance);
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(balance.intendedProperty().get()).isNull();
    robot.type(KeyCode.ENTER);
    window.on(() -> window.node("look_back", javafx.scene.control.ToggleButton.class).fire());
    window.on(balance::requestFocus);
    Keyboard.at(() -> balance);
    robot.type(KeyCode.LEFT, KeyCode.ENTER);
    window.saved();
    Session session = new SessionRepository(window.screens.database).find(first()).orElseThrow();
    assertThat(session.forMyself().balanceIntended()).isEqualTo(2);
    assertThat(session.forMyself().balanceActual()).isEqualTo(10);
  }

  /** The oldest conversation, filled on the first call. */
  private String first() {
    if (window.sessions().isEmpty()) {
      SessionPicturesTest.fill(window.screens.database);
    }
    return window.sessions().stream()
        .min(java.util.Comparator.comparing(session -> session.frame().startsAt()))
        .orElseThrow()
        .id();
  }

  @Test
  void linksAreShownFromBothSides() throws Exception {
    String mirror;
    SessionPicturesTest.fill(window.screens.database);
    mirror =
        new LinkRepository(window.screens.database)
            .search("", 20).stream()
                .filter(link -> link.kind() == Kind.MIRROR)
                .findFirst()
                .orElseThrow()
                .id();
    window.open(new Place(Place.Section.SESSIONS, first(), Map.of("mirror", mirror)));
    window.saved();
    assertThat(window.stage.getScene().lookup("#" + mirror)).isNotNull();
    List<String> back =
        window.screens.database.read(
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
    window.open(Place.of(Place.Section.SESSIONS, id));
    window.on(() -> window.node("add", javafx.scene.control.Button.class).fire());
    Keyboard.at(() -> window.node("search", Node.class));
    robot.write("overleg");
    window.screens.settle();
    window.on(
        () -> ((javafx.scene.control.Button) window.stage.getScene().lookup(".offer-row")).fire());
    window.saved();
    SessionRepository repository = new SessionRepository(window.screens.database);
    List<String> pages = repository.find(id).orElseThrow().links().pageIds();
    assertThat(pages).hasSize(1);
    window.on(() -> SessionScreens.find(window.stage, pages.getFirst()).requestFocus());
    Keyboard.at(() -> SessionScreens.find(window.stage, pages.getFirst()));
    robot.type(KeyCode.DELETE);
    window.saved();
    assertThat(repository.find(id).orElseThrow().links().pageIds()).isEmpty();
  }

  @Test
  void anAgreementOfLastTimeIsTickedAndUndone(FxRobot robot) throws Exception {
    window.open(
        Place.of(Place.Section.SESSIONS, SessionPicturesTest.fill(window.screens.database)));
    AgreementRepository agreements = new AgreementRepository(window.screens.database);
    Agreement open =
        agreements.listOpen().stream()
            .filter(agreement -> agreement.what().startsWith("Drie"))
            .findFirst()
            .orElseThrow();
    window.on(() -> window.stage.getScene().lookup(".check-line").requestFocus());
    Keyboard.at(() -> window.stage.getScene().lookup(".check-line"));
    robot.type(KeyCode.SPACE);
    window.screens.settle();
    assertThat(agreements.find(open.id()).orElseThrow().status()).isEqualTo(AgreementStatus.KEPT);
    assertThat(window.stage.getScene().getFocusOwner().getStyleClass()).contains("check-line");
    window.on(() -> window.node("undo", javafx.scene.control.Button.class).fire());
    window.screens.settle();
    assertThat(agreements.find(open.id()).orElseThrow().isOpen()).isTrue();
  }

  @Test
  void whatIsAgreedInAConversationBelongsToIt(FxRobot robot) throws Exception {
    String id = SessionPicturesTest.fill(window.screens.database);
    window.open(Place.of(Place.Section.SESSIONS, id));
    window.on(() -> window.node("deal", QuietField.class).write());
    window.on(() -> window.node("addAgreement", javafx.scene.control.Button.class).fire());
    robot.write("stoelen in een kring").type(KeyCode.ENTER);
    window.screens.settle();
    List<Agreement> made = new AgreementRepository(window.screens.database).listOfSession(id);
    assertThat(made).extracting(Agreement::what).containsExactly("stoelen in een kring");
    assertThat(made.getFirst().who()).isEqualTo("T.V.");
  }

  @Test
  void deletingIsUndoneWithAllThatPointedToIt() throws Exception {
    String id = SessionPicturesTest.fill(window.screens.database);
    new AgreementRepository(window.screens.database)
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
                null,
                null));
    SessionRepository repository = new SessionRepository(window.screens.database);
    Session before = repository.find(id).orElseThrow();
    window.open(Place.of(Place.Section.SESSIONS, id));
    window.on(() -> window.node("frameToggle", javafx.scene.control.Button.class).fire());
    window.on(() -> window.node("delete", javafx.scene.control.Button.class).fire());
    window.screens.settle();
    assertThat(repository.find(id)).isEmpty();
    window.on(() -> ((javafx.scene.control.Button) window.screens.toasts.lookup(".link")).fire());
    window.screens.settle();
    assertThat(repository.find(id).orElseThrow())
        .usingRecursiveComparison()
        .ignoringFields("changedAt")
        .isEqualTo(before);
    assertThat(new AgreementRepository(window.screens.database).listOfSession(id)).hasSize(1);
  }

  @Test
  void holdingFoldsThePageForMyselfAway() {
    window.open(
        Place.of(Place.Section.SESSIONS, SessionPicturesTest.fill(window.screens.database)));
    window.on(() -> window.node("hold", javafx.scene.control.ToggleButton.class).fire());
    assertThat(window.stage.getScene().lookup("#notes")).isNull();
    window.on(() -> window.node("prepare", javafx.scene.control.ToggleButton.class).fire());
    assertThat(isShown(window.node("notes", Node.class))).isTrue();
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
    String id = SessionPicturesTest.fill(window.screens.database);
    window.open(Place.of(Place.Section.SESSIONS, id));
    PersonRepository people = new PersonRepository(window.screens.database);
    String person =
        new SessionRepository(window.screens.database).find(id).orElseThrow().personId();
    people.delete(person, java.time.Instant.now());
    window.on(() -> window.node("frameToggle", javafx.scene.control.Button.class).fire());
    window.on(() -> window.node("title", javafx.scene.control.TextField.class).setText("zonder"));
    window.saved();
    Session session = new SessionRepository(window.screens.database).find(id).orElseThrow();
    assertThat(session.personId()).isNull();
    assertThat(session.frame().title()).isEqualTo("zonder");
    assertThat(people.find(person)).isEmpty();
    assertThat(session.frame().startsAt()).isEqualTo(LocalDateTime.of(2026, 11, 25, 10, 20));
  }
}

package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.ui.Keyboard;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.SavedSign;
import org.spiegelboek.ui.ScreenExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is ticked or agreed while the disk does not take it. */
@ExtendWith(ScreenExtension.class)
class RefusedAgreementsTest {

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

  private AgreementRepository agreements() {
    return new AgreementRepository(window.screens.database);
  }

  private void waitForRefusal() throws Exception {
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> window.screens.unsaved.sign().getState() == SavedSign.State.FAILED);
  }

  private List<String> lines() {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () ->
            window.stage.getScene().getRoot().lookupAll(".agreement-text").stream()
                .map(node -> ((Text) node).getText())
                .toList());
  }

  private void tickFirst(FxRobot robot) {
    window.on(() -> window.stage.getScene().lookup(".check-line").requestFocus());
    Keyboard.at(() -> window.stage.getScene().lookup(".check-line"));
    robot.type(KeyCode.SPACE);
    window.screens.settle();
  }

  @Test
  void aTickIsSaidNotToBeKeptAndIsKeptOnceThereIsRoom(FxRobot robot) throws Exception {
    window.open(
        Place.of(Place.Section.SESSIONS, SessionPicturesTest.fill(window.screens.database)));
    List<Agreement> before = agreements().listOpen();
    window.refuse("agreement");
    tickFirst(robot);
    waitForRefusal();
    assertThat(agreements().listOpen()).isEqualTo(before);
    assertThat(window.node("undo", javafx.scene.Node.class).isVisible()).isTrue();
    window.accept("agreement");
    window.saved();
    assertThat(agreements().listOpen()).hasSize(before.size() - 1);
    assertThat(window.screens.unsaved.sign().getState()).isEqualTo(SavedSign.State.SAVED);
  }

  /** The disk may take them in any order: the last tick counts. */
  @Test
  void ofTwoTicksOnOneLineTheLastOneStays(FxRobot robot) throws Exception {
    window.open(
        Place.of(Place.Section.SESSIONS, SessionPicturesTest.fill(window.screens.database)));
    List<Agreement> before = agreements().listOpen();
    window.refuse("agreement");
    tickFirst(robot);
    waitForRefusal();
    tickFirst(robot);
    window.accept("agreement");
    window.saved();
    assertThat(agreements().listOpen())
        .extracting(Agreement::id)
        .containsExactlyElementsOf(before.stream().map(Agreement::id).toList());
  }

  @Test
  void whatIsAgreedStaysInSightAlsoWhenThePersonIsReadAgain(FxRobot robot) throws Exception {
    String id = SessionPicturesTest.fill(window.screens.database);
    window.open(Place.of(Place.Section.SESSIONS, id));
    window.refuse("agreement");
    agree(robot, "stoelen in een kring");
    waitForRefusal();
    window.press("frameToggle");
    window.on(() -> window.node("name", TextField.class).requestFocus());
    window.on(() -> window.node("title", TextField.class).requestFocus());
    assertThat(lines()).contains("stoelen in een kring");
    assertThat(agreements().listOfSession(id)).isEmpty();
    window.accept("agreement");
    window.saved();
    assertThat(agreements().listOfSession(id))
        .extracting(Agreement::what)
        .containsExactly("stoelen in een kring");
    assertThat(lines()).containsOnlyOnce("stoelen in een kring");
  }

  @Test
  void anAgreementOfANewConversationFollowsOnceTheConversationIsKept(FxRobot robot)
      throws Exception {
    window.open(new Place(Place.Section.SESSIONS, Place.NEW, Map.of("focus", "works")));
    window.refuse("session", "agreement");
    agree(robot, "samen kijken");
    waitForRefusal();
    assertThat(window.sessions()).isEmpty();
    window.accept("session", "agreement");
    window.saved();
    String id = window.sessions().getFirst().id();
    assertThat(agreements().listOfSession(id)).extracting(Agreement::what).contains("samen kijken");
  }

  private void agree(FxRobot robot, String what) {
    window.on(() -> window.node("deal", QuietField.class).write());
    window.press("addAgreement");
    Keyboard.at(() -> window.node("what", TextField.class));
    robot.write(what).type(KeyCode.ENTER);
    window.screens.settle();
  }

  @Test
  void aTickedLineOfTheWorkingAgreementIsKeptToo() throws Exception {
    window.open(new Place(Place.Section.SESSIONS, Place.NEW, Map.of()));
    window.on(() -> window.node("name", TextField.class).setText("N.W."));
    window.on(() -> window.node("role", javafx.scene.Node.class).requestFocus());
    window.saved();
    window.press("talk");
    window.refuse("person");
    window.on(
        () ->
            ((javafx.scene.control.CheckBox) window.stage.getScene().lookup(".check-box")).fire());
    waitForRefusal();
    window.accept("person");
    window.saved();
    PersonRepository people = new PersonRepository(window.screens.database);
    assertThat(people.findNamed("N.W.").orElseThrow().discussed()).isOne();
  }

  @Test
  void aNewOneInTheListOfAgreementsIsInSightAndFollows(FxRobot robot) throws Exception {
    SessionPicturesTest.fill(window.screens.database);
    window.open(Place.of(Place.Section.AGREEMENTS));
    window.refuse("agreement");
    window.press("newButton");
    Keyboard.at(() -> window.node("what", javafx.scene.Node.class));
    robot.write("zelf eerst wachten").type(KeyCode.ENTER);
    waitForRefusal();
    assertThat(lines()).contains("zelf eerst wachten");
    window.accept("agreement");
    window.saved();
    assertThat(agreements().listOpen()).extracting(Agreement::what).contains("zelf eerst wachten");
    assertThat(lines()).containsOnlyOnce("zelf eerst wachten");
  }

  /** An older form that waits for the disk must not fall over newer words. */
  @Test
  void wordsWrittenAfterARefusedTickAreNotLost(FxRobot robot) throws Exception {
    SessionPicturesTest.fill(window.screens.database);
    window.open(Place.of(Place.Section.AGREEMENTS));
    Agreement first = agreements().listOpenLines(0, 1).getFirst().agreement();
    window.refuse("agreement");
    tickFirst(robot);
    waitForRefusal();
    window.on(() -> window.node("detail", javafx.scene.Node.class).lookup("#what").requestFocus());
    Keyboard.at(() -> window.node("detail", javafx.scene.Node.class).lookup("#what"));
    robot.type(KeyCode.END).write(" samen");
    window.accept("agreement");
    window.saved();
    Agreement now = agreements().find(first.id()).orElseThrow();
    assertThat(now.what()).endsWith(" samen");
    assertThat(now.status()).isEqualTo(AgreementStatus.KEPT);
  }
}

package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AfterTest {

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

  private void press(String id) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, () -> node(id, ButtonBase.class).fire());
    screens.settle();
  }

  private void write(String id) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, () -> node(id, QuietField.class).write());
    screens.settle();
  }

  private Bounds place(String id) {
    Node part = node(id, Node.class);
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          stage.getScene().getRoot().layout();
          return part.localToScene(part.getLayoutBounds());
        });
  }

  private boolean seen(String id) {
    Node at = node(id, Node.class);
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == null;
  }

  private String opened() {
    String id = SessionPicturesTest.fill(screens.database);
    open(Place.of(Place.Section.SESSIONS, id));
    return id;
  }

  @Test
  void aChallengeGetsAnExperimentWithADayToLookBack(FxRobot robot) {
    String id = opened();
    press("challenge");
    write("deal");
    assertThat(node("addAgreement", ButtonBase.class).getText()).isEqualTo("experiment");
    press("addAgreement");
    robot.write("elke dag twee minuten stil").type(KeyCode.ENTER);
    screens.settle();
    List<Agreement> made = new AgreementRepository(screens.database).listOfSession(id);
    assertThat(made).extracting(Agreement::what).containsExactly("elke dag twee minuten stil");
    assertThat(made.getFirst().lookBack()).isEqualTo(LocalDate.of(2026, 12, 2));
  }

  @Test
  void eachLineOfWhatWasAgreedIsOfferedAsAnAgreementOfItsOwn(FxRobot robot) {
    String id = opened();
    write("deal");
    robot.write("stoelen in een kring\n\nouders bellen");
    press("addAgreement");
    List<String> offered =
        stage.getScene().getRoot().lookupAll(".agreement-lines .link-chip").stream()
            .map(chip -> ((ButtonBase) chip).getText())
            .toList();
    assertThat(offered).containsExactlyInAnyOrder("stoelen in een kring", "ouders bellen");
    WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () ->
            stage.getScene().getRoot().lookupAll(".agreement-lines .link-chip").stream()
                .map(ButtonBase.class::cast)
                .filter(chip -> chip.getText().equals("ouders bellen"))
                .forEach(ButtonBase::fire));
    robot.type(KeyCode.ENTER);
    screens.settle();
    assertThat(new AgreementRepository(screens.database).listOfSession(id))
        .extracting(Agreement::what)
        .containsExactly("ouders bellen");
  }

  @Test
  void bothDaysOfAnAgreementStandBesideEachOther() {
    opened();
    write("deal");
    press("addAgreement");
    assertThat(place("lookBack").getMinY()).isEqualTo(place("due").getMinY());
    assertThat(place("lookBack").getMinX()).isGreaterThan(place("due").getMaxX());
  }

  @Test
  void aTeamHasABoxForWhatItSeesAndOneForWhatItDecides(FxRobot robot) throws Exception {
    open(new Place(Place.Section.SESSIONS, Place.NEW, Map.of()));
    assertThat(seen("decisions")).isFalse();
    press("core");
    assertThat(seen("decisions")).isTrue();
    write("reflections");
    robot.write("we zien hetzelfde");
    write("decisions");
    robot.write("we proberen het in mei");
    saved();
    String id = String.valueOf(screens.desk.navigation().getPlace().id());
    Session session = new SessionRepository(screens.database).find(id).orElseThrow();
    assertThat(session.together().reflections()).isEqualTo("we zien hetzelfde");
    assertThat(session.together().decisions()).isEqualTo("we proberen het in mei");
    open(new Place(Place.Section.SESSIONS, Place.NEW, Map.of("role", "team")));
    assertThat(seen("decisions")).isTrue();
  }

  @Test
  void theQuestionIsOneClickAwayAndASentenceStandsBesideTheWriting(FxRobot robot) {
    opened();
    QuietField options = node("options", QuietField.class);
    Label sentence = (Label) options.lookup(".in-a-sentence");
    assertThat(sentence.getText()).isEqualTo(screens.desk.messages().text("verb.guide.meaning"));
    assertThat(sentence.getParent().isVisible()).isFalse();
    write("options");
    assertThat(sentence.getParent().isVisible()).isTrue();
    WaitForAsyncUtils.waitForAsyncFx(
        30_000, () -> ((ButtonBase) options.getExtras().getFirst()).fire());
    robot.write("nog eens");
    assertThat(options.textProperty().get()).isEqualTo(options.getPrompt() + "\nnog eens");
    press("hold");
    assertThat(sentence.isVisible()).isFalse();
  }
}

package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ScreenExtension.class)
class AfterTest {

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

  private void write(String id) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, () -> window.node(id, QuietField.class).write());
    window.screens.settle();
  }

  private Bounds place(String id) {
    Node part = window.node(id, Node.class);
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          window.stage.getScene().getRoot().layout();
          return part.localToScene(part.getLayoutBounds());
        });
  }

  private String opened() {
    String id = SessionPicturesTest.fill(window.screens.database);
    window.open(Place.of(Place.Section.SESSIONS, id));
    return id;
  }

  @Test
  void aChallengeGetsAnExperimentWithADayToLookBack(FxRobot robot) {
    String id = opened();
    window.press("challenge");
    write("deal");
    assertThat(window.node("addAgreement", ButtonBase.class).getText()).isEqualTo("experiment");
    window.press("addAgreement");
    robot.write("elke dag twee minuten stil").type(KeyCode.ENTER);
    window.screens.settle();
    List<Agreement> made = new AgreementRepository(window.screens.database).listOfSession(id);
    assertThat(made).extracting(Agreement::what).containsExactly("elke dag twee minuten stil");
    assertThat(made.getFirst().lookBack()).isEqualTo(LocalDate.of(2026, 12, 2));
  }

  @Test
  void eachLineOfWhatWasAgreedIsOfferedAsAnAgreementOfItsOwn(FxRobot robot) {
    String id = opened();
    write("deal");
    robot.write("stoelen in een kring\n\nouders bellen");
    window.press("addAgreement");
    List<String> offered =
        window.stage.getScene().getRoot().lookupAll(".agreement-lines .link-chip").stream()
            .map(chip -> ((ButtonBase) chip).getText())
            .toList();
    assertThat(offered).containsExactlyInAnyOrder("stoelen in een kring", "ouders bellen");
    WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () ->
            window.stage.getScene().getRoot().lookupAll(".agreement-lines .link-chip").stream()
                .map(ButtonBase.class::cast)
                .filter(chip -> chip.getText().equals("ouders bellen"))
                .forEach(ButtonBase::fire));
    robot.type(KeyCode.ENTER);
    window.screens.settle();
    assertThat(new AgreementRepository(window.screens.database).listOfSession(id))
        .extracting(Agreement::what)
        .containsExactly("ouders bellen");
  }

  @Test
  void bothDaysOfAnAgreementStandBesideEachOther() {
    opened();
    write("deal");
    window.press("addAgreement");
    assertThat(place("lookBack").getMinY()).isEqualTo(place("due").getMinY());
    assertThat(place("lookBack").getMinX()).isGreaterThan(place("due").getMaxX());
  }

  @Test
  void aTeamHasABoxForWhatItSeesAndOneForWhatItDecides(FxRobot robot) throws Exception {
    window.open(new Place(Place.Section.SESSIONS, Place.NEW, Map.of()));
    assertThat(window.seen("decisions")).isFalse();
    window.press("core");
    assertThat(window.seen("decisions")).isTrue();
    write("reflections");
    robot.write("we zien hetzelfde");
    write("decisions");
    robot.write("we proberen het in mei");
    window.saved();
    String id = String.valueOf(window.screens.desk.navigation().getPlace().id());
    Session session = new SessionRepository(window.screens.database).find(id).orElseThrow();
    assertThat(session.together().reflections()).isEqualTo("we zien hetzelfde");
    assertThat(session.together().decisions()).isEqualTo("we proberen het in mei");
    window.open(new Place(Place.Section.SESSIONS, Place.NEW, Map.of("role", "team")));
    assertThat(window.seen("decisions")).isTrue();
  }

  @Test
  void theQuestionIsOneClickAwayAndASentenceStandsBesideTheWriting(FxRobot robot) {
    opened();
    QuietField options = window.node("options", QuietField.class);
    assertThat(options.lookup(".in-a-sentence")).isNull();
    write("options");
    Label sentence = (Label) options.lookup(".in-a-sentence");
    assertThat(sentence.getText())
        .isEqualTo(window.screens.desk.messages().text("verb.guide.meaning"));
    assertThat(sentence.isVisible()).isTrue();
    WaitForAsyncUtils.waitForAsyncFx(
        30_000, () -> ((ButtonBase) options.getExtras().getFirst()).fire());
    robot.write("nog eens");
    assertThat(options.textProperty().get()).isEqualTo(options.getPrompt() + "\nnog eens");
    window.press("hold");
    assertThat(sentence.isVisible()).isFalse();
  }
}

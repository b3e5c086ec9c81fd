package org.spiegelboek.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.ui.Keyboard;
import org.spiegelboek.ui.MarkShape;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.ScreenRobot;
import org.spiegelboek.ui.TenSteps;
import org.spiegelboek.ui.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The mirror as its user meets it, on a real database. */
@ExtendWith(ScreenExtension.class)
class MirrorTest {

  private static final Place TODAY = Place.of(Place.Section.MIRROR);

  @TempDir Path folder;
  private final FxRobot robot = new ScreenRobot();
  private Stage stage;
  private MirrorDesk desk;
  private Parent root;

  @Start
  void start(Stage given) {
    stage = given;
    desk = new MirrorDesk(folder, Language.NL);
  }

  @AfterEach
  void close() {
    robot.interact(() -> stage.setScene(null));
    desk.close();
    assertThat(desk.failures).isEmpty();
  }

  @Test
  void aWholeSittingIsSetByKeyboardAlone() throws Exception {
    open(TODAY);
    robot.type(KeyCode.DIGIT8, KeyCode.DOWN, KeyCode.DIGIT6, KeyCode.DOWN, KeyCode.DIGIT0);
    robot.type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER, KeyCode.DOWN);
    robot.type(KeyCode.LEFT, KeyCode.ENTER, KeyCode.TAB, KeyCode.END, KeyCode.SPACE);
    robot.type(KeyCode.DOWN, KeyCode.DIGIT9);
    assertThat(steps("g").isFocused()).isTrue();
    assertThat(text("#counted")).isEqualTo("7 van 7 ingevuld");
    robot.interact(() -> this.<Button>find("#picture").fire());
    desk.settle();
    List<Mirror> stored = desk.mirrors.list();
    assertThat(stored).hasSize(1);
    assertThat(stored.getFirst().takenAt()).isEqualTo("2026-11-24T19:12");
    assertThat(stored.getFirst().marks())
        .extracting(Sitting::answerOf)
        .containsExactly(8, 6, TenSteps.NO_VIEW, 2, 10, 10, 9);
    assertThat(desk.desk.navigation().getPlace())
        .isEqualTo(Place.of(Place.Section.MIRROR, stored.getFirst().id()));
  }

  @Test
  void lookingWithoutTouchingLeavesNothingBehind() throws Exception {
    open(TODAY);
    robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.TAB);
    robot.interact(() -> this.<ToggleButton>find("#view-partners").fire());
    robot.interact(() -> desk.desk.unsaved().saveAll());
    desk.settle();
    assertThat(desk.mirrors.list()).isEmpty();
    assertThat(find("#explanation").isVisible()).isTrue();
    assertThat(find("#picture").isDisabled()).isTrue();
  }

  @Test
  void aSittingThatIsEmptiedAgainIsGone() throws Exception {
    open(TODAY);
    robot.type(KeyCode.DIGIT4);
    save();
    assertThat(desk.mirrors.list()).hasSize(1);
    robot.type(KeyCode.DELETE);
    save();
    assertThat(desk.mirrors.list()).isEmpty();
  }

  @Test
  void settingAMarkOpensItsTraitAndTheKeyboardStaysInTheRow() throws Exception {
    open(TODAY);
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DIGIT7);
    assertThat(text("#traitName")).isEqualTo("Vertrouwen");
    assertThat(steps("d").isFocused()).isTrue();
    assertThat(text("#question")).startsWith("Wanneer bleef je kalm");
  }

  @Test
  void enterWithoutAPlaceOpensTheTraitAndSetsNothing() throws Exception {
    open(TODAY);
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(text("#traitName")).isEqualTo("Groeimindset");
    assertThat(steps("b").getAnswer()).isEqualTo(TenSteps.UNSET);
  }

  @Test
  void anotherQuestionKeepsWhatWasWritten() throws Exception {
    open(TODAY);
    robot.type(KeyCode.DIGIT7);
    robot.clickOn(this.<Node>find("#field")).write("toen het stil bleef");
    Button other = (Button) find("#others").lookup(".question-choice");
    assertThat(other.getText()).isEqualTo("Je koos een 7. Wat maakt dat het geen 5 is?");
    robot.interact(other::fire);
    assertThat(text("#question")).isEqualTo(other.getText());
    assertThat(this.<TextInputControl>find("#field").getText()).isEqualTo("toen het stil bleef");
    save();
    assertThat(desk.mirrors.list().getFirst().marks().getFirst().note())
        .isEqualTo("toen het stil bleef");
  }

  @Test
  void eachPerspectiveHasItsOwnMarksNotesAndShape() throws Exception {
    open(TODAY);
    robot.type(KeyCode.DIGIT7);
    robot.clickOn(this.<Node>find("#field")).write("ik");
    robot.clickOn(this.<Node>find("#view-colleagues"));
    assertThat(steps("a").getAnswer()).isEqualTo(TenSteps.UNSET);
    assertThat(steps("a").getMarkShape()).isEqualTo(MarkShape.DIAMOND);
    assertThat(this.<TextInputControl>find("#field").getText()).isEmpty();
    assertThat(text("#stem")).contains("collega's samen");
    robot.clickOn(this.<Node>find("#noview-a"));
    assertThat(text("#counted")).isEqualTo("1 van 7 ingevuld");
    robot.clickOn(this.<Node>find("#view-self"));
    assertThat(steps("a").getAnswer()).isEqualTo(7);
    save();
    assertThat(desk.mirrors.list().getFirst().marks())
        .containsExactly(
            new Mirror.Mark(Trait.A, Perspective.SELF, 7, false, "ik"),
            new Mirror.Mark(Trait.A, Perspective.COLLEAGUES, null, true, null));
  }

  @Test
  void todaysSittingGoesOnWhereItWasLeft() throws Exception {
    open(TODAY);
    robot.type(KeyCode.DIGIT7);
    save();
    String id = desk.mirrors.list().getFirst().id();
    open(TODAY);
    assertThat(steps("a").getAnswer()).isEqualTo(7);
    robot.type(KeyCode.DOWN);
    Keyboard.at(() -> steps("b"));
    robot.type(KeyCode.DIGIT5);
    save();
    assertThat(desk.mirrors.list()).extracting(Mirror::id).containsExactly(id);
    assertThat(desk.mirrors.list().getFirst().marks()).hasSize(2);
  }

  @Test
  void aSittingLeftHalfWayOnAnotherDayIsAskedAbout() throws Exception {
    int[] none = {};
    desk.mirrors.save(
        Samples.mirror(
            Samples.SEPTEMBER, "2026-11-20T20:00", new int[] {3}, none, none, null, List.of()));
    open(TODAY);
    assertThat(find("#unfinished").isVisible()).isTrue();
    assertThat(text("#unfinishedQuestion")).contains("20 november");
    assertThat(steps("a").getAnswer()).isEqualTo(TenSteps.UNSET);
    robot.clickOn(this.<Node>find("#goOn"));
    assertThat(steps("a").getAnswer()).isEqualTo(3);
    assertThat(find("#unfinished").isVisible()).isFalse();

    open(TODAY);
    robot.clickOn(this.<Node>find("#anew"));
    Keyboard.at(() -> steps("a"));
    robot.type(KeyCode.DIGIT9);
    save();
    assertThat(desk.mirrors.list()).hasSize(2);
  }

  @Test
  void earlierMarksAreNeitherShownNorReadOut() throws Exception {
    desk.mirrors.save(Samples.september());
    open(TODAY);
    assertThat(find("#retake").isVisible()).isTrue();
    assertThat(find("#earlier").isVisible()).isTrue();
    for (String key : List.of("a", "b", "c", "d", "e", "f", "g")) {
      assertThat(steps(key).getAnswer()).isEqualTo(TenSteps.UNSET);
      assertThat(spoken(steps(key))).contains("nog niets gezet");
    }
  }

  @Test
  void aRowIsReadWithItsAnswerAndTheEndsOfTheScaleOnce() throws Exception {
    open(TODAY);
    assertThat(spoken(steps("a")))
        .isEqualTo(
            "A, Geïnteresseerd en open. Ikzelf. nog niets gezet."
                + " 1: hier zie ik nog nauwelijks iets van."
                + " 10: dit zie ik bijna altijd, ook als het moeilijk gaat.");
    robot.type(KeyCode.DIGIT7);
    assertThat(steps("a").queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
        .isEqualTo("7 gezet");
    robot.type(KeyCode.DOWN);
    Keyboard.at(() -> steps("b"));
    assertThat(spoken(steps("a"))).isEqualTo("A, Geïnteresseerd en open. Ikzelf. 7 van 10.");
    robot.type(KeyCode.RIGHT);
    assertThat(steps("b").queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
        .isEqualTo("1, nog niet gezet");
  }

  @Test
  void aRowIsOneStopOfTheTabKey() throws Exception {
    open(TODAY);
    for (String key : List.of("b", "c", "d", "e", "f", "g")) {
      robot.type(KeyCode.TAB);
      Keyboard.at(() -> steps(key));
    }
  }

  private void open(Place place) throws Exception {
    robot.interact(
        () -> {
          root = desk.open(place).root();
          Scene scene = new Scene(root, 1156, 670);
          new Theme().dress(scene);
          // At once, as the shell does: the store may answer before the first frame.
          scene.getRoot().applyCss();
          stage.setScene(scene);
          stage.show();
          stage.requestFocus();
        });
    Keyboard.at(() -> steps("a"));
  }

  private void save() throws Exception {
    robot.interact(() -> desk.desk.unsaved().saveAll());
    desk.settle();
  }

  private TenSteps steps(String key) {
    return find("#steps-" + key);
  }

  private static String spoken(Node node) {
    return (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
  }

  private String text(String query) {
    return this.<Labeled>find(query).getText();
  }

  @SuppressWarnings("unchecked")
  private <N extends Node> N find(String query) {
    return (N) root.lookup(query);
  }
}

package org.spiegelboek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(ScreenExtension.class)
class TenStepsTest {

  private final AtomicLong nanoTime = new AtomicLong();
  private TenSteps steps;
  private TenSteps next;
  private KeyCode passedOn;

  @Start
  void start(Stage stage) {
    steps = new TenSteps(nanoTime::get);
    steps.noViewTextProperty().set("geen zicht op");
    steps.setAnywayTextProperty().set("toch zetten");
    steps.setSpeech(s -> "rij " + s.getAnswer(), s -> "plaats " + s.getPlace());
    next = new TenSteps();
    VBox box = new VBox(20, steps, next);
    box.setOnKeyPressed(event -> passedOn = event.getCode());
    box.setPadding(new Insets(20));
    Scene scene = new Scene(box, 400, 160);
    new Theme().dress(scene);
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
    steps.requestFocus();
  }

  @Test
  void nothingIsChosenBeforehandAndNoMarkIsShown() {
    assertThat(steps.getAnswer()).isEqualTo(TenSteps.UNSET);
    assertThat(steps.getValue()).isNaN();
    assertThat(steps.lookup(".mark").isVisible()).isFalse();
    assertThat(steps.lookup(".place").isVisible()).isFalse();
    assertThat(steps.lookupAll(".ring")).hasSize(10).allMatch(Node::isVisible);
  }

  @Test
  void everyDigitSetsAtOnce(FxRobot robot) {
    KeyCode[] digits = {
      KeyCode.DIGIT1,
      KeyCode.DIGIT2,
      KeyCode.DIGIT3,
      KeyCode.DIGIT4,
      KeyCode.DIGIT5,
      KeyCode.DIGIT6,
      KeyCode.DIGIT7,
      KeyCode.DIGIT8,
      KeyCode.DIGIT9
    };
    for (int i = 0; i < digits.length; i++) {
      robot.type(digits[i]);
      assertThat(steps.getAnswer()).isEqualTo(i + 1);
      assertThat(steps.getValue()).isEqualTo(i + 1);
      assertThat(steps.isFocused()).isTrue();
    }
    assertThat(((Labeled) steps.lookup(".mark")).getText()).isEqualTo("9");
  }

  @Test
  void oneThenZeroWithinSevenTenthsSetsTen(FxRobot robot) {
    robot.type(KeyCode.DIGIT1);
    nanoTime.addAndGet(700_000_000L);
    robot.type(KeyCode.DIGIT0);
    assertThat(steps.getAnswer()).isEqualTo(10);
  }

  @Test
  void aZeroThatComesLaterMeansNoView(FxRobot robot) {
    robot.type(KeyCode.DIGIT1);
    nanoTime.addAndGet(700_000_001L);
    robot.type(KeyCode.DIGIT0);
    assertThat(steps.getAnswer()).isEqualTo(TenSteps.NO_VIEW);
  }

  @Test
  void aZeroAfterAnotherKeyMeansNoView(FxRobot robot) {
    robot.type(KeyCode.DIGIT1, KeyCode.RIGHT, KeyCode.DIGIT0);
    assertThat(steps.isNoView()).isTrue();
    robot.type(KeyCode.DIGIT2, KeyCode.DIGIT0);
    assertThat(steps.isNoView()).isTrue();
  }

  @Test
  void aloneZeroShowsTheWordsInsteadOfTheLine(FxRobot robot) {
    robot.type(KeyCode.DIGIT0);
    assertThat(steps.isNoView()).isTrue();
    assertThat(steps.lookup(".words").isVisible()).isTrue();
    assertThat(steps.lookup(".line").isVisible()).isFalse();
    robot.clickOn(steps.lookup(".set-anyway"));
    assertThat(steps.getAnswer()).isEqualTo(TenSteps.UNSET);
    assertThat(steps.lookup(".line").isVisible()).isTrue();
    assertThat(steps.isFocused()).isTrue();
  }

  @Test
  void deleteUnsetsAMarkAndNoView(FxRobot robot) {
    robot.type(KeyCode.DIGIT4, KeyCode.DELETE);
    assertThat(steps.getAnswer()).isEqualTo(TenSteps.UNSET);
    assertThat(steps.getValue()).isNaN();
    robot.type(KeyCode.DIGIT0, KeyCode.DELETE);
    assertThat(steps.getAnswer()).isEqualTo(TenSteps.UNSET);
  }

  @Test
  void arrowsEnterAnUnsetRowAtTheNearEndAndSetNothing(FxRobot robot) {
    robot.type(KeyCode.RIGHT);
    assertThat(steps.getPlace()).isEqualTo(1);
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(steps.getPlace()).isEqualTo(3);
    assertThat(((Labeled) steps.lookup(".place")).getText()).isEqualTo("3");
    assertThat(steps.getAnswer()).isEqualTo(TenSteps.UNSET);
    robot.type(KeyCode.DELETE, KeyCode.LEFT);
    assertThat(steps.getPlace()).isEqualTo(10);
    assertThat(steps.getAnswer()).isEqualTo(TenSteps.UNSET);
  }

  @Test
  void enterAndSpaceSetAtThePlace(FxRobot robot) {
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
    assertThat(steps.getAnswer()).isEqualTo(2);
    robot.type(KeyCode.RIGHT);
    assertThat(steps.getPlace()).isEqualTo(3);
    assertThat(steps.getAnswer()).isEqualTo(2);
    robot.type(KeyCode.SPACE);
    assertThat(steps.getAnswer()).isEqualTo(3);
  }

  @Test
  void homeAndEndGoToTheEndsWithoutSetting(FxRobot robot) {
    robot.type(KeyCode.END);
    assertThat(steps.getPlace()).isEqualTo(10);
    robot.type(KeyCode.RIGHT);
    assertThat(steps.getPlace()).isEqualTo(10);
    robot.type(KeyCode.HOME, KeyCode.LEFT);
    assertThat(steps.getPlace()).isEqualTo(1);
    assertThat(steps.getAnswer()).isEqualTo(TenSteps.UNSET);
  }

  @Test
  void upAndDownPassOnAndTheOtherKeysDoNot(FxRobot robot) {
    robot.type(KeyCode.RIGHT, KeyCode.ENTER, KeyCode.HOME);
    assertThat(passedOn).isNull();
    robot.interact(() -> steps.fireEvent(pressed(KeyCode.DOWN)));
    assertThat(passedOn).isEqualTo(KeyCode.DOWN);
    robot.interact(() -> steps.fireEvent(pressed(KeyCode.UP)));
    assertThat(passedOn).isEqualTo(KeyCode.UP);
  }

  @Test
  void thePlaceIsForgottenOnLeavingTheRow(FxRobot robot) {
    robot.type(KeyCode.RIGHT);
    robot.interact(next::requestFocus);
    assertThat(steps.getPlace()).isEqualTo(TenSteps.UNSET);
  }

  @Test
  void aClickSetsAndAnotherOnTheSameRingUnsets(FxRobot robot) {
    robot.clickOn(ring(6), MouseButton.PRIMARY);
    assertThat(steps.getAnswer()).isEqualTo(6);
    robot.clickOn(ring(8), MouseButton.PRIMARY);
    assertThat(steps.getAnswer()).isEqualTo(8);
    robot.clickOn(ring(8), MouseButton.PRIMARY);
    assertThat(steps.getAnswer()).isEqualTo(TenSteps.UNSET);
  }

  @Test
  void draggingCarriesTheMarkAlong(FxRobot robot) {
    robot.drag(ring(3), MouseButton.PRIMARY).moveTo(ring(9));
    assertThat(steps.getAnswer()).isEqualTo(9);
    assertThat(steps.isValueChanging()).isTrue();
    robot.moveTo(ring(3)).drop();
    assertThat(steps.getAnswer()).isEqualTo(3);
    assertThat(steps.isValueChanging()).isFalse();
  }

  @Test
  void thePointerShowsTheNumberOfTheRing(FxRobot robot) {
    robot.moveTo(ring(4));
    assertThat(((Labeled) steps.lookup(".place")).getText()).isEqualTo("4");
    assertThat(steps.lookup(".place").isVisible()).isTrue();
    assertThat(steps.getAnswer()).isEqualTo(TenSteps.UNSET);
  }

  @Test
  void aValueFromOutsideSetsTheMark(FxRobot robot) {
    robot.interact(() -> steps.setValue(1));
    assertThat(steps.getAnswer()).isEqualTo(1);
    robot.interact(() -> steps.setAnswer(TenSteps.UNSET));
    robot.interact(() -> steps.setValue(1));
    assertThat(steps.getAnswer()).isEqualTo(1);
  }

  @Test
  void aScreenReaderHearsTheRowAndThePlace(FxRobot robot) {
    assertThat(steps.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("rij 0");
    robot.type(KeyCode.RIGHT);
    assertThat(steps.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
        .isEqualTo("plaats 1");
    robot.interact(() -> steps.executeAccessibleAction(AccessibleAction.SET_VALUE, 7.0));
    assertThat(steps.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("rij 7");
    assertThat(steps.queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo(7.0);
    robot.interact(() -> steps.executeAccessibleAction(AccessibleAction.INCREMENT));
    assertThat(steps.getPlace()).isEqualTo(8);
    assertThat(steps.getAnswer()).isEqualTo(7);
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private Point2D ring(int step) {
    Node ring = steps.lookupAll(".ring").toArray(Node[]::new)[step - 1];
    Bounds bounds = ring.localToScreen(ring.getBoundsInLocal());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }
}

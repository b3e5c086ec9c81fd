package org.spiegelboek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.Side;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ScreenExtension.class)
class PartsTest {

  private Theme theme;
  private WritingField field;
  private TextField next;
  private Book book;
  private StackPane root;
  private final AtomicInteger typed = new AtomicInteger();
  private final AtomicInteger left = new AtomicInteger();

  @Start
  void start(Stage stage) {
    theme = new Theme();
    field = new WritingField();
    next = new TextField();
    book = new Book();
    root = new StackPane(book);
    theme.stillProperty().set(true);
    theme.start();
    field.setId("field");
    field.setOnTyped(event -> typed.incrementAndGet());
    field.setOnLeft(event -> left.incrementAndGet());
    Button first = new Button("eerste");
    first.setId("first");
    book.setLeft(new VBox(first));
    book.setRight(new VBox(field, next));
    book.setLeftLabel("Samen");
    book.setRightLabel("Voor mezelf");
    stage.setScene(new Scene(root, 1366, 700));
    theme.dress(stage.getScene());
    stage.show();
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(theme::stop);
  }

  @Test
  void aWritingFieldGrowsWithItsTextAndStopsBeforeItFillsThePage(FxRobot robot) {
    double empty = field.getHeight();
    robot.interact(() -> field.setText("een\ntwee\ndrie\nvier\nvijf\nzes"));
    WaitForAsyncUtils.waitForFxEvents();
    double six = field.getHeight();
    assertThat(six).isGreaterThan(empty * 2);
    robot.interact(() -> field.setText("regel\n".repeat(60)));
    WaitForAsyncUtils.waitForFxEvents();
    // Heights are whole pixels, so up to one above.
    assertThat(field.getHeight()).isBetween(six, 0.6 * field.getScene().getHeight() + 1);
  }

  @Test
  void controlEnterAndTabLeaveTheFieldAndTellIt(FxRobot robot) {
    robot.interact(field::requestFocus);
    robot.write("een zin");
    assertThat(typed).hasValue(7);
    robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    assertThat(next.isFocused()).isTrue();
    assertThat(left).hasValue(1);
    robot.press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
    assertThat(field.isFocused()).isTrue();
    assertThat(field.getText()).isEqualTo("een zin");
  }

  @Test
  void onlyWhatChangesOnAPageIsPaintedAgain() {
    assertThat(root.lookupAll(".page-scroll > .viewport"))
        .hasSize(2)
        .allSatisfy(viewport -> assertThat(viewport.isCache()).isFalse());
  }

  @Test
  void aFieldThatHasJustComeKeepsTheLettersOfTheSameMoment(FxRobot robot) {
    WritingField fresh = new WritingField();
    robot.interact(
        () -> {
          book.setRight(new VBox(fresh));
          fresh.requestFocus();
          robot.write("een zin");
        });
    assertThat(fresh.getText()).isEqualTo("een zin");
  }

  @Test
  void aMenuThatHasJustOpenedTakesTheEnterOfTheSameMoment(FxRobot robot) {
    MenuItem first = new MenuItem("een");
    first.setOnAction(event -> typed.incrementAndGet());
    PopUpMenu menu = new PopUpMenu(first, new MenuItem("twee"));
    robot.interact(
        () -> {
          menu.show(next, Side.BOTTOM, 0, 0);
          Event.fireEvent(
              next,
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
    assertThat(typed).hasValue(1);
    assertThat(menu.isShowing()).isFalse();
  }

  @Test
  void aTextSetFromTheStoreIsNotTyped(FxRobot robot) {
    robot.interact(() -> field.setText("van vorige week"));
    assertThat(typed).hasValue(0);
  }

  @Test
  void aNarrowBookShowsOnePageAtATimeAndF6TurnsIt(FxRobot robot) {
    robot.interact(() -> theme.zoomProperty().set(2));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(book.singleProperty().get()).isTrue();
    assertThat(book.getRight().localToScene(0, 0)).isNotNull();
    robot.interact(() -> book.focusPage(HorizontalDirection.LEFT));
    assertThat(robot.lookup("#first").query().isFocused()).isTrue();
    assertThat(field.getParent().getParent().isVisible()).isTrue();
    robot.push(KeyCode.F6);
    assertThat(field.isFocused()).isTrue();
    robot.press(KeyCode.SHIFT, KeyCode.F6).release(KeyCode.F6, KeyCode.SHIFT);
    assertThat(robot.lookup("#first").query().isFocused()).isTrue();
  }

  @Test
  void oneChoiceReplacesTheOtherAndCanBeTakenBack(FxRobot robot) {
    ChipGroup group = new ChipGroup();
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("a", "eerste");
    choices.put("b", "tweede");
    robot.interact(
        () -> {
          group.setChoices(choices);
          book.setLeft(new VBox(group));
        });
    robot.clickOn("#a").clickOn("#b");
    assertThat(group.valueProperty().get()).isEqualTo("b");
    assertThat(group.chosen()).containsExactly("b");
    robot.clickOn("#b");
    assertThat(group.valueProperty().get()).isNull();
    robot.interact(() -> group.valueProperty().set("a"));
    assertThat(group.chosen()).containsExactly("a");
  }

  @Test
  void severalChoicesStandBesideEachOther(FxRobot robot) {
    ChipGroup group = new ChipGroup();
    robot.interact(
        () -> {
          group.setMany(true);
          group.setChoices(Map.of("a", "eerste", "b", "tweede"));
          book.setLeft(new VBox(group));
        });
    robot.clickOn("#a").clickOn("#b");
    assertThat(group.chosen()).containsExactlyInAnyOrder("a", "b");
    robot.clickOn("#a");
    assertThat(group.chosen()).containsExactly("b");
  }

  @Test
  void aQuestionKeepsTheKeyboardAndEscapeIsTheSafeWay(FxRobot robot) {
    AtomicInteger done = new AtomicInteger();
    robot.interact(field::requestFocus);
    Confirm confirm = new Confirm(new Messages(Language.NL));
    robot.interact(
        () ->
            confirm.ask(
                field,
                "Verwijderen?",
                "Het komt niet terug.",
                null,
                "Verwijder",
                done::incrementAndGet));
    assertThat(robot.lookup("#safe").query().isFocused()).isTrue();
    for (int i = 0; i < 5; i++) {
      robot.push(KeyCode.TAB);
      assertThat(field.isFocused()).isFalse();
    }
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#safe").tryQuery()).isEmpty();
    assertThat(field.isFocused()).isTrue();
    assertThat(done).hasValue(0);
    robot.interact(
        () ->
            confirm.ask(
                field,
                "Verwijderen?",
                "Het komt niet terug.",
                null,
                "Verwijder",
                done::incrementAndGet));
    robot.clickOn("#yes");
    assertThat(done).hasValue(1);
  }

  @Test
  void aCardOpensByClickEnterAndSpace(FxRobot robot) {
    AtomicInteger opened = new AtomicInteger();
    CardButton card = new CardButton();
    card.setId("card");
    card.getChildren().add(new Label("Uitlokken"));
    card.setOnAction(event -> opened.incrementAndGet());
    robot.interact(() -> book.setLeft(new VBox(card)));
    robot.clickOn("#card");
    robot.push(KeyCode.ENTER).push(KeyCode.SPACE);
    assertThat(opened).hasValue(3);
  }

  @Test
  void aToastOffersToUndoAndGoesWhenUsed(FxRobot robot) {
    AtomicInteger undone = new AtomicInteger();
    Toasts toasts = new Toasts();
    robot.interact(
        () -> {
          root.getChildren().add(toasts);
          toasts.show("In de prullenmand.", "maak ongedaan", undone::incrementAndGet);
        });
    robot.clickOn("maak ongedaan");
    assertThat(undone).hasValue(1);
    assertThat(toasts.getChildren()).isEmpty();
  }
}

package org.spiegelboek.vault;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.spiegelboek.ui.ScreenExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(ScreenExtension.class)
class PassphraseFieldTest {

  private PassphraseField field;

  @Start
  void start(Stage stage) {
    field = new PassphraseField();
    stage.setScene(new Scene(new StackPane(field), 300, 100));
    stage.show();
    field.requestFocus();
  }

  @Test
  void whatIsTypedIsKeptAndDotsAreShown(FxRobot robot) {
    robot.write("abc def", 0);
    holds("abc def");
    robot.push(KeyCode.BACK_SPACE).push(KeyCode.HOME).push(KeyCode.DELETE).write("x", 0);
    holds("xbc de");
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT).write("yz", 0);
    holds("xyzc de");
  }

  @Test
  void undoAndClipboardDoNotTouchASecret(FxRobot robot) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("in\nplak");
          Clipboard.getSystemClipboard().setContent(content);
          field.paste();
          field.selectAll();
          field.copy();
          field.cut();
          assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("in\nplak");
        });
    holds("inplak");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    holds("inplak");
    robot.push(KeyCode.DELETE);
    holds("");
  }

  @Test
  void showingKeepsTextAndCaret(FxRobot robot) {
    robot.write("geheim", 0).push(KeyCode.LEFT).push(KeyCode.LEFT);
    robot.interact(() -> field.revealedProperty().set(true));
    assertThat(field.getText()).isEqualTo("geheim");
    assertThat(field.getCaretPosition()).isEqualTo(4);
    robot.write("X", 0);
    assertThat(field.getText()).isEqualTo("gehe" + "X" + "im");
    robot.interact(() -> field.revealedProperty().set(false));
    holds("geheXim");
  }

  @Test
  void aCharacterOfTwoHalvesGoesAsOne(FxRobot robot) {
    robot.interact(
        () -> {
          field.replaceSelection("a\ud83d\ude42b");
          field.deleteText(2, 3);
        });
    holds("ab");
  }

  @Test
  void leavingTheScreenWipesIt(FxRobot robot) {
    robot.write("geheim", 0);
    robot.interact(() -> ((StackPane) field.getParent()).getChildren().clear());
    assertThat(field.copyTyped()).isEmpty();
    assertThat(field.getText()).isEmpty();
  }

  private void holds(String text) {
    assertThat(new String(field.copyTyped())).isEqualTo(text);
    assertThat(field.getText()).isEqualTo("\u2022".repeat(text.length()));
  }
}

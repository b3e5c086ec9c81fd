package org.spiegelboek.ui;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;

/**
 * The robot that all screens are tested with. It types a text at one go and waits once after it;
 * the toolkit's own waits after each letter, a fifth of what a window test takes.
 */
public final class ScreenRobot extends FxRobot {

  @Override
  public FxRobot write(char character) {
    return write(String.valueOf(character));
  }

  @Override
  public FxRobot write(String text) {
    BaseRobot keys = robotContext().getBaseRobot();
    return interact(() -> text.chars().forEach(letter -> type(keys, (char) letter)));
  }

  @Override
  public FxRobot write(String text, int sleepMillis) {
    return write(text);
  }

  private static void type(BaseRobot keys, char letter) {
    KeyCode code =
        switch (letter) {
          case '\n' -> KeyCode.ENTER;
          case '\t' -> KeyCode.TAB;
          default -> KeyCode.UNDEFINED;
        };
    keys.typeKeyboard(focused(), code, String.valueOf(letter));
  }

  /** Asked for each letter: one may open another window. */
  private static Scene focused() {
    return Window.getWindows().stream()
        .filter(Window::isFocused)
        .findFirst()
        .orElseGet(() -> Window.getWindows().getFirst())
        .getScene();
  }
}

package org.spiegelboek.ui;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** Where typed keys arrive. What is typed too early goes elsewhere, or nowhere, without a word. */
public final class Keyboard {

  private Keyboard() {}

  /** Waits until this node of a shown window has the keyboard. Not on the JavaFX thread. */
  public static void at(Supplier<? extends @Nullable Node> node) {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> fx(() -> arrivesAt(node.get())));
    } catch (TimeoutException e) {
      throw new AssertionError(fx(() -> "No keyboard at " + node.get() + " but " + where()), e);
    }
  }

  private static boolean arrivesAt(@Nullable Node node) {
    if (node == null || node.getScene() == null || node.getScene().getWindow() == null) {
      return false;
    }
    Window window = node.getScene().getWindow();
    if (!window.isFocused()) {
      // As a click on the window would; which node has the keyboard is up to the program.
      window.requestFocus();
    }
    return node.isFocused();
  }

  private static String where() {
    StringBuilder where = new StringBuilder();
    for (Window window : Window.getWindows()) {
      where
          .append(window.isFocused() ? "in the window with the keyboard: " : "in another window: ")
          .append(window.getScene() == null ? null : window.getScene().getFocusOwner())
          .append("; ");
    }
    return where.toString();
  }

  private static <T> T fx(Supplier<T> work) {
    try {
      return WaitForAsyncUtils.asyncFx(work::get).get(10, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}

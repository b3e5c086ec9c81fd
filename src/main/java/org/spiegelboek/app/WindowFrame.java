package org.spiegelboek.app;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** How large the one window is, and what the system shows of it. */
final class WindowFrame {

  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 640;

  private WindowFrame() {}

  /**
   * Puts the content into the window.
   *
   * @param onClose asked for by the window's own button, which closes nothing by itself
   */
  static Scene around(Stage stage, Parent content, Runnable onClose) {
    Scene scene = new Scene(content, WIDTH, HEIGHT);
    stage.setTitle("Spiegelboek");
    stage.getIcons().setAll(AppIcon.images());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(scene);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          onClose.run();
        });
    return scene;
  }
}

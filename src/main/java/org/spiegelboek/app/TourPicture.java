package org.spiegelboek.app;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * What can be seen of the window: its scene, and the lists and hints that hang over it; or the
 * wall, while it is on.
 */
final class TourPicture {

  private TourPicture() {}

  static WritableImage of(Stage stage) {
    for (Window window : Window.getWindows()) {
      if (window instanceof Stage && !window.equals(stage) && window.isShowing()) {
        return window.getScene().snapshot(null);
      }
    }
    WritableImage page = stage.getScene().snapshot(null);
    Canvas canvas = new Canvas(page.getWidth(), page.getHeight());
    canvas.getGraphicsContext2D().drawImage(page, 0, 0);
    double left = stage.getX() + stage.getScene().getX();
    double top = stage.getY() + stage.getScene().getY();
    for (Window window : Window.getWindows()) {
      if (window instanceof PopupWindow && window.isShowing()) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        WritableImage popup = window.getScene().getRoot().snapshot(clear, null);
        canvas.getGraphicsContext2D().drawImage(popup, window.getX() - left, window.getY() - top);
      }
    }
    return canvas.snapshot(null, null);
  }
}

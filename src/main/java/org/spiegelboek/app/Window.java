package org.spiegelboek.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window; its title is the program's name and nothing else, ever. */
public final class Window extends Application {

  /** For JavaFX, which makes the application itself. */
  public Window() {}

  @Override
  public void start(Stage stage) {
    stage.setTitle("Spiegelboek");
    stage.setScene(new Scene(new StackPane(), 1366, 768));
    stage.show();
  }
}

package org.spiegelboek.app;

import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Application;
import javafx.stage.Stage;
import org.spiegelboek.settings.SettingsFile;

/** JavaFX's way into the program. */
public final class Window extends Application {

  /** For JavaFX, which makes the application itself. */
  public Window() {}

  @Override
  public void start(Stage stage) {
    BookWindow window =
        new BookWindow(
            stage,
            SettingsFile.ofUser(),
            Clock.system(ZoneId.systemDefault()),
            Surroundings.desktop());
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, failure) -> window.trouble(failure));
    window.show();
  }
}

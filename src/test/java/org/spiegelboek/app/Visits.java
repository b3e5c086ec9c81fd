package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.SettingsFile;
import org.spiegelboek.vault.Entrance;

/** The program opened at one moment after another, on the settings and books of one folder. */
final class Visits {

  private final Path folder;

  Visits(Path folder) {
    this.folder = folder;
  }

  SettingsFile settings() {
    return new SettingsFile(folder.resolve("settings.json"));
  }

  /** From opening the window to the moment after closing it, when the program ends. */
  void at(Clock clock, Messages messages, Consumer<Visitor> visit) {
    AtomicBoolean ended = new AtomicBoolean();
    Surroundings outside =
        new Surroundings(
            words -> dialogs(),
            () -> ended.set(true),
            folder.resolve("backups"),
            folder.resolve("exchange"));
    Stage stage =
        Visitor.fx(
            () -> {
              Stage made = new Stage();
              new BookWindow(made, settings(), clock, outside).show();
              return made;
            });
    try {
      Visitor visitor = new Visitor(stage, messages);
      visit.accept(visitor);
      Visitor.fx(
          () -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return stage;
          });
      visitor.until("the end of the program", ended::get);
      assertThat(stage.getTitle()).isEqualTo("Spiegelboek");
    } finally {
      Visitor.fx(
          () -> {
            stage.hide();
            return stage;
          });
    }
  }

  /** Whoever is asked for a folder points to the one of this test. */
  private Entrance.Dialogs dialogs() {
    return new Entrance.Dialogs(
        window -> Optional.of(folder),
        window -> Optional.empty(),
        (window, name) -> Optional.empty(),
        (window, sheet) -> false);
  }
}

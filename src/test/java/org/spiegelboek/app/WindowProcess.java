package org.spiegelboek.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.spiegelboek.settings.SettingsFile;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;

/** The program's window in a process of its own that a test can kill: its keyboard and its eyes. */
final class WindowProcess {

  /** Which exit code says that the program under test did not do what its test expected of it. */
  static final int FAILED = 9;

  static final String PASSPHRASE = "wat groeit vraagt licht";

  /** Tuesday 24 November 2026, 18.00 in Brussels. */
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T17:00:00Z"), ZoneId.of("Europe/Brussels"));

  private final BookWindow window;

  /** Shows the window; on the JavaFX thread. */
  WindowProcess() {
    Log.start();
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, failure) -> {
              failure.printStackTrace();
              System.exit(FAILED);
            });
    window = new BookWindow(new Stage(), SettingsFile.ofUser(), CLOCK, Surroundings.desktop());
    window.show();
  }

  BookWindow window() {
    return window;
  }

  /** Opens the book and goes on once its first screen shows what it read. */
  void open(OpenJournal journal, Runnable then) {
    remember(journal.folder());
    window.opened(journal);
    whenStill(then);
  }

  /** The book that the cover asks for after locking. */
  private void remember(JournalFolder folder) {
    window.change(window.settings().withLastJournal(folder.path()));
  }

  /** Goes on when the screen has read what it reads, and what was then asked for as well. */
  void whenStill(Runnable then) {
    window.whenIdle(() -> window.whenIdle(() -> window.whenIdle(then)));
  }

  Scene scene() {
    return window.stage().getScene();
  }

  TextInputControl field(String id) {
    scene().getRoot().applyCss();
    if (scene().lookup("#" + id) instanceof TextInputControl field) {
      return field;
    }
    throw new IllegalStateException("No field " + id);
  }

  /** One key's character, to whatever has the keyboard. */
  void type(char letter) {
    send(KeyEvent.KEY_TYPED, String.valueOf(letter), KeyCode.UNDEFINED, false);
  }

  void type(String text) {
    text.chars().forEach(letter -> type((char) letter));
  }

  void press(KeyCode code, boolean shortcut) {
    send(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, shortcut);
    send(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, shortcut);
  }

  private void send(EventType<KeyEvent> type, String text, KeyCode code, boolean shortcut) {
    Node focused = scene().getFocusOwner();
    Node target = focused == null ? scene().getRoot() : focused;
    Event.fireEvent(target, new KeyEvent(type, text, "", code, false, shortcut, false, false));
  }

  /** As by the cross in the corner of the window. */
  void closeWindow() {
    Event.fireEvent(
        window.stage(), new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  /** A line to the test that started this process. */
  static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}

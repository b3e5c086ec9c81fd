package org.spiegelboek.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.settings.SettingsFile;
import org.spiegelboek.ui.Place;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.Entrance;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The program's own window on a journal in a folder of the test. */
final class ShownWindow {

  final FxRobot robot;
  final BookWindow window;
  final JournalFolder folder;
  @Nullable Path chosenFolder;
  @Nullable Path chosenFile;
  int exits;

  /** Shows the window; the folder is the journal that was open last, if there is one. */
  ShownWindow(FxRobot robot, Stage stage, Path home, JournalFolder folder) {
    this(robot, stage, home, folder, WindowProcess.CLOCK);
  }

  /** The same with a clock of the test's own. */
  ShownWindow(FxRobot robot, Stage stage, Path home, JournalFolder folder, Clock clock) {
    this.robot = robot;
    this.folder = folder;
    SettingsFile file = new SettingsFile(home.resolve("settings.json"));
    Path last = folder.looksLikeJournal() ? folder.path() : null;
    try {
      file.save(new Settings(Language.NL, Settings.Theme.LIGHT, 100, 0, true, last, null, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Surroundings surroundings =
        new Surroundings(
            messages ->
                new Entrance.Dialogs(
                    owner -> Optional.ofNullable(chosenFolder),
                    owner -> Optional.ofNullable(chosenFile),
                    (owner, name) -> Optional.empty(),
                    (owner, sheet) -> false),
            () -> exits++,
            home.resolve("backups"),
            home.resolve("exchange"));
    window = onScreen(() -> new BookWindow(stage, file, clock, surroundings));
    onScreen(
        () -> {
          window.show();
          stage.setX(0);
          stage.setY(0);
          stage.requestFocus();
          return window;
        });
  }

  /** A closed journal as of somebody who has written for a while. */
  static JournalFolder sample(Path parent, String name) throws IOException {
    JournalFolder made = JournalFolder.at(parent.resolve(name + JournalFolder.ENDING));
    try (OpenJournal journal = CheapJournal.create(made, WindowProcess.PASSPHRASE)) {
      Sample.fill(journal.database(), Language.NL, WindowProcess.CLOCK);
    }
    return made;
  }

  /** Hands over a journal as the cover does, for tests that need to hold its database. */
  void open(OpenJournal journal) {
    onScreen(
        () -> {
          window.change(window.settings().withLastJournal(journal.folder().path()));
          window.opened(journal);
          return journal;
        });
    waitFor(() -> shows("#section-free"));
    settle();
  }

  /** All that was asked of the store and of the screen is done, and what followed from it. */
  void settle() {
    for (int i = 0; i < 3; i++) {
      List<Boolean> idle = new ArrayList<>();
      robot.interact(() -> window.whenIdle(() -> idle.add(true)));
      waitFor(() -> !idle.isEmpty());
    }
  }

  /** Closes the book and takes the window away, whatever the test did with it. */
  void close() {
    robot.interact(window::lock);
    robot.interact(() -> window.stage().hide());
    waitFor(this::isClosed);
  }

  /** The write-ahead log is there as long as the database is open. */
  boolean isClosed() {
    return Files.notExists(folder.path().resolve("journal.db-wal"));
  }

  /** Goes somewhere, as by a key, and waits until all is there. */
  void go(Place place) {
    onScreen(
        () -> {
          window.navigation().go(place);
          return true;
        });
    settle();
  }

  /** Operates a button or whatever acts like one, wherever it stands. */
  void fire(String query) {
    onScreen(
        () -> {
          ButtonBase button = robot.lookup(query).queryAs(ButtonBase.class);
          button.fire();
          return true;
        });
  }

  void lock() {
    robot.push(KeyCode.SHORTCUT, KeyCode.L);
  }

  /** As by the cross in the corner. */
  void closeWindow() {
    robot.interact(this::requestClose);
  }

  /** The same, on the JavaFX thread. */
  void requestClose() {
    Stage stage = window.stage();
    Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  void unlock(String passphrase) {
    waitFor(() -> hasKeyboard("#passphrase"));
    robot.push(KeyCode.SHORTCUT, KeyCode.A).write(passphrase, 0).push(KeyCode.ENTER);
  }

  Messages words() {
    return new Messages(window.settings().language());
  }

  boolean says(String query, String key) {
    return text(query).equals(words().text(key));
  }

  /** What a label says, or a field holds; empty where it is not shown. */
  String text(String query) {
    return robot.lookup(query).queryAll().stream()
        .filter(ShownWindow::isShown)
        .map(node -> node instanceof Labeled label ? label.getText() : field(node).getText())
        .findFirst()
        .orElse("");
  }

  TextInputControl field(String query) {
    return field(robot.lookup(query).query());
  }

  private static TextInputControl field(Node node) {
    if (node instanceof TextInputControl field) {
      return field;
    }
    throw new AssertionError(node + " holds no text");
  }

  boolean hasKeyboard(String query) {
    return shows(query) && field(query).isFocused();
  }

  boolean shows(String query) {
    return robot.lookup(query).queryAll().stream().anyMatch(ShownWindow::isShown);
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  /** Every text that stands in any window, shown or not. */
  List<String> texts() {
    return onScreen(
        () -> {
          List<String> texts = new ArrayList<>();
          Window.getWindows().forEach(one -> collect(one.getScene().getRoot(), texts));
          return texts;
        });
  }

  /** The texts in and below a node; on the JavaFX thread. */
  static List<String> textsOf(Node node) {
    List<String> texts = new ArrayList<>();
    collect(node, texts);
    return texts;
  }

  private static void collect(Node node, List<String> to) {
    if (node instanceof Labeled label) {
      to.add(label.getText());
    } else if (node instanceof TextInputControl field) {
      to.add(field.getText());
    } else if (node instanceof Text text) {
      to.add(text.getText());
    }
    if (node.getAccessibleText() != null) {
      to.add(node.getAccessibleText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, to));
    }
  }

  /** The texts of all pages of a closed journal. */
  static List<String> pages(JournalFolder folder) {
    try (OpenJournal journal = Vault.unlock(folder, WindowProcess.PASSPHRASE.toCharArray())) {
      return journal
          .database()
          .read(sql -> sql.list("SELECT text FROM page_section", row -> row.text("text")));
    }
  }

  void waitFor(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          30,
          TimeUnit.SECONDS,
          () -> {
            WaitForAsyncUtils.waitForFxEvents();
            return condition.call();
          });
    } catch (TimeoutException e) {
      throw new AssertionError("Not within 30 seconds", e);
    }
  }

  static <T> T onScreen(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(30_000, work);
  }
}

package org.spiegelboek.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.settings.SettingsFile;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Confirm;
import org.spiegelboek.ui.Motion;
import org.spiegelboek.ui.Navigation;
import org.spiegelboek.ui.Theme;
import org.spiegelboek.vault.Entrance;
import org.spiegelboek.vault.IdleLock;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.SystemDialogs;

/**
 * The one window: shows the closed book or the open one and goes from one to the other. Its title
 * is the program's name and nothing else, ever.
 */
final class BookWindow {

  private static final System.Logger LOG = System.getLogger(BookWindow.class.getName());
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 640;

  private final Stage stage;
  private final StackPane table = new StackPane();
  private final Theme theme = new Theme();
  private final SettingsFile file;
  private final Clock clock;
  private final Background alone = Background.alone(this::trouble);
  private Settings settings;
  private Messages messages;
  private @Nullable OpenBook book;
  private @Nullable IdleLock idle;
  private @Nullable ShellKeys keys;

  BookWindow(Stage stage, SettingsFile file, Clock clock) {
    this.stage = stage;
    this.file = file;
    this.clock = clock;
    this.settings = file.load();
    this.messages = new Messages(settings.language());
  }

  /** Opens the window on the closed book. */
  void show() {
    theme.start();
    apply();
    Scene scene = new Scene(table, WIDTH, HEIGHT);
    table.getStyleClass().add("desk");
    theme.dress(scene);
    stage.setTitle("Spiegelboek");
    stage.getIcons().setAll(AppIcon.images());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(scene);
    stage.setOnCloseRequest(this::closeRequested);
    // On the table, not on the book: the keys work in dialogs too.
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (keys != null) {
            keys.handle(event);
          }
        });
    showClosed();
    stage.show();
  }

  Stage stage() {
    return stage;
  }

  Settings settings() {
    return settings;
  }

  /** Where in the open book the user is. */
  Navigation navigation() {
    if (book == null) {
      throw new IllegalStateException("The book is closed");
    }
    return book.navigation;
  }

  /** Calls back on the JavaFX thread when all work handed in until now is done. */
  void whenIdle(Runnable then) {
    OpenBook open = book;
    alone.run(
        () -> true,
        done -> {
          if (open == null) {
            then.run();
          } else {
            open.background.run(() -> true, read -> then.run(), failure -> then.run());
          }
        });
  }

  /** Keeps and applies changed settings; another language shows everything anew. */
  void change(Settings changed) {
    Settings before = settings;
    settings = changed;
    alone.run(
        () -> {
          file.save(changed);
          return changed;
        },
        saved -> {},
        failure -> LOG.log(System.Logger.Level.WARNING, "Settings not saved", failure));
    apply();
    if (before.language() != changed.language()) {
      messages = new Messages(changed.language());
      OpenBook open = book;
      if (open == null) {
        showClosed();
      } else {
        open.unsaved.saveAll();
        showOpen(open);
      }
    }
  }

  private void apply() {
    theme.lookProperty().set(Theme.Look.valueOf(settings.theme().name()));
    theme.zoomProperty().set(settings.textZoom() / 100.0);
    theme.stillProperty().set(settings.reducedMotion());
  }

  private void showClosed() {
    Path last = settings.lastJournal();
    JournalFolder folder = last == null ? null : JournalFolder.at(last);
    Entrance entrance =
        new Entrance(
            alone,
            messages,
            clock,
            folder,
            () -> settings,
            this::change,
            this::opened,
            () -> SampleJournal.open(messages.language(), clock),
            folderOfBackups -> {},
            SystemDialogs.in(messages));
    table.getChildren().setAll(new ClosedWiring(entrance).show());
  }

  void opened(OpenJournal journal) {
    OpenBook open = new OpenBook(journal, clock, this::trouble);
    book = open;
    open.background.run(
        () -> journal.database().read(Whereabouts::find),
        here -> begin(open, here));
  }

  private void begin(OpenBook open, Optional<Whereabouts> here) {
    here.ifPresent(whereabouts -> open.navigation.stayAt(whereabouts.place()));
    showOpen(open);
    Motion.open(table.getChildren().getFirst());
    here.ifPresent(this::focus);
    IdleLock waiting =
        new IdleLock(stage.getScene(), clock, () -> settings.idleMinutes(), this::lock);
    idle = waiting;
    waiting.start();
  }

  private void showOpen(OpenBook open) {
    ShellKeys shellKeys =
        new ShellKeys(open.navigation, this::settings, this::change, this::lock);
    keys = shellKeys;
    table.getChildren().setAll(new Wiring(open, this, messages).shell(shellKeys));
  }

  /** The caret goes back where it was, as soon as its field is there. */
  private void focus(Whereabouts here) {
    if (!here.field().isEmpty()
        && table.lookup("#" + here.field()) instanceof TextInputControl field) {
      field.requestFocus();
      field.positionCaret(here.caret());
    }
  }

  /** Saves, and shows the closed book in the same frame. */
  void lock() {
    OpenBook open = book;
    if (open == null) {
      return;
    }
    leave(open);
    showClosed();
    // After all that was handed in: where the disk refuses, the book stays open behind the cover,
    // trying again, until its last text is kept.
    open.background.run(() -> true, done -> open.unsaved.whenEmpty(() -> close(open)));
  }

  private void close(OpenBook open) {
    alone.run(
        () -> {
          open.close();
          return true;
        },
        closed -> {});
  }

  /** Hands in all that is not saved yet and takes the book off the screen. */
  private void leave(OpenBook open) {
    Whereabouts here = whereabouts(open);
    open.unsaved.saveAll();
    open.background.run(
        () -> {
          open.journal.database().change(sql -> Whereabouts.put(sql, here));
          return true;
        },
        done -> {},
        failure -> LOG.log(System.Logger.Level.INFO, "Place not kept", failure));
    if (idle != null) {
      idle.stop();
      idle = null;
    }
    book = null;
    keys = null;
    table.getChildren().clear();
  }

  private Whereabouts whereabouts(OpenBook open) {
    Node owner = stage.getScene().getFocusOwner();
    if (owner instanceof TextInputControl field && field.getId() != null) {
      return new Whereabouts(open.navigation.getPlace(), field.getId(), field.getCaretPosition());
    }
    return new Whereabouts(open.navigation.getPlace(), "", 0);
  }

  private void closeRequested(WindowEvent event) {
    OpenBook open = book;
    if (open == null) {
      Platform.exit();
      return;
    }
    event.consume();
    open.unsaved.saveAll();
    // After all that was handed in: now it is known whether everything is on the disk.
    open.background.run(() -> true, done -> closeOrAsk(open));
  }

  private void closeOrAsk(OpenBook open) {
    if (open.unsaved.isEmpty()) {
      finish(open);
    } else {
      new Confirm(messages)
          .ask(
              table,
              messages.text("app.close.question"),
              messages.text("app.close.text"),
              null,
              messages.text("app.close.anyway"),
              () -> finish(open));
    }
  }

  private void finish(OpenBook open) {
    leave(open);
    alone.run(
        () -> {
          open.close();
          return true;
        },
        closed -> Platform.exit(),
        failure -> Platform.exit());
  }

  /** What nobody expected: one sentence, and a code that can be quoted. The log knows the rest. */
  void trouble(Throwable failure) {
    LOG.log(System.Logger.Level.ERROR, "Unexpected", failure);
    String code = failure.getClass().getSimpleName() + "-" + Integer.toHexString(place(failure));
    Trouble.show(table, messages, code);
  }

  /** Where it happened, as a number: the same fault has the same code. */
  private static int place(Throwable failure) {
    StackTraceElement[] frames = failure.getStackTrace();
    return frames.length == 0 ? 0 : frames[0].hashCode() & 0xffff;
  }

}

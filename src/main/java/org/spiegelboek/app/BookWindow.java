package org.spiegelboek.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.settings.SettingsFile;
import org.spiegelboek.sync.ExchangeWords;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Motion;
import org.spiegelboek.ui.Navigation;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Theme;
import org.spiegelboek.ui.Views;
import org.spiegelboek.vault.ClosedController;
import org.spiegelboek.vault.Entrance;
import org.spiegelboek.vault.IdleLock;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;

/**
 * The one window: shows the closed book or the open one and goes from one to the other. Its title
 * is the program's name and nothing else, ever.
 */
final class BookWindow {

  private static final System.Logger LOG = System.getLogger(BookWindow.class.getName());

  private final Stage stage;
  private final StackPane table = new StackPane();
  private final Theme theme = new Theme();
  private final AppSettings settings;
  private final Clock clock;
  private final Surroundings surroundings;
  private final Background alone = Background.alone(this::trouble);
  private final Safekeeping safe;
  private final Leaving leaving;
  private Messages messages;
  private @Nullable OpenBook book;
  private @Nullable IdleLock idle;
  private @Nullable ShellKeys keys;
  private @Nullable ClosedController closed;
  private @Nullable Whereabouts returning;
  private @Nullable JournalFolder left;

  BookWindow(Stage stage, SettingsFile file, Clock clock, Surroundings surroundings) {
    this.stage = stage;
    this.clock = clock;
    this.surroundings = surroundings;
    this.settings = new AppSettings(file, theme, alone);
    this.messages = settings.messages();
    this.safe = new Safekeeping(settings, clock, alone, surroundings);
    this.leaving = new Leaving(alone, safe);
  }

  /** Opens the window on the closed book. */
  void show() {
    theme.start();
    table.getStyleClass().add("desk");
    theme.dress(WindowFrame.around(stage, table, this::closeBooksAndExit));
    stage.setOnHidden(hidden -> theme.stop());
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
    return settings.get();
  }

  Safekeeping safe() {
    return safe;
  }

  /** Where in the open book the user is. */
  Navigation navigation() {
    return Objects.requireNonNull(book, "The book is closed").navigation;
  }

  /** Calls back on the JavaFX thread when all work handed in until now is done. */
  void whenIdle(Runnable then) {
    OpenBook open = book;
    alone.run(
        () -> true,
        done ->
            (open == null ? alone : open.background)
                .run(() -> true, read -> then.run(), failure -> then.run()));
  }

  /** Keeps and applies changed settings; another language shows everything anew. */
  void change(Settings changed) {
    Settings before = settings.get();
    settings.change(changed);
    OpenBook open = before.language() == changed.language() ? null : book;
    if (open == null && before.language() != changed.language()) {
      messages = settings.messages();
      showClosed();
    } else if (open != null) {
      open.unsaved.leave(
          () -> {
            messages = settings.messages();
            showOpen(open);
          },
          () -> settings.change(settings.get().withLanguage(before.language())));
    }
  }

  private void showClosed() {
    leaveClosed();
    Views.Loaded<ClosedController> shown = new ClosedWiring(entrance(), safe.backups()).show();
    closed = shown.controller();
    table.getChildren().setAll(shown.root());
  }

  /** What the screens around the closed book, and those about its keys, work with. */
  Entrance entrance() {
    Path last = settings.get().lastJournal();
    return new Entrance(
        alone,
        messages,
        clock,
        last == null ? null : JournalFolder.at(last),
        settings::get,
        this::change,
        this::opened,
        leaving::find,
        () -> SampleJournal.open(messages.language(), clock),
        surroundings.dialogs().apply(messages),
        safe.backups()::before);
  }

  /** A book that was made but never handed over is closed too. */
  private void leaveClosed() {
    if (closed != null) {
      closed.close();
      closed = null;
    }
  }

  void opened(OpenJournal journal) {
    leaveClosed();
    if (leaving.comeBack(journal)) {
      return;
    }
    OpenBook open = new OpenBook(journal, clock, this::trouble);
    book = open;
    open.carets.follow(table);
    safe.takeIn(
        open,
        found ->
            open.background.run(
                () -> journal.database().read(Whereabouts::find),
                last -> begin(open, last, found)));
  }

  /**
   * After locking the user comes back to the very word; another day begins on Today, which tells
   * where they were.
   */
  private void begin(OpenBook open, Optional<Whereabouts> last, Safekeeping.Found found) {
    if (!open.equals(book)) {
      return;
    }
    new ExchangeWords(messages, null).news(found.exchange().taken()).ifPresent(open::bring);
    Whereabouts here = returning;
    returning = null;
    if (here != null && open.journal.folder().equals(left)) {
      open.navigation.stayAt(here.place());
      showOpen(open);
      open.carets.comeBack(here);
    } else {
      last.ifPresent(there -> open.navigation.stayAt(there.place()));
      open.navigation.go(Place.of(Place.Section.TODAY));
      showOpen(open);
    }
    Motion.open(table.getChildren().getFirst());
    waitForQuiet();
    safe.tell(open.journal, found, table, messages);
    open.emptyOfOld();
  }

  private void waitForQuiet() {
    IdleLock waiting = new IdleLock(clock, () -> settings.get().idleMinutes(), this::lock);
    idle = waiting;
    waiting.warnOn(table, messages);
    waiting.start();
  }

  private void showOpen(OpenBook open) {
    ShellKeys shellKeys =
        new ShellKeys(
            open.navigation,
            this::settings,
            this::change,
            () -> messages.dates().full(LocalDate.now(clock)),
            this::lock);
    keys = shellKeys;
    open.unsaved.onRefused((go, stay) -> Leaving.askToLeave(table, messages, go, stay));
    table.getChildren().setAll(new Wiring(open, this, messages).shell(shellKeys));
    table.applyCss();
    if (idle != null) {
      idle.warnOn(table, messages);
    }
  }

  /** Saves, and shows the closed book in the same frame. */
  void lock() {
    OpenBook open = book;
    if (open == null) {
      return;
    }
    Node shell = table.getChildren().getFirst();
    ShellKeys shellKeys = keys;
    Messages spoken = messages;
    Whereabouts here = leave(open);
    returning = here;
    left = open.journal.folder();
    showClosed();
    leaving.closeOnceKept(
        open,
        () -> {
          book = open;
          keys = shellKeys;
          returning = null;
          // The same screens in their own language, whatever the cover was read in meanwhile.
          messages = spoken;
          settings.change(settings.get().withLanguage(spoken.language()));
          table.getChildren().setAll(shell);
          open.carets.follow(table).comeBack(here.spot());
          waitForQuiet();
        });
  }

  /** Hands in all that is not saved yet and takes the book off the screen. */
  private Whereabouts leave(OpenBook open) {
    Whereabouts here = open.carets.here();
    open.unsaved.saveAll();
    open.carets.close(here);
    if (idle != null) {
      idle.stop();
      idle = null;
    }
    book = null;
    keys = null;
    table.getChildren().clear();
    return here;
  }

  private void closeBooksAndExit() {
    OpenBook open = book == null ? leaving.next() : book;
    if (open == null) {
      leaveClosed();
      leaving.whenClosed(() -> safe.whenDelivered(surroundings.exit()));
      return;
    }
    Leaving.keepOrAsk(
        open,
        table,
        messages,
        () -> {
          if (open.equals(book)) {
            leave(open);
          }
          leaving.close(open);
          closeBooksAndExit();
        });
  }

  /** What nobody expected: one sentence, and a code that can be quoted. The log knows the rest. */
  void trouble(Throwable failure) {
    LOG.log(System.Logger.Level.ERROR, "Unexpected", failure);
    Trouble.show(table, messages, failure);
  }
}

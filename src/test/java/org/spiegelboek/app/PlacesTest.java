package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.settings.SettingsFile;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.Theme;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every place of a full journal with its real screen, in every language, and in the dark. */
@ExtendWith(ScreenExtension.class)
class PlacesTest {

  private static final int RECORDS_A_KIND = 2;

  @TempDir Path parent;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final Handler listening =
      new Handler() {
        @Override
        public void publish(LogRecord logged) {
          if (logged.getLevel().intValue() >= Level.WARNING.intValue()) {
            complaints.add(logged.getLoggerName() + ": " + logged.getMessage());
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };
  private final Logger everything = Logger.getLogger("");
  private final Theme theme = new Theme();
  private final StackPane table = new StackPane();
  private Stage stage;
  private OpenJournal journal;
  private OpenBook book;
  private String loading = "";

  @Start
  void start(Stage given) {
    stage = given;
    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> complain(failure));
    everything.addHandler(listening);
    theme.start();
    stage.setScene(new Scene(table, 1366, 768));
    theme.dress(stage.getScene());
    stage.show();
  }

  @AfterEach
  void close() {
    ShownWindow.onScreen(
        () -> {
          theme.stop();
          stage.hide();
          Thread.currentThread().setUncaughtExceptionHandler(null);
          return stage;
        });
    everything.removeHandler(listening);
    journal.close();
  }

  private void complain(Throwable failure) {
    complaints.add(loading + ": " + failure + " caused by " + failure.getCause());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void everyPlaceShowsItsScreenWithoutComplaint(Language language, FxRobot robot) throws Exception {
    journal =
        Vault.create(
            JournalFolder.at(parent.resolve("Vol" + JournalFolder.ENDING)),
            WindowProcess.PASSPHRASE.toCharArray());
    Sample.fill(journal.database(), language, WindowProcess.CLOCK);
    SettingsFile file = new SettingsFile(parent.resolve("settings.json"));
    file.save(Settings.standard().withLanguage(language).withReducedMotion(true));
    Messages messages = new Messages(language);
    book = new OpenBook(journal, WindowProcess.CLOCK, this::complain);
    List<Place> places = places();
    List<Parent> screens = new ArrayList<>();
    robot.interact(
        () -> {
          BookWindow window =
              new BookWindow(new Stage(), file, WindowProcess.CLOCK, Surroundings.desktop());
          Wiring wiring = new Wiring(book, window, messages);
          screens.add(
              wiring.shell(
                  new ShellKeys(
                      book.navigation, window::settings, window::change, () -> "", () -> {})));
          for (Place place : places) {
            loading = place.toString();
            screens.add(wiring.screen(place, new Toasts()));
          }
        });
    // Words and colours do not meet: one language is enough to see every screen in the dark.
    List<Theme.Look> looks =
        language == Language.NL
            ? List.of(Theme.Look.LIGHT, Theme.Look.DARK)
            : List.of(Theme.Look.LIGHT);
    for (Theme.Look look : looks) {
      robot.interact(() -> theme.lookProperty().set(look));
      for (Parent screen : screens) {
        loading = look + " " + screen;
        ShownWindow.onScreen(
            () -> {
              table.getChildren().setAll(screen);
              table.applyCss();
              table.layout();
              return screen;
            });
        settle();
      }
    }
    assertThat(complaints).isEmpty();
  }

  /** Each section, something new in it, its records, and the chapters of the workbook. */
  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (Place.Section section : Place.Section.values()) {
      places.add(Place.of(section));
      places.add(Place.of(section, Place.NEW));
    }
    for (Kind kind : Kind.values()) {
      section(kind)
          .ifPresent(section -> ids(kind).forEach(id -> places.add(Place.of(section, id))));
    }
    Stream.of("why", "what", "who", "inwhat", "beliefs", "explore", "sources")
        .forEach(chapter -> places.add(Place.of(Place.Section.WORKBOOK, chapter)));
    places.add(Place.of(Place.Section.REFLECTION, "six.2"));
    places.add(new Place(Place.Section.SESSIONS, Place.NEW, Map.of("focus", "works")));
    return places;
  }

  private List<String> ids(Kind kind) {
    return journal
        .database()
        .read(
            sql ->
                sql.list(
                    "SELECT id FROM " + kind.key() + " ORDER BY id LIMIT ?",
                    row -> row.text("id"),
                    RECORDS_A_KIND));
  }

  private static Optional<Place.Section> section(Kind kind) {
    return Optional.ofNullable(
        switch (kind.key()) {
          case "session" -> Place.Section.SESSIONS;
          case "agreement" -> Place.Section.AGREEMENTS;
          case "mirror" -> Place.Section.MIRROR;
          case "question" -> Place.Section.REFLECTION;
          case "page" -> Place.Section.JOURNAL;
          default -> null;
        });
  }

  private void settle() {
    for (int i = 0; i < 2; i++) {
      journal.database().read(sql -> 0);
      WaitForAsyncUtils.waitForFxEvents(1);
    }
  }
}

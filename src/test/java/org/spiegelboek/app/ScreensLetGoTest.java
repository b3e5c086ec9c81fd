package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.store.Database;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/**
 * A screen that was left is let go, with the sentences on it: a window that is open all day neither
 * fills the memory nor keeps them.
 */
@ExtendWith(ScreenExtension.class)
class ScreensLetGoTest {

  private static final int COLLECTIONS = 20;

  @TempDir Path parent;
  private Stage stage;
  private ShownWindow shown;

  /** A stage of its own: the events of a given one are kept, with the screens they went to. */
  @Start
  void start(Stage given) {
    stage = new Stage();
  }

  @AfterEach
  void close() {
    shown.close();
  }

  @Test
  void noScreenStaysInMemoryAfterItWasLeft(FxRobot robot) throws Exception {
    JournalFolder folder = JournalFolder.at(parent.resolve("Vol" + JournalFolder.ENDING));
    OpenJournal journal = CheapJournal.create(folder, WindowProcess.PASSPHRASE);
    Sample.fill(journal.database(), Language.NL, WindowProcess.CLOCK);
    List<Place> places = places(journal.database());
    shown = new ShownWindow(robot, stage, parent, folder);
    shown.open(journal);
    Map<Place, WeakReference<Node>> left = new LinkedHashMap<>();
    for (Place place : places) {
      robot.interact(() -> shown.window.navigation().go(place));
      shown.settle();
      left.put(place, new WeakReference<>(robot.lookup(Book.class::isInstance).query()));
    }
    // The last screens may still be held, by what moves between them and by where the keyboard was.
    for (Place.Section section :
        List.of(
            Place.Section.TODAY,
            Place.Section.REFLECTION,
            Place.Section.TODAY,
            Place.Section.SETTINGS)) {
      robot.interact(() -> shown.window.navigation().go(Place.of(section)));
      shown.settle();
    }
    for (int i = 0; i < COLLECTIONS && left.values().stream().anyMatch(here -> !gone(here)); i++) {
      System.gc();
      shown.settle();
    }
    assertThat(left)
        .hasSize(places.size())
        .allSatisfy((place, here) -> assertThat(gone(here)).as("%s", place).isTrue());
  }

  private static boolean gone(WeakReference<Node> screen) {
    return screen.refersTo(null);
  }

  private static List<Place> places(Database database) {
    List<Place> places = new ArrayList<>();
    for (Place.Section section : Place.Section.values()) {
      places.add(Place.of(section));
    }
    places.add(Place.of(Place.Section.SESSIONS, Place.NEW));
    places.add(Place.of(Place.Section.SESSIONS, first(database, "session")));
    places.add(Place.of(Place.Section.MIRROR, first(database, "mirror")));
    places.add(Place.of(Place.Section.JOURNAL, first(database, "page")));
    places.add(Place.of(Place.Section.AGREEMENTS, first(database, "agreement")));
    places.add(Place.of(Place.Section.REFLECTION, "six.2"));
    return places;
  }

  private static String first(Database database, String table) {
    return database
        .read(sql -> sql.list("SELECT id FROM " + table + " LIMIT 1", row -> row.text("id")))
        .getFirst();
  }
}

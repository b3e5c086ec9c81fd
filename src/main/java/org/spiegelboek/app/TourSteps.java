package org.spiegelboek.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.ui.Place;
import org.spiegelboek.vault.JournalFolder;

/** What the visitor of the tour does, step by step. */
final class TourSteps {

  private TourSteps() {}

  static List<TourStage.Step> all(JournalFolder journal, Clock clock) {
    List<TourStage.Step> steps = new ArrayList<>();
    steps.add(new TourStage.Step("01-begin", window -> {}));
    steps.add(new TourStage.Step("", window -> open(window, journal, clock)));
    steps.add(go("02-today", Place.of(Place.Section.TODAY)));
    for (String chapter :
        List.of("why", "what", "who", "inwhat", "beliefs", "explore", "sources")) {
      steps.add(go("03-workbook-" + chapter, Place.of(Place.Section.WORKBOOK, chapter)));
    }
    steps.add(go("04-mirror", Place.of(Place.Section.MIRROR)));
    steps.add(go("05-reflection", Place.of(Place.Section.REFLECTION, "six.2")));
    steps.add(go("06-sessions", Place.of(Place.Section.SESSIONS)));
    steps.add(
        go(
            "07-session-new",
            new Place(Place.Section.SESSIONS, Place.NEW, Map.of("focus", "works"))));
    steps.add(new TourStage.Step("07-session-next", TourSteps::next));
    steps.add(go("08-agreements", Place.of(Place.Section.AGREEMENTS)));
    steps.add(go("09-journal", Place.of(Place.Section.JOURNAL)));
    steps.add(go("10-settings", Place.of(Place.Section.SETTINGS)));
    steps.add(change("11-settings-lv", Language.LV, Settings.Theme.LIGHT));
    steps.add(change("", Language.NL, Settings.Theme.DARK));
    steps.add(go("12-today-dark", Place.of(Place.Section.TODAY)));
    steps.add(change("", Language.NL, Settings.Theme.HIGH_CONTRAST));
    steps.add(go("13-mirror-high-contrast", Place.of(Place.Section.MIRROR)));
    steps.add(change("", Language.NL, Settings.Theme.LIGHT));
    steps.add(new TourStage.Step("14-locked", BookWindow::lock));
    return steps;
  }

  private static TourStage.Step go(String name, Place place) {
    return new TourStage.Step(name, window -> window.navigation().go(place));
  }

  private static TourStage.Step change(String name, Language language, Settings.Theme theme) {
    return new TourStage.Step(
        name, window -> window.change(window.settings().withLanguage(language).withTheme(theme)));
  }

  /** From Today to the next conversation, as the user goes there. */
  private static void next(BookWindow window) {
    window.navigation().go(Place.of(Place.Section.TODAY));
    window.whenIdle(
        () -> {
          if (window.stage().getScene().lookup("#prepare") instanceof ButtonBase prepare) {
            prepare.fire();
          }
        });
  }

  private static void open(BookWindow window, JournalFolder journal, Clock clock) {
    try {
      window.change(window.settings().withLastJournal(journal.path()));
      window.opened(SampleJournal.open(journal, Language.NL, clock));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

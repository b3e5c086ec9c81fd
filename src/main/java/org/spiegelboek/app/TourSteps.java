package org.spiegelboek.app;

import static org.spiegelboek.app.TourHand.go;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.spiegelboek.app.TourStage.Step;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.ui.Place.Section;
import org.spiegelboek.vault.JournalFolder;

/** What the visitor of the tour does, step by step. */
final class TourSteps {

  private TourSteps() {}

  /**
   * The whole visit.
   *
   * @param folder where the books of the visit lie
   */
  static List<Step> all(Path folder, Clock clock) {
    List<Step> steps = new ArrayList<>();
    steps.addAll(TourWelcome.steps());
    steps.add(new Step("", BookWindow::lock));
    steps.add(sample(folder, Language.NL, clock));
    steps.addAll(TourVisit.steps());
    steps.add(change("21-settings-lv", Language.LV, Settings.Theme.LIGHT));
    steps.add(change("", Language.NL, Settings.Theme.DARK));
    steps.addAll(TourDark.steps());
    steps.add(change("", Language.NL, Settings.Theme.HIGH_CONTRAST));
    steps.add(go("23-mirror-high-contrast", Section.MIRROR));
    steps.add(change("", Language.NL, Settings.Theme.LIGHT));
    steps.add(new Step("24-locked", BookWindow::lock));
    return steps;
  }

  private static Step change(String name, Language language, Settings.Theme theme) {
    return new Step(
        name, window -> window.change(window.settings().withLanguage(language).withTheme(theme)));
  }

  /** Opens the sample of a language, made anew in the folder of the visit. */
  static Step sample(Path folder, Language language, Clock clock) {
    JournalFolder journal = JournalFolder.at(folder.resolve("Voorbeeld.spiegelboek"));
    return new Step(
        "",
        window -> {
          try {
            window.change(window.settings().withLastJournal(journal.path()));
            window.opened(SampleJournal.open(journal, language, clock));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}

package org.spiegelboek.app;

import static org.spiegelboek.app.TourHand.go;
import static org.spiegelboek.app.TourHand.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.app.TourStage.Step;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.ui.Place.Section;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;

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
    steps.addAll(visit(folder, clock, ""));
    steps.add(change("21-settings-lv", Language.LV, Settings.Theme.LIGHT));
    steps.add(change("", Language.NL, Settings.Theme.HIGH_CONTRAST));
    steps.add(go("22-mirror-high-contrast", Section.MIRROR));
    steps.add(change("", Language.NL, Settings.Theme.LIGHT));
    steps.add(new Step("23-locked", BookWindow::lock));
    steps.add(press("23-locked-backups", "backups"));
    steps.add(change("", Language.NL, Settings.Theme.DARK));
    steps.addAll(visit(folder.resolve("dark"), clock, "-dark"));
    steps.add(new Step("23-locked-dark", BookWindow::lock));
    return steps;
  }

  /** The visit to a sample made anew, each picture named with this ending. */
  private static List<Step> visit(Path folder, Clock clock, String ending) {
    AtomicReference<@Nullable OpenJournal> journal = new AtomicReference<>();
    List<Step> steps = new ArrayList<>();
    steps.add(sample(folder, Language.NL, clock, journal::set));
    steps.addAll(TourVisit.steps());
    steps.addAll(TourTrouble.steps(() -> Objects.requireNonNull(journal.get())));
    return steps.stream()
        .map(step -> step.name().isEmpty() ? step : new Step(step.name() + ending, step.action()))
        .toList();
  }

  private static Step change(String name, Language language, Settings.Theme theme) {
    return new Step(
        name, window -> window.change(window.settings().withLanguage(language).withTheme(theme)));
  }

  /** Opens the sample of a language, made anew in this folder. */
  private static Step sample(
      Path folder, Language language, Clock clock, Consumer<OpenJournal> then) {
    JournalFolder place = JournalFolder.at(folder.resolve("Voorbeeld.spiegelboek"));
    return new Step(
        "",
        window -> {
          try {
            Files.createDirectories(folder);
            window.change(window.settings().withLastJournal(place.path()));
            OpenJournal journal = SampleJournal.open(place, language, clock);
            then.accept(journal);
            window.opened(journal);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}

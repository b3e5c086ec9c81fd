package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.ui.Pictures;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** One window after the other, each with a home of its own, as on two laptops. */
@ExtendWith(ScreenExtension.class)
class ExchangeWindowTest {

  private static final String WORDS = "Wat ik op de trein bedacht.";

  @TempDir Path parent;
  private Stage stage;
  private Path shared;
  private ShownWindow shown;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @AfterEach
  void close() {
    shown.close();
  }

  @Test
  void whatIsWrittenOnOneLaptopIsThereOnTheOther(FxRobot robot) throws IOException {
    shared = Files.createDirectory(parent.resolve("Nextcloud"));
    JournalFolder one = journal("one");
    try (OpenJournal made = CheapJournal.create(one, WindowProcess.PASSPHRASE)) {
      Sample.fill(made.database(), Language.NL, WindowProcess.CLOCK);
    }
    JournalFolder two = journal("two");
    Files.createDirectories(two.path());
    for (Path file : list(one.path())) {
      Files.copy(file, two.path().resolve(file.getFileName()));
    }

    laptop(robot, one);
    goToLaptops();
    shown.chosenFolder = one.path();
    fire("#chooseExchange");
    shown.waitFor(() -> shown.shows("#exchangeTrouble"));
    assertThat(shown.texts()).contains(shown.words().text("sync.inside"));
    pictures("exchange-refused");
    shown.chosenFolder = shared;
    fire("#chooseExchange");
    shown.waitFor(() -> shown.says("#exchangeSaid", "sync.quiet"));
    assertThat(shown.text("#exchangeFolder")).isEqualTo(shared.toString());
    pictures("exchange");
    latvian();
    write(robot, WORDS);
    leave();

    laptop(robot, two);
    goToLaptops();
    shown.chosenFolder = shared;
    fire("#chooseExchange");
    shown.waitFor(
        () -> shown.text("#exchangeSaid").equals(shown.words().format("sync.done", 1, 0, 0)));
    write(robot, "En dit op de andere.");
    leave();
    assertThat(text(two)).contains(WORDS, "En dit op de andere.");

    laptopAgain(robot, one);
    shown.waitFor(() -> shown.shows(".toast"));
    assertThat(shown.texts()).contains(shown.words().format("sync.done", 1, 0, 0));
    shown.settle();
    assertThat(shown.shows("#backup-gap")).as("what came is no gap").isFalse();
    pictures("exchange-came");
    leave();
    assertThat(text(one)).contains("En dit op de andere.", WORDS);

    for (Path file : list(shared)) {
      for (Path change : list(file)) {
        Files.delete(change);
      }
      Files.delete(file);
    }
    Files.delete(shared);
    laptopAgain(robot, two);
    shown.waitFor(() -> shown.shows("#exchange-trouble"));
    assertThat(shown.texts()).contains(shown.words().format("sync.away", shared));
    write(robot, "Ook zonder de map.");
    leave();
    Files.createDirectory(shared);
    laptopAgain(robot, two);
    leave();
    laptopAgain(robot, one);
    leave();
    assertThat(text(one)).contains("Ook zonder de map.");
  }

  private JournalFolder journal(String laptop) throws IOException {
    Path home = Files.createDirectories(parent.resolve(laptop));
    return JournalFolder.at(home.resolve("Mijn boek" + JournalFolder.ENDING));
  }

  private void laptop(FxRobot robot, JournalFolder journal) {
    shown = new ShownWindow(robot, stage, journal.path().getParent(), journal);
    shown.unlock(WindowProcess.PASSPHRASE);
    shown.waitFor(() -> shown.shows("#section-free"));
    shown.settle();
  }

  /** The same window settings as before, so the folder is still chosen. */
  private void laptopAgain(FxRobot robot, JournalFolder journal) {
    shown = new ShownWindow(robot, stage, journal.path().getParent(), journal);
    ShownWindow.onScreen(
        () -> {
          shown.window.change(shown.window.settings().withExchangeFolder(shared));
          return true;
        });
    shown.unlock(WindowProcess.PASSPHRASE);
    shown.waitFor(() -> shown.shows("#section-free"));
  }

  private void write(FxRobot robot, String words) {
    ShownWindow.onScreen(
        () -> {
          shown.window.navigation().go(Place.of(Place.Section.TODAY));
          return true;
        });
    shown.settle();
    shown.waitFor(() -> shown.shows("#section-free"));
    ShownWindow.onScreen(
        () -> {
          robot.lookup("#section-free").query().requestFocus();
          return true;
        });
    robot.write(words);
    shown.settle();
  }

  /** As by the cross: the program ends when what changed has been handed out. */
  private void leave() {
    shown.closeWindow();
    shown.waitFor(() -> shown.exits == 1);
    ShownWindow.onScreen(
        () -> {
          stage.hide();
          return true;
        });
  }

  private static String text(JournalFolder journal) {
    return String.join("\n", ShownWindow.pages(journal));
  }

  private void goToLaptops() {
    ShownWindow.onScreen(
        () -> {
          shown.window.navigation().go(Place.of(Place.Section.SETTINGS, "laptops"));
          return true;
        });
    shown.settle();
    shown.waitFor(() -> shown.shows("#chooseExchange"));
  }

  private void fire(String query) {
    ShownWindow.onScreen(
        () -> {
          Node node = shown.robot.lookup(query).query();
          if (node instanceof ButtonBase button) {
            button.fire();
          }
          return true;
        });
  }

  private void latvian() {
    for (Language language : List.of(Language.LV, Language.NL)) {
      ShownWindow.onScreen(
          () -> {
            boolean small = language == Language.LV;
            stage.setWidth(small ? 1024 : 1366);
            stage.setHeight(small ? 640 : 768);
            shown.window.change(shown.window.settings().withLanguage(language));
            return true;
          });
      shown.settle();
      shown.waitFor(() -> shown.shows("#chooseExchange"));
      ShownWindow.onScreen(
          () -> {
            Pictures.take("exchange-" + language.code(), stage.getScene());
            return true;
          });
    }
  }

  private void pictures(String name) {
    ShownWindow.onScreen(
        () -> {
          Settings before = shown.window.settings();
          Pictures.take(name + "-light", stage.getScene());
          shown.window.change(before.withTheme(Settings.Theme.DARK));
          Pictures.take(name + "-dark", stage.getScene());
          shown.window.change(before.withTextZoom(200));
          Pictures.take(name + "-200", stage.getScene());
          shown.window.change(before);
          return true;
        });
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}

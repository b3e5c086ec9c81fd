package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.JournalFolder;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** One window after the other, each with a home of its own, as on two laptops. */
@ExtendWith(ScreenExtension.class)
class ExchangeWindowTest {

  private static final String BOOK = "Mijn boek";
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
    JournalFolder one = ShownWindow.sample(home("one"), BOOK);
    JournalFolder two = JournalFolder.at(home("two").resolve(one.path().getFileName()));
    Files.createDirectories(two.path());
    for (Path file : list(one.path())) {
      Files.copy(file, two.path().resolve(file.getFileName()));
    }

    laptop(robot, one);
    goToLaptops();
    shown.chosenFolder = one.path();
    shown.fire("#chooseExchange");
    shown.waitFor(() -> shown.shows("#exchangeTrouble"));
    assertThat(shown.texts()).contains(shown.words().text("sync.inside"));
    looks().take("exchange-refused");
    shown.chosenFolder = shared;
    shown.fire("#chooseExchange");
    shown.waitFor(() -> shown.says("#exchangeSaid", "sync.quiet"));
    assertThat(shown.text("#exchangeFolder")).isEqualTo(shared.toString());
    looks().take("exchange");
    looks().latvian("exchange", "#chooseExchange");
    write(robot, WORDS);
    leave();

    laptop(robot, two);
    goToLaptops();
    shown.chosenFolder = shared;
    shown.fire("#chooseExchange");
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
    looks().take("exchange-came");
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
    looks().take("exchange-away");
    write(robot, "Ook zonder de map.");
    leave();
    Files.createDirectory(shared);
    laptopAgain(robot, two);
    leave();
    laptopAgain(robot, one);
    leave();
    assertThat(text(one)).contains("Ook zonder de map.");
  }

  private Path home(String laptop) throws IOException {
    return Files.createDirectory(parent.resolve(laptop));
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
    shown.go(Place.of(Place.Section.TODAY));
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

  private Looks looks() {
    return new Looks(shown);
  }

  private void goToLaptops() {
    shown.go(Place.of(Place.Section.SETTINGS, "laptops"));
    shown.settle();
    shown.waitFor(() -> shown.shows("#chooseExchange"));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}

package org.spiegelboek.vault;

import static org.spiegelboek.vault.ClosedScreen.shows;
import static org.spiegelboek.vault.ClosedScreen.text;
import static org.spiegelboek.vault.ClosedScreen.type;
import static org.spiegelboek.vault.ClosedScreen.waitFor;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.settings.Settings;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pictures of every screen of the closed book, for looking at: -Dspiegelboek.pictures=FOLDER. */
@ExtendWith(ApplicationExtension.class)
@EnabledIfSystemProperty(named = "spiegelboek.pictures", matches = ".+")
class ClosedPicturesTest {

  @TempDir Path parent;
  private ClosedScreen screen;

  @Start
  void start(Stage stage) {
    screen = new ClosedScreen(stage);
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void light(FxRobot robot) throws Exception {
    all(
        robot,
        "nl-light",
        Settings.standard().withLanguage(Language.NL).withTheme(Settings.Theme.LIGHT));
  }

  @Test
  void dark(FxRobot robot) throws Exception {
    all(
        robot,
        "en-dark",
        Settings.standard().withLanguage(Language.EN).withTheme(Settings.Theme.DARK));
  }

  @Test
  void highContrast(FxRobot robot) throws Exception {
    all(
        robot,
        "lv-contrast",
        Settings.standard().withLanguage(Language.LV).withTheme(Settings.Theme.HIGH_CONTRAST));
  }

  @Test
  void largeText(FxRobot robot) throws Exception {
    all(
        robot,
        "pt-150",
        Settings.standard()
            .withLanguage(Language.PT)
            .withTheme(Settings.Theme.LIGHT)
            .withTextZoom(150));
  }

  private void all(FxRobot robot, String name, Settings settings) throws Exception {
    screen.settings = settings;
    robot.interact(() -> screen.show(null));
    screen.picture(robot, name + "-01-begin");
    robot.interact(() -> ((org.spiegelboek.ui.CardButton) robot.lookup("#newBook").query()).fire());
    screen.picture(robot, name + "-02-new");
    type(robot, "#first", "een ochtend bij het raam");
    type(robot, "#second", "een ochtend bij het raam");
    screen.chosenFolder = parent;
    TextField field = robot.lookup("#name").query();
    robot.interact(() -> field.setText("Boek"));
    robot.interact(() -> robot.lookup(".hyperlink").<javafx.scene.control.Hyperlink>query().fire());
    waitFor(() -> !text(robot, "#strength").contains("8"));
    screen.picture(robot, name + "-03-new-filled");
    robot.interact(() -> robot.lookup("#make").queryButton().fire());
    waitFor(() -> shows(robot, "#groups"));
    screen.picture(robot, name + "-04-sheet");
    robot.interact(() -> robot.lookup("#have").queryButton().fire());
    screen.picture(robot, name + "-05-ask");
    robot.interact(() -> robot.lookup("#confirm").queryButton().fire());
    screen.picture(robot, name + "-06-notthat");
    robot.interact(() -> robot.lookup("#decline").<javafx.scene.control.Hyperlink>query().fire());
    screen.picture(robot, name + "-07-decline");
    robot.interact(() -> robot.lookup("#without").queryButton().fire());
    screen.picture(robot, name + "-08-comfort");
    robot.interact(() -> robot.lookup("#open").queryButton().fire());
    waitFor(() -> !screen.opened.isEmpty());
    JournalFolder folder = screen.opened.getFirst().folder();
    screen.opened.getFirst().close();
    screen.opened.clear();
    robot.interact(() -> screen.show(folder));
    screen.picture(robot, name + "-10-unlock");
    type(robot, "#passphrase", "niet de wachtzin");
    robot.interact(() -> robot.lookup("#open").queryButton().fire());
    screen.picture(robot, name + "-11-opening");
    waitFor(() -> !text(robot, "#message").isEmpty());
    for (int i = 0; i < 2; i++) {
      robot.interact(() -> robot.lookup("#open").queryButton().fire());
      waitFor(() -> !shows(robot, "#open:disabled"));
    }
    screen.picture(robot, name + "-12-wrong3");
    robot.interact(
        () -> robot.lookup("#lost .hyperlink").<javafx.scene.control.Hyperlink>query().fire());
    screen.picture(robot, name + "-13-recover");
    Files.write(folder.keys(), new byte[] {'{'});
    Files.write(folder.keysCopy(), new byte[] {'{'});
    robot.interact(() -> screen.show(folder));
    type(robot, "#passphrase", "niet de wachtzin");
    robot.interact(() -> robot.lookup("#open").queryButton().fire());
    waitFor(() -> shows(robot, "#find"));
    screen.picture(robot, name + "-14-damaged");
    robot.interact(() -> screen.show(JournalFolder.at(parent.resolve("weg"))));
    waitFor(() -> shows(robot, "#find"));
    screen.picture(robot, name + "-15-missing");
  }
}

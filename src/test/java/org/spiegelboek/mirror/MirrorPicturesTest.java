package org.spiegelboek.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.ui.Pictures;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.TenSteps;
import org.spiegelboek.ui.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The mirror's screens to look at, beside the drawn ones; with {@code -Dpictures=true} only. */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
@ExtendWith(ApplicationExtension.class)
class MirrorPicturesTest {

  @TempDir Path folder;
  private final Theme theme = new Theme();
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    theme.stillProperty().set(true);
    theme.start();
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(theme::stop);
  }

  @Test
  void exercise(FxRobot robot) throws Exception {
    for (Language language : List.of(Language.NL, Language.LV)) {
      try (MirrorDesk desk =
          new MirrorDesk(Files.createDirectories(folder.resolve(language.code())), language)) {
        desk.mirrors.save(Samples.september());
        Parent root = show(robot, desk, Place.of(Place.Section.MIRROR));
        shoot(robot, "mirror-" + language.code() + "-first", Theme.Look.LIGHT, 1366, 768);
        robot.interact(
            () -> {
              steps(root, "a").requestFocus();
              steps(root, "a").setAnswer(8);
              steps(root, "b").setAnswer(6);
              steps(root, "c").setAnswer(TenSteps.NO_VIEW);
              steps(root, "d").requestFocus();
              steps(root, "d").setAnswer(7);
              ((TextArea) root.lookup("#field"))
                  .setText(
                      "Toen het overleg over Y. vastliep, heb ik niets opgelost. Ik zei dat we nog"
                          + " een week hadden, en T.V. begon zelf te");
            });
        String name = "mirror-" + language.code();
        shoot(robot, name + "-light", Theme.Look.LIGHT, 1366, 768);
        shoot(robot, name + "-dark", Theme.Look.DARK, 1366, 768);
        shoot(robot, name + "-contrast", Theme.Look.HIGH_CONTRAST, 1366, 768);
        shoot(robot, name + "-small", Theme.Look.LIGHT, 1024, 640);
        show(robot, desk, Place.of(Place.Section.MIRROR), 2);
        shoot(robot, name + "-zoom", Theme.Look.LIGHT, 1366, 768);
        assertThat(desk.failures).isEmpty();
      }
    }
  }

  @Test
  void picture(FxRobot robot) throws Exception {
    for (Language language : List.of(Language.NL, Language.LV)) {
      try (MirrorDesk desk =
          new MirrorDesk(Files.createDirectories(folder.resolve(language.code())), language)) {
        desk.mirrors.save(Samples.september());
        desk.mirrors.save(Samples.november());
        String name = "image-" + language.code();
        Parent root = show(robot, desk, Place.of(Place.Section.MIRROR, Samples.NOVEMBER));
        shoot(robot, name + "-light", Theme.Look.LIGHT, 1366, 768);
        shoot(robot, name + "-dark", Theme.Look.DARK, 1366, 768);
        shoot(robot, name + "-contrast", Theme.Look.HIGH_CONTRAST, 1366, 768);
        shoot(robot, name + "-small", Theme.Look.LIGHT, 1024, 640);
        robot.interact(() -> ((ToggleButton) root.lookup("#asTable")).fire());
        shoot(robot, name + "-table", Theme.Look.LIGHT, 1366, 768);
        show(robot, desk, Place.of(Place.Section.MIRROR, Samples.NOVEMBER), 2);
        shoot(robot, name + "-zoom", Theme.Look.LIGHT, 1366, 768);
        show(robot, desk, Place.of(Place.Section.MIRROR, Samples.SEPTEMBER));
        shoot(robot, name + "-first", Theme.Look.LIGHT, 1366, 768);
        show(robot, desk, MirrorPlaces.LIST);
        shoot(robot, "list-" + language.code(), Theme.Look.LIGHT, 1366, 768);
        assertThat(desk.failures).isEmpty();
      }
    }
  }

  private Parent show(FxRobot robot, MirrorDesk desk, Place place) throws Exception {
    return show(robot, desk, place, 1);
  }

  private Parent show(FxRobot robot, MirrorDesk desk, Place place, double zoom) throws Exception {
    Parent[] root = new Parent[1];
    robot.interact(
        () -> {
          root[0] = desk.open(place).root();
          theme.zoomProperty().set(zoom);
          Scene scene = new Scene(table(root[0], 1366), 1366, 768);
          theme.dress(scene);
          stage.setScene(scene);
          stage.show();
        });
    desk.settle();
    return root[0];
  }

  /** The book where the shell would put it. */
  private static StackPane table(Parent book, double width) {
    StackPane table = new StackPane(book);
    table.setPadding(new Insets(78, 22, 20, width < 1280 ? 72 : 188));
    return table;
  }

  private void shoot(FxRobot robot, String name, Theme.Look look, double width, double height) {
    robot.interact(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
          ((StackPane) stage.getScene().getRoot())
              .setPadding(new Insets(78, 22, 20, width < 1280 ? 72 : 188));
          theme.lookProperty().set(look);
        });
    robot.interact(() -> Pictures.take(name, stage.getScene()));
  }

  private static TenSteps steps(Parent root, String key) {
    return (TenSteps) root.lookup("#steps-" + key);
  }
}

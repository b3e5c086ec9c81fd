package org.spiegelboek.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.ui.Pictures;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.ScreenRobot;
import org.spiegelboek.ui.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The picture where room is short: small windows, large type, long words. To look at as well. */
@ExtendWith(ScreenExtension.class)
class MirrorPicturesTest {

  @TempDir Path folder;
  private final FxRobot robot = new ScreenRobot();
  private final Theme theme = new Theme();
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    theme.stillProperty().set(true);
    theme.start();
  }

  @AfterEach
  void close() {
    robot.interact(
        () -> {
          stage.setScene(null);
          theme.stop();
        });
  }

  @ParameterizedTest
  @CsvSource({"LV,1,1156,670", "NL,1,920,560", "LV,1,920,560", "NL,2,1156,670", "PT,2,920,560"})
  void noNameIsCutOff(Language language, double zoom, int width, int height) throws Exception {
    try (MirrorDesk desk = new MirrorDesk(folder, language)) {
      Samples.many(9).forEach(desk.mirrors::save);
      robot.interact(
          () -> {
            theme.zoomProperty().set(zoom);
            Parent root = desk.open(Place.of(Place.Section.MIRROR, Samples.NOVEMBER)).root();
            Scene scene = new Scene(root, width, height);
            theme.dress(scene);
            scene.getRoot().applyCss();
            stage.setScene(scene);
            stage.show();
          });
      desk.settle();
      desk.settle();
      for (String tab : new String[] {"dots", "lines", "time"}) {
        String name = "beeld-%s-%s-%d-%d".formatted(tab, language.code(), (int) zoom, width);
        robot.interact(
            () -> {
              ((ToggleButton) stage.getScene().lookup("#" + tab)).fire();
              Pictures.take(name, stage.getScene());
              for (Node label : stage.getScene().getRoot().lookupAll(".subheading")) {
                if (label.isVisible() && label.lookup(".text") instanceof Text words) {
                  assertThat(words.getText()).as(name).isNotEmpty().doesNotContain("…");
                  for (TextLineInfo line : words.getLayoutInfo().getTextLines(false)) {
                    boolean inside = line.end() < words.getText().length();
                    assertThat(inside && words.getText().charAt(line.end() - 1) != ' ')
                        .as(name + " breaks inside a word of " + words.getText())
                        .isFalse();
                  }
                }
              }
            });
        assertThat(Pictures.isTaken(name)).isTrue();
      }
      assertThat(desk.failures).isEmpty();
    }
  }
}

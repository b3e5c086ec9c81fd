package org.spiegelboek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spiegelboek.ui.DotPlot.Time;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Who and when is told by the shape and strength of a mark, for eyes that see no colour. */
@ExtendWith(ScreenExtension.class)
class MarksWithoutColourTest {

  private static final int SIZE = 60;
  private static final double SEEN = 0.04;

  private final Theme theme = new Theme();
  private final FxRobot robot = new ScreenRobot();

  @BeforeEach
  void start() {
    robot.interact(theme::start);
  }

  @AfterEach
  void stop() {
    robot.interact(theme::stop);
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.Look.class,
      names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
  void theThreeShapesDifferInGrey(Theme.Look look) throws Exception {
    robot.interact(() -> theme.lookProperty().set(look));
    for (Time time : Time.values()) {
      List<boolean[]> seen = new ArrayList<>();
      for (MarkShape shape : MarkShape.values()) {
        seen.add(outside(grey(shape, time)));
      }
      for (int a = 0; a < seen.size(); a++) {
        for (int b = a + 1; b < seen.size(); b++) {
          assertThat(differing(seen.get(a), seen.get(b)))
              .as("%s and %s, %s", MarkShape.values()[a], MarkShape.values()[b], time)
              .isGreaterThan(0.1);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.Look.class,
      names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
  void nowIsSolidEarlierPaleAndThenHollow(Theme.Look look) throws Exception {
    robot.interact(() -> theme.lookProperty().set(look));
    for (MarkShape shape : MarkShape.values()) {
      double now = inside(grey(shape, Time.NOW));
      double earlier = inside(grey(shape, Time.EARLIER));
      double then = inside(grey(shape, Time.THEN));
      assertThat(now).isGreaterThan(2 * earlier);
      assertThat(earlier).isGreaterThan(SEEN);
      assertThat(then).isLessThan(0.01);
    }
  }

  /** How far each pixel's grey lies from that of the ground, 0 to 1. */
  private double[] grey(MarkShape shape, Time time) throws Exception {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          DotMark mark = new DotMark(shape, time);
          StackPane root = new StackPane(mark);
          Scene scene = new Scene(root, SIZE, SIZE);
          theme.dress(scene);
          mark.setStyle("-fx-font-size: 40px;");
          root.applyCss();
          root.layout();
          WritableImage image = scene.snapshot(null);
          PixelReader pixels = image.getPixelReader();
          double ground = pixels.getColor(0, 0).grayscale().getRed();
          double[] grey = new double[SIZE * SIZE];
          for (int i = 0; i < grey.length; i++) {
            double here = pixels.getColor(i % SIZE, i / SIZE).grayscale().getRed();
            grey[i] = Math.abs(here - ground);
          }
          return grey;
        });
  }

  private static double inside(double[] grey) {
    return grey[SIZE / 2 * SIZE + SIZE / 2];
  }

  private static boolean[] outside(double[] grey) {
    boolean[] seen = new boolean[grey.length];
    for (int i = 0; i < grey.length; i++) {
      seen[i] = grey[i] > SEEN;
    }
    return seen;
  }

  /** Which part of what either covers is covered by one of them only. */
  private static double differing(boolean[] a, boolean[] b) {
    int either = 0;
    int one = 0;
    for (int i = 0; i < a.length; i++) {
      either += a[i] || b[i] ? 1 : 0;
      one += a[i] != b[i] ? 1 : 0;
    }
    assertThat(either).isGreaterThan(100);
    return (double) one / either;
  }
}

package org.spiegelboek.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.EventDispatcher;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.TenSteps;
import org.spiegelboek.ui.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/**
 * How long a frame takes while a mark is dragged along the ten steps and the picture beside it
 * follows: what the events of the frame cost, its styles, its layout, and handing it over to be
 * painted. Only frames in which the picture changed count. Run by {@code mvn -Pbenchmark test};
 * prints the median and the 99th of a hundred, for each tab of the picture, of the first drags, of
 * those once the program is warm, and of all, and asserts no time.
 */
@ExtendWith(ScreenExtension.class)
class PictureDragBenchmark {

  private static final int FIRST = 10;
  private static final int WARM_UP = 60;
  private static final int DRAGS = 30;

  @TempDir Path folder;
  private final List<Double> pulses = Collections.synchronizedList(new ArrayList<>());
  private Stage stage;
  private MirrorDesk desk;
  private Parent root;
  private long spent;
  private long begun;
  private boolean changed;

  @Start
  void start(Stage given) {
    stage = given;
    desk = new MirrorDesk(folder, Language.NL);
    Samples.many(9).forEach(desk.mirrors::save);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> stage.setScene(null));
    desk.close();
    assertThat(desk.failures).isEmpty();
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void draggingAMarkWithThePictureBesideIt(FxRobot robot) throws Exception {
    open(robot);
    for (String tab : List.of("dots", "lines", "time")) {
      robot.interact(() -> ((ToggleButton) root.lookup("#" + tab)).fire());
      pulses.clear();
      drag(robot, FIRST);
      print(tab + " beside it, the first time", pulses);
      drag(robot, WARM_UP);
      List<Double> all = new ArrayList<>(pulses);
      pulses.clear();
      drag(robot, DRAGS);
      print(tab + " beside it", pulses);
      all.addAll(pulses);
      print(tab + " beside it, from the first on", all);
    }
  }

  private static void print(String what, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    assertThat(sorted).isNotEmpty();
    System.out.printf(
        Locale.ROOT,
        "Dragging a mark, %s, %d pulses: median %.2f ms (goal 8), p99 %.2f ms (goal 16), most"
            + " %.2f ms%n",
        what,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 99 / 100),
        sorted.getLast());
  }

  private void open(FxRobot robot) throws Exception {
    robot.interact(
        () -> {
          root = desk.open(Place.of(Place.Section.MIRROR, Samples.NOVEMBER)).root();
          Scene scene = new Scene(root, 1366, 900);
          new Theme().dress(scene);
          scene.getRoot().applyCss();
          stage.setScene(scene);
          stage.show();
          stage.requestFocus();
        });
    desk.settle();
    desk.settle();
    robot.interact(
        () -> {
          ((ToggleButton) root.lookup("#quality-a")).fire();
          ((Hyperlink) root.lookup("#askThen")).fire();
          ((TenSteps) root.lookup("#thenSteps")).setAnswer(1);
          listen(root.getScene());
        });
  }

  /** Adds up what the events of a frame cost and what its pulse does with them. */
  private void listen(Scene scene) {
    TenSteps steps = (TenSteps) root.lookup("#thenSteps");
    steps.answerProperty().addListener((observable, was, now) -> changed = true);
    EventDispatcher dispatcher = scene.getEventDispatcher();
    scene.setEventDispatcher(
        (event, tail) -> {
          long from = System.nanoTime();
          try {
            return dispatcher.dispatchEvent(event, tail);
          } finally {
            spent += System.nanoTime() - from;
          }
        });
    scene.addPreLayoutPulseListener(() -> begun = System.nanoTime());
    scene.addPostLayoutPulseListener(
        () -> {
          long before = spent;
          long start = begun;
          spent = 0;
          if (changed) {
            changed = false;
            // Runs once the pulse has handed the frame over.
            Platform.runLater(() -> pulses.add((before + System.nanoTime() - start) / 1e6));
          }
        });
  }

  private void drag(FxRobot robot, int times) {
    TenSteps steps = (TenSteps) root.lookup("#thenSteps");
    Bounds bounds = steps.localToScreen(steps.getBoundsInLocal());
    double y = bounds.getCenterY();
    double from = bounds.getMinX() + 14;
    double step = (bounds.getWidth() - 28) / (TenSteps.HIGHEST - 1);
    robot.moveTo(from, y);
    for (int i = 0; i < times; i++) {
      robot.press(MouseButton.PRIMARY);
      for (int place = 1; place <= TenSteps.HIGHEST; place++) {
        int at = i % 2 == 0 ? place : TenSteps.HIGHEST + 1 - place;
        robot.moveTo(from + (at - 1) * step, y);
      }
      robot.release(MouseButton.PRIMARY);
    }
    assertThat(steps.isSet()).isTrue();
  }
}

package org.spiegelboek.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.ui.Pictures;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.ScreenRobot;
import org.spiegelboek.ui.Theme;
import org.spiegelboek.ui.Wcag;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The picture after no, one, three and nine sittings in every look, against what it was drawn like
 * before. What it is held against are words, so that another computer's edges do not matter.
 */
@ExtendWith(ScreenExtension.class)
class PictureSnapshotTest {

  private static final double MARKS = 3;
  private static final double TEXT = 4.5;
  private static final double TEXT_IN_HIGH_CONTRAST = 7;

  /** How far along the axis of time a mark stands, in hundredths; a pixel is about one. */
  private static final Pattern ALONG = Pattern.compile("(?m)^ +(-?\\d+) (?=earlier|now|then)");

  private static final int A_PIXEL = 2;

  @TempDir Path folder;
  private final FxRobot robot = new ScreenRobot();
  private final Theme theme = new Theme();
  private Stage stage;
  private MirrorDesk desk;
  private Parent root;

  @Start
  void start(Stage given) {
    stage = given;
    desk = new MirrorDesk(folder, Language.NL);
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
    desk.close();
    assertThat(desk.failures).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0,LIGHT", "0,DARK", "0,HIGH_CONTRAST",
    "1,LIGHT", "1,DARK", "1,HIGH_CONTRAST",
    "3,LIGHT", "3,DARK", "3,HIGH_CONTRAST",
    "9,LIGHT", "9,DARK", "9,HIGH_CONTRAST"
  })
  void thePictureIsDrawnAsBefore(int sittings, Theme.Look look) throws Exception {
    open(sittings, look);
    String dots = DrawnPicture.dots(root);
    robot.interact(() -> ((ToggleButton) root.lookup("#lines")).fire());
    robot.interact(() -> Pictures.take("lijnen-" + sittings + "-" + name(look), root.getScene()));
    String lines = DrawnPicture.lines(root);
    assertThat(root.lookup("#time").isVisible()).isEqualTo(sittings > 1);
    robot.interact(() -> ((ToggleButton) root.lookup("#time")).fire());
    robot.interact(() -> Pictures.take("tijd-" + sittings + "-" + name(look), root.getScene()));
    String time = sittings > 1 ? DrawnPicture.time(root) : "";
    same("picture-" + sittings + "-" + name(look), dots + lines + time);
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.Look.class,
      names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
  void everyMarkStandsOutAgainstEveryGround(Theme.Look look) throws Exception {
    open(3, look);
    Map<String, int[]> tokens = Wcag.colours(name(look));
    List<int[]> grounds =
        List.of("-sb-glass", "-sb-glass-sheen", "-color-bg-overlay").stream()
            .map(tokens::get)
            .toList();
    double text = look == Theme.Look.HIGH_CONTRAST ? TEXT_IN_HIGH_CONTRAST : TEXT;
    assertThat(root.lookupAll(".dot-line .dot")).hasSizeGreaterThan(40);
    for (int[] ground : grounds) {
      for (Node dot : root.lookupAll(".dot-line .dot")) {
        assertThat(contrastOf(dot, ground)).as(dot.toString()).isGreaterThanOrEqualTo(MARKS);
      }
      readable(".dot-scale > .number", ground, text);
      readable(".dot-line > .instead", ground, text);
    }
    robot.interact(() -> ((ToggleButton) root.lookup("#lines")).fire());
    robot.interact(() -> root.applyCss());
    assertThat(root.lookupAll(".line-plot > .radar-side")).hasSize(3);
    for (int[] ground : grounds) {
      for (Node dot : root.lookupAll(".line-plot > .dot")) {
        assertThat(contrastOf(dot, ground)).as(dot.toString()).isGreaterThanOrEqualTo(MARKS);
      }
      for (Node side : root.lookupAll(".line-plot > .radar-side")) {
        Color stroke = (Color) ((Shape) side).getStroke();
        assertThat(Wcag.ratio(DrawnPicture.rgb(stroke), ground)).isGreaterThanOrEqualTo(MARKS);
      }
      readable(".line-plot > .number", ground, text);
      readable(".line-plot > .corner", ground, text);
    }
  }

  private void readable(String labels, int[] ground, double needed) {
    assertThat(root.lookupAll(labels)).isNotEmpty();
    for (Node label : root.lookupAll(labels)) {
      Color fill = (Color) ((Labeled) label).getTextFill();
      assertThat(Wcag.ratio(DrawnPicture.rgb(fill), ground)).isGreaterThanOrEqualTo(needed);
    }
  }

  /** What of a mark is there at least: its outline where it has one, else its fill. */
  private static double contrastOf(Node dot, int[] ground) {
    Region outline = (Region) dot.lookup(".outline");
    boolean lined = outline.isVisible();
    Color colour = lined ? DrawnPicture.lineOf(dot) : DrawnPicture.fillOf(dot);
    double part = lined ? outline.getOpacity() : ((Region) dot.lookup(".fill")).getOpacity();
    return Wcag.ratio(Wcag.mix(DrawnPicture.rgb(colour), ground, part), ground);
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.Look.class,
      names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
  void aMarkOfNowIsPaintedInItsColour(Theme.Look look) throws Exception {
    open(9, look);
    WritableImage image =
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> root.getScene().snapshot(null));
    for (Node dot : root.lookupAll(".dot-line .dot.now")) {
      Point2D at = dot.localToScene(((Region) dot).getWidth() / 2, ((Region) dot).getHeight() / 2);
      Color painted = image.getPixelReader().getColor((int) at.getX(), (int) at.getY());
      assertThat(DrawnPicture.hex(painted)).isEqualTo(DrawnPicture.hex(DrawnPicture.fillOf(dot)));
    }
  }

  private void open(int sittings, Theme.Look look) throws Exception {
    Samples.many(sittings).forEach(desk.mirrors::save);
    desk.database.change(
        sql -> {
          for (int month = 1; month <= 12; month++) {
            sql.update(
                "INSERT INTO session(id, starts_at, status) VALUES (?, ?, ?)",
                "s" + month,
                "2026-%02d-08T10:00".formatted(month),
                month == 10 ? "cancelled" : "held");
          }
        });
    robot.interact(
        () -> {
          theme.lookProperty().set(look);
          root = desk.open(Place.of(Place.Section.MIRROR, Samples.NOVEMBER)).root();
          Scene scene = new Scene(root, 1156, 670);
          theme.dress(scene);
          scene.getRoot().applyCss();
          stage.setScene(scene);
          stage.show();
        });
    desk.settle();
    desk.settle();
    robot.interact(() -> Pictures.take("stippen-" + sittings + "-" + name(look), root.getScene()));
  }

  private static String name(Theme.Look look) {
    return look.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Compares with the kept words; those of now are left in {@code target} to look at. */
  private static void same(String name, String drawn) throws IOException {
    Path now = Path.of("target", "pictures", name + ".txt");
    Files.createDirectories(Objects.requireNonNull(now.getParent()));
    Files.writeString(now, drawn);
    try (InputStream in = PictureSnapshotTest.class.getResourceAsStream(name + ".txt")) {
      assertThat(in).as(name + ".txt is kept beside the tests").isNotNull();
      String before = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(ALONG.matcher(drawn).replaceAll(""))
          .isEqualTo(ALONG.matcher(before).replaceAll(""));
      List<Integer> was = along(before);
      List<Integer> is = along(drawn);
      for (int i = 0; i < was.size(); i++) {
        assertThat(is.get(i)).isCloseTo(was.get(i), within(A_PIXEL));
      }
    }
  }

  private static List<Integer> along(String drawn) {
    return ALONG.matcher(drawn).results().map(found -> Integer.valueOf(found.group(1))).toList();
  }
}

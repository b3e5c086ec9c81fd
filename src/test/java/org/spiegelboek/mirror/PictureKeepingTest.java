package org.spiegelboek.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.PaperDialogs;
import org.spiegelboek.ui.Pictures;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.ScreenRobot;
import org.spiegelboek.ui.Theme;
import org.spiegelboek.ui.Wcag;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.w3c.dom.Element;

/** The picture as a file and on paper. */
@ExtendWith(ScreenExtension.class)
class PictureKeepingTest {

  @TempDir Path folder;
  private final FxRobot robot = new ScreenRobot();
  private final Theme theme = new Theme();
  private final List<Image> sides = new ArrayList<>();
  private Stage stage;
  private MirrorDesk desk;
  private Parent root;
  private Path chosen;
  private String offered = "";
  private boolean printer = true;
  private boolean takes = true;

  @Start
  void start(Stage given) {
    stage = given;
    desk = new MirrorDesk(folder, Language.NL);
    desk.dialogs =
        new PaperDialogs(
            (window, name) -> {
              offered = name;
              return Optional.ofNullable(chosen);
            },
            () -> printer,
            window ->
                Optional.of(new PaperDialogs.Job(side -> sides.add(side) && takes, () -> true)));
    desk.mirrors.save(Samples.september());
    desk.mirrors.save(Samples.november());
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

  @Test
  void aPngHoldsThePictureDarkOnWhite() throws Exception {
    open(Theme.Look.DARK);
    chosen = folder.resolve("beeld.png");
    keep("#keep-png");
    assertThat(offered).isEqualTo("spiegelbeeld.png");
    assertThat(said()).isEqualTo("Het beeld staat nu, leesbaar voor iedereen, in " + chosen + ".");
    Image image = new Image(new ByteArrayInputStream(Files.readAllBytes(chosen)));
    Pictures.keep("bewaard-stippen.png", Files.readAllBytes(chosen));
    assertThat(image.getWidth()).isEqualTo(1588);
    assertThat(image.getPixelReader().getArgb(3, 3)).isEqualTo(0xFFFFFFFF);
    for (String token : List.of("-sb-view-self", "-sb-view-colleagues", "-sb-view-partners")) {
      int[] rgb = Wcag.colours("light").get(token);
      int wanted = 0xFF000000 | rgb[0] << 16 | rgb[1] << 8 | rgb[2];
      assertThat(pixels(image, wanted)).as(token).isGreaterThan(1000);
    }
  }

  @Test
  void anSvgHoldsTextsAndShapesAndNothingElse() throws Exception {
    open(Theme.Look.LIGHT);
    chosen = folder.resolve("beeld");
    keep("#keep-svg");
    SvgFile svg = svg("beeld.svg");
    assertThat(svg.texts())
        .contains("Je spiegelbeeld", "24 november 2026", "Vertrouwen", "10", "geen zicht op");
    assertThat(svg.all("desc").getFirst().getTextContent())
        .contains("Vertrouwen. Ikzelf nu 7, 12 september 7, toen, met wat ik nu weet 4.");
    for (String token : List.of("-sb-view-self", "-sb-view-colleagues", "-sb-view-partners")) {
      assertThat(svg.filled(Wcag.colours("light").get(token))).isGreaterThanOrEqualTo(12);
    }
    assertThat(Files.readString(folder.resolve("beeld.svg")))
        .doesNotContain("<image", "<script", "href", "style=", "vector-effect");
    for (Element mark : svg.all("path")) {
      String width = mark.getAttribute("stroke-width");
      String drawn = mark.getAttribute("transform").replaceFirst("scale\\(([0-9.]+).*", "$1");
      if (!drawn.isEmpty() && !width.isEmpty()) {
        assertThat(Double.parseDouble(width) * Double.parseDouble(drawn))
            .as("a fine outline however the mark is scaled")
            .isBetween(0.9, 2.2);
      }
    }
  }

  @Test
  void theLinesAreKeptWithoutAnArea() throws Exception {
    open(Theme.Look.LIGHT);
    robot.interact(() -> this.<ToggleButton>find("#lines").fire());
    chosen = folder.resolve("lijnen.svg");
    keep("#keep-svg");
    SvgFile svg = svg("lijnen.svg");
    assertThat(svg.texts()).contains("Ikzelf, volle lijn", "Mijn partners, puntjes");
    int lines = 0;
    for (Element path : svg.all("path")) {
      if (path.getAttribute("stroke-width").equals("2.2")) {
        assertThat(path.getAttribute("fill")).isEqualTo("none");
        lines++;
      }
    }
    assertThat(lines).isEqualTo(3);
    Element first = svg.line("F Transparant");
    Element second = svg.line("en duidelijk");
    assertThat(first.getAttribute("text-anchor")).isEqualTo("end");
    assertThat(first.getAttribute("x")).isEqualTo(second.getAttribute("x"));
    chosen = folder.resolve("lijnen.png");
    keep("#keep-png");
    Pictures.keep("bewaard-lijnen.png", Files.readAllBytes(chosen));
  }

  @Test
  void theDaysAreKeptAsTheyAreShown() throws Exception {
    open(Theme.Look.LIGHT);
    robot.interact(() -> this.<ToggleButton>find("#time").fire());
    chosen = folder.resolve("tijd.svg");
    keep("#keep-svg");
    assertThat(svg("tijd.svg").texts()).contains("D Vertrouwen", "12 sep", "24 nov", "eerder");
  }

  @Test
  void aSheetGoesToThePrinterWithTheKeys() throws Exception {
    open(Theme.Look.DARK);
    robot.interact(() -> root.lookup("#quality-a").requestFocus());
    robot.push(KeyCode.SHORTCUT, KeyCode.P);
    assertThat(said()).isEqualTo("Het beeld is naar de printer.");
    assertThat(sides).hasSize(1);
    Image side = sides.getFirst();
    // A4 at 300 dots to the inch
    assertThat(side.getWidth()).isBetween(2480.0, 2482.0);
    assertThat(side.getHeight()).isBetween(3508.0, 3510.0);
    assertThat(side.getPixelReader().getArgb(3, 3500)).isEqualTo(0xFFFFFFFF);
    takes = false;
    keep("#keep-print");
    assertThat(said()).isEqualTo("De printer nam het blad niet aan.");
    printer = false;
    keep("#keep-print");
    assertThat(said()).startsWith("Deze computer kent geen printer.");
    assertThat(sides).hasSize(2);
  }

  @Test
  void whatIsThereAlreadyStaysAndTroubleIsSaid() throws Exception {
    open(Theme.Look.LIGHT);
    Files.writeString(folder.resolve("beeld.png"), "iets anders");
    chosen = folder.resolve("beeld");
    keep("#keep-png");
    assertThat(said()).startsWith("Er is al een bestand met die naam");
    assertThat(folder.resolve("beeld.png")).hasContent("iets anders");
    chosen = folder.resolve("nergens").resolve("beeld.png");
    keep("#keep-png");
    assertThat(said()).startsWith("Hier kan niet geschreven worden");
    chosen = null;
    keep("#keep-png");
    assertThat(said()).isEmpty();
  }

  @Test
  void keptInEveryLanguageItStandsOnOneSide() throws Exception {
    for (Language language : Language.values()) {
      robot.interact(
          () -> {
            Scene like = new Scene(new StackPane());
            theme.dress(like);
            var messages = new Messages(language);
            var lines =
                new PictureLines(
                    messages, LocalDate.of(2026, 11, 24), Samples.november(), Samples.september());
            var overTime =
                new PictureOverTime(
                    messages,
                    LocalDate.of(2026, 11, 24),
                    List.of(Samples.november(), Samples.september()),
                    List.of());
            for (PictureSheet.Kind kind : PictureSheet.Kind.values()) {
              byte[] png = new PictureSheet(messages, lines, overTime, "24", kind).png(like);
              Image image = new Image(new ByteArrayInputStream(png));
              assertThat(image.getHeight()).isLessThan(2246);
            }
          });
    }
  }

  private void open(Theme.Look look) throws Exception {
    robot.interact(
        () -> {
          theme.lookProperty().set(look);
          root = desk.open(Place.of(Place.Section.MIRROR, Samples.NOVEMBER)).root();
          Scene scene = new Scene(root, 1156, 670);
          theme.dress(scene);
          scene.getRoot().applyCss();
          stage.setScene(scene);
          stage.show();
          stage.requestFocus();
        });
    desk.settle();
    desk.settle();
    robot.interact(() -> Pictures.take("bewaren-" + look, root.getScene()));
  }

  private void keep(String link) throws Exception {
    robot.interact(() -> this.<Hyperlink>find(link).fire());
    desk.settle();
  }

  private String said() {
    return this.<Label>find("#kept").getText();
  }

  private static long pixels(Image image, int wanted) {
    long count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += image.getPixelReader().getArgb(x, y) == wanted ? 1 : 0;
      }
    }
    return count;
  }

  private SvgFile svg(String name) throws Exception {
    Pictures.keep("bewaard-" + name, Files.readAllBytes(folder.resolve(name)));
    return SvgFile.read(folder.resolve(name));
  }

  @SuppressWarnings("unchecked")
  private <N> N find(String query) {
    return (N) root.lookup(query);
  }
}

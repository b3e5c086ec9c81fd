package org.spiegelboek.mirror;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.DotMark;
import org.spiegelboek.ui.DotPlot;
import org.spiegelboek.ui.DotPlot.Line;
import org.spiegelboek.ui.DotPlot.Time;
import org.spiegelboek.ui.LinePlot;
import org.spiegelboek.ui.PaperScene;
import org.spiegelboek.ui.Snapshot;
import org.spiegelboek.ui.SvgPicture;
import org.spiegelboek.ui.TimePlot;

/** The picture once more for keeping and for paper: with its title, its day and its legend. */
final class PictureSheet {

  /** A4 at the dots of the screen, and its margins. */
  private static final double WIDTH = 794;

  private static final double HEIGHT = 1123;
  private static final double PRINTER_DOTS = 300;
  private static final double FILE_DOTS = 192;

  private final Messages messages;
  private final PictureLines lines;
  private final String day;
  private final Kind kind;
  private final PictureOverTime overTime;

  /** In rows, around a middle, or day after day. */
  enum Kind {
    DOTS,
    LINES,
    TIME
  }

  /**
   * @param day when the sitting was, in words
   */
  PictureSheet(
      Messages messages, PictureLines lines, PictureOverTime overTime, String day, Kind kind) {
    this.messages = messages;
    this.lines = lines;
    this.overTime = overTime;
    this.day = day;
    this.kind = kind;
  }

  /** A picture file. JavaFX thread, as the others. */
  byte[] png(Scene like) {
    return Snapshot.png(new PaperScene(root(), like, WIDTH).image(FILE_DOTS));
  }

  byte[] svg(Scene like) {
    PaperScene scene = new PaperScene(root(), like, WIDTH);
    List<String> said =
        kind == Kind.TIME
            ? overTime.panels().stream().map(TimePlot.Panel::speech).toList()
            : lines.lines().stream().map(Line::speech).toList();
    String words = String.join(" ", said);
    return SvgPicture.of(scene.root(), title() + ", " + day, words)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A whole side of paper. */
  Image side(Scene like) {
    VBox root = root();
    root.setMinHeight(HEIGHT);
    root.setMaxHeight(HEIGHT);
    return new PaperScene(root, like, WIDTH).image(PRINTER_DOTS);
  }

  private String title() {
    return messages.text("mirror.picture");
  }

  private VBox root() {
    Label title = new Label(title());
    title.getStyleClass().add("title");
    Label when = new Label(day);
    when.getStyleClass().add("caption");
    FlowPane legend = new FlowPane();
    legend.getStyleClass().add("picture-legend");
    legend.getChildren().setAll(legend());
    VBox root = new VBox(title, when, legend, plot());
    root.getStyleClass().add("picture-paper");
    return root;
  }

  private Node plot() {
    return switch (kind) {
      case DOTS -> {
        DotPlot plot = new DotPlot();
        plot.setLines(lines.lines());
        yield plot;
      }
      case LINES -> {
        LinePlot plot = new LinePlot();
        plot.setLines(lines.lines());
        yield plot;
      }
      case TIME -> {
        TimePlot plot = new TimePlot();
        plot.setPanels(overTime.panels(), overTime.axis());
        yield plot;
      }
    };
  }

  private List<HBox> legend() {
    if (kind == Kind.LINES) {
      return PictureLegend.lines(lines, messages);
    }
    if (kind == Kind.TIME) {
      return PictureLegend.time(lines, overTime, messages);
    }
    List<HBox> parts = PictureLegend.names(lines, messages);
    Set<Time> times = EnumSet.noneOf(Time.class);
    lines.perspectives().forEach(one -> times.addAll(lines.times(one)));
    if (times.contains(Time.EARLIER)) {
      for (Time time : times) {
        DotMark mark = new DotMark(TraitRow.shape(lines.perspectives().getFirst()), time);
        parts.add(PictureLegend.part(mark, new Label(lines.when(time))));
      }
    }
    return parts;
  }
}

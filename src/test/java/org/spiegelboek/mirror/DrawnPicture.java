package org.spiegelboek.mirror;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.spiegelboek.ui.TenSteps;

/**
 * What stands on the screen after layout and styling, in words: each mark with its shape, place,
 * size and colours, read back from the nodes and not from what they were made of.
 */
final class DrawnPicture {

  private static final List<String> TRAITS = List.of("A", "B", "C", "D", "E", "F", "G");

  private DrawnPicture() {}

  /** The rows of dots, row by row. */
  static String dots(Parent root) {
    StringJoiner said = new StringJoiner("\n", "", "\n");
    said.add("numbers " + String.join(" ", texts(root, ".dot-scale > .number")));
    for (Node row : root.lookupAll(".dot-line")) {
      List<Double> uprights =
          row.lookupAll(".upright").stream().map(line -> middle(line).getX()).sorted().toList();
      String letter = ((Labeled) row.lookup(".letter")).getText();
      String name = ((Labeled) row.lookup(".subheading")).getText();
      said.add(letter + " " + name + (has(row, "chosen") ? ", raised" : ""));
      double rowMiddle = row.getBoundsInLocal().getHeight() / 2;
      row.lookupAll(".dot").stream()
          .sorted(
              Comparator.comparing((Node dot) -> height(dot, rowMiddle))
                  .thenComparing(DrawnPicture::time))
          .forEach(
              dot -> {
                int place = nearest(uprights, middle(dot).getX()) + 1;
                said.add("  " + mark(dot) + " on " + place + ", height " + height(dot, rowMiddle));
              });
      row.lookupAll(".instead").forEach(node -> said.add("  says " + ((Labeled) node).getText()));
    }
    return said.toString();
  }

  private static long height(Node dot, double rowMiddle) {
    return Math.round((middle(dot).getY() - rowMiddle) / 10);
  }

  /** The same around a middle, with its lines. */
  static String lines(Parent root) {
    StringJoiner said = new StringJoiner("\n", "", "\n");
    Path web = (Path) root.lookup(".line-plot > .radar-web");
    said.add("web, " + inside(web) + ", rings " + rings(web));
    double radius = -((MoveTo) web.getElements().get((TenSteps.HIGHEST / 2 - 1) * 8)).getY();
    for (Node node : root.lookupAll(".line-plot > .radar-side")) {
      Path side = (Path) node;
      said.add(
          "%s, %s, %.1f px, %s, dashes %s:%s"
              .formatted(
                  shape(side),
                  hex(side.getStroke()),
                  side.getStrokeWidth(),
                  inside(side),
                  side.getStrokeDashArray(),
                  corners(side, radius)));
    }
    Point2D origin = new Point2D(web.getLayoutX(), web.getLayoutY());
    root.lookupAll(".line-plot > .dot").stream()
        .map(dot -> at(middle(dot).subtract(origin), radius) + " " + mark(dot))
        .sorted()
        .forEach(said::add);
    said.add("names " + String.join(", ", texts(root, ".line-plot > .corner")));
    return said.toString();
  }

  /** The small pictures from the first day to the last: where each mark stands in the hundred. */
  static String time(Parent root) {
    StringJoiner said = new StringJoiner("\n", "", "\n");
    for (Node panel : root.lookupAll(".time-panel")) {
      Path grid = (Path) panel.lookup(".radar-web");
      Path ticks = (Path) panel.lookup(".time-ticks");
      double low = ((MoveTo) grid.getElements().getFirst()).getY();
      double high = ((MoveTo) grid.getElements().get(18)).getY();
      List<Node> dots = List.copyOf(panel.lookupAll(".dot"));
      said.add(
          String.join(", ", texts((Parent) panel, ".label"))
              + "; "
              + inside(grid)
              + ", ticks "
              + ticks.getElements().size() / 2);
      dots.stream()
          .sorted(Comparator.comparingDouble(dot -> middle(dot).getX()))
          .forEach(
              dot -> {
                double place = 1 + 9 * (low - middle(dot).getY()) / (low - high);
                double at =
                    100 * (middle(dot).getX() - 39) / (panel.getLayoutBounds().getWidth() - 63);
                said.add("  %3d %s on %d".formatted(Math.round(at), mark(dot), Math.round(place)));
              });
    }
    return said.toString();
  }

  /** A mark's time, shape, size and colours as they are painted. */
  private static String mark(Node dot) {
    Region fill = (Region) dot.lookup(".fill");
    Region outline = (Region) dot.lookup(".outline");
    String filled =
        fill.isVisible() ? hex(fillOf(dot)) + " at " + percent(fill.getOpacity()) : "hollow";
    String line =
        outline.isVisible()
            ? hex(lineOf(dot)) + " at " + percent(outline.getOpacity()) + dashes(outline)
            : "no outline";
    long size = Math.round(((Region) dot).getWidth());
    return "%s %s %d px, %s, %s".formatted(time(dot), shape(dot), size, filled, line);
  }

  static String time(Node dot) {
    return Stream.of("now", "earlier", "then")
        .filter(dot.getStyleClass()::contains)
        .findFirst()
        .orElse("");
  }

  static Color fillOf(Node dot) {
    return (Color) ((Region) dot.lookup(".fill")).getBackground().getFills().getFirst().getFill();
  }

  static Color lineOf(Node dot) {
    return (Color)
        ((Region) dot.lookup(".outline")).getBorder().getStrokes().getFirst().getTopStroke();
  }

  private static String dashes(Region outline) {
    BorderStroke stroke = outline.getBorder().getStrokes().getFirst();
    return stroke.getTopStyle().getDashArray().isEmpty() ? "" : " dashed";
  }

  private static String percent(double part) {
    return Math.round(part * 100) + " %";
  }

  private static String inside(Path path) {
    return path.getFill() == null ? "nothing inside" : "FILLED";
  }

  private static String shape(Node node) {
    return Stream.of("circle", "diamond", "triangle")
        .filter(one -> has(node, one))
        .findFirst()
        .orElse("");
  }

  private static boolean has(Node node, String pseudo) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(pseudo));
  }

  private static int rings(Path web) {
    long begun =
        web.getElements().stream()
            .filter(MoveTo.class::isInstance)
            .filter(one -> ((MoveTo) one).getY() != 0)
            .count();
    return (int) begun;
  }

  private static String corners(Path side, double radius) {
    StringBuilder said = new StringBuilder();
    for (PathElement element : side.getElements()) {
      if (element instanceof MoveTo begin) {
        said.append(" | ").append(at(new Point2D(begin.getX(), begin.getY()), radius));
      } else if (element instanceof LineTo on) {
        said.append(' ').append(at(new Point2D(on.getX(), on.getY()), radius));
      }
    }
    return said.toString();
  }

  /** Corner and place of a point seen from the middle; a mark may stand aside of its spoke. */
  private static String at(Point2D point, double radius) {
    List<String> hits = new ArrayList<>();
    double nearest = Double.MAX_VALUE;
    for (int corner = 0; corner < TRAITS.size(); corner++) {
      double angle = 2 * Math.PI * corner / TRAITS.size();
      Point2D spoke = new Point2D(Math.sin(angle), -Math.cos(angle));
      double along = point.dotProduct(spoke);
      double aside = point.subtract(spoke.multiply(along)).magnitude();
      if (along > 0 && aside < nearest) {
        nearest = aside;
        hits.add(TRAITS.get(corner) + Math.round(along / radius * TenSteps.HIGHEST));
      }
    }
    return hits.isEmpty() ? "nowhere" : hits.getLast();
  }

  private static int nearest(List<Double> places, double x) {
    int best = 0;
    for (int i = 0; i < places.size(); i++) {
      if (Math.abs(places.get(i) - x) < Math.abs(places.get(best) - x)) {
        best = i;
      }
    }
    if (Math.abs(places.get(best) - x) > 2) {
      throw new AssertionError("A mark stands at " + x + " beside its line " + places);
    }
    return best;
  }

  private static List<String> texts(Parent root, String selector) {
    return root.lookupAll(selector).stream().map(node -> ((Label) node).getText()).toList();
  }

  static Point2D middle(Node node) {
    Bounds bounds = node.getBoundsInParent();
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  static String hex(Paint paint) {
    int[] rgb = rgb((Color) paint);
    return String.format(Locale.ROOT, "#%02X%02X%02X", rgb[0], rgb[1], rgb[2]);
  }

  static int[] rgb(Color color) {
    return new int[] {
      (int) Math.round(color.getRed() * 255),
      (int) Math.round(color.getGreen() * 255),
      (int) Math.round(color.getBlue() * 255)
    };
  }
}

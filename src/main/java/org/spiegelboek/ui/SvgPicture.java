package org.spiegelboek.ui;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

/**
 * A laid out part of the screen as SVG: its texts as text, its marks and lines as paths, in the
 * colours they have now. Knows what the pictures of the book are made of, and nothing else.
 */
public final class SvgPicture {

  private final StringBuilder svg = new StringBuilder();

  private SvgPicture() {}

  /**
   * Writes the whole part.
   *
   * @param title what it is
   * @param words all of it for who cannot see it
   */
  public static String of(Region root, String title, String words) {
    SvgPicture picture = new SvgPicture();
    picture.svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" role=\"img\">%n"
            .formatted(number(root.getWidth()), number(root.getHeight())));
    picture.svg.append("<title>").append(escaped(title)).append("</title>\n");
    picture.svg.append("<desc>").append(escaped(words)).append("</desc>\n");
    picture.inside(root);
    return picture.svg.append("</svg>\n").toString();
  }

  private void draw(Node node) {
    if (!node.isVisible()) {
      return;
    }
    Bounds own = node.getLayoutBounds();
    Bounds placed = node.getBoundsInParent();
    // Translation only: nothing in a picture of the book is turned or scaled.
    double x = node.getLayoutX() + node.getTranslateX();
    double y = node.getLayoutY() + node.getTranslateY();
    if (own.isEmpty() && placed.isEmpty()) {
      return;
    }
    svg.append("<g transform=\"translate(%s %s)\"".formatted(number(x), number(y)));
    if (node.getOpacity() < 1) {
      svg.append(" opacity=\"%s\"".formatted(number(node.getOpacity())));
    }
    svg.append(">\n");
    switch (node) {
      case Text text -> write(text);
      case Path path -> line(path);
      case Parent parent -> inside(parent);
      default -> throw new IllegalArgumentException(node.toString());
    }
    svg.append("</g>\n");
  }

  private void inside(Parent parent) {
    if (parent instanceof Region region) {
      ground(region);
      border(region);
    }
    parent.getChildrenUnmodifiable().forEach(this::draw);
  }

  private void ground(Region region) {
    if (region.getBackground() == null) {
      return;
    }
    for (BackgroundFill fill : region.getBackground().getFills()) {
      if (isSeen(fill.getFill())) {
        double corner = fill.getRadii().getTopLeftHorizontalRadius();
        svg.append(
            "%s fill=\"%s\"/>%n"
                .formatted(outline(region, fill.getInsets(), corner), hex(fill.getFill())));
      }
    }
  }

  private void border(Region region) {
    if (region.getBorder() == null) {
      return;
    }
    for (BorderStroke stroke : region.getBorder().getStrokes()) {
      double width = stroke.getWidths().getTop();
      if (!isSeen(stroke.getTopStroke()) || width <= 0) {
        continue;
      }
      // Not a stroke that keeps its width when scaled: office programs do not know that.
      double scale = region.getShape() instanceof SVGPath shape ? scale(region, shape) : 1;
      String paint =
          " fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>%n"
              .formatted(
                  hex(stroke.getTopStroke()),
                  number(width / scale),
                  dashes(
                      stroke.getTopStyle().getDashArray().stream()
                          .map(length -> length / scale)
                          .toList()));
      if (isSeen(stroke.getBottomStroke()) || region.getShape() != null) {
        double corner = stroke.getRadii().getTopLeftHorizontalRadius();
        svg.append(outline(region, Insets.EMPTY, corner)).append(paint);
      } else {
        svg.append("<path d=\"M0 0H%s\"".formatted(number(region.getWidth()))).append(paint);
      }
    }
  }

  /** How many times larger than it is described a shape is drawn, both ways taken together. */
  private static double scale(Region region, SVGPath shape) {
    Bounds drawn = shape.getLayoutBounds();
    return Math.sqrt(region.getWidth() / drawn.getWidth() * region.getHeight() / drawn.getHeight());
  }

  /** The beginning of an element with the outline of a region: its shape, else a rectangle. */
  private static String outline(Region region, Insets insets, double corner) {
    if (region.getShape() instanceof SVGPath shape) {
      Bounds drawn = shape.getLayoutBounds();
      double wide = region.getWidth() / drawn.getWidth();
      double high = region.getHeight() / drawn.getHeight();
      return "<path d=\"%s\" transform=\"scale(%s %s) translate(%s %s)\""
          .formatted(
              shape.getContent(),
              number(wide),
              number(high),
              number(-drawn.getMinX()),
              number(-drawn.getMinY()));
    }
    return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\""
        .formatted(
            number(insets.getLeft()),
            number(insets.getTop()),
            number(region.getWidth() - insets.getLeft() - insets.getRight()),
            number(region.getHeight() - insets.getTop() - insets.getBottom()),
            number(corner));
  }

  private void line(Path path) {
    StringBuilder way = new StringBuilder();
    for (PathElement element : path.getElements()) {
      switch (element) {
        case MoveTo to -> way.append("M%s %s".formatted(number(to.getX()), number(to.getY())));
        case LineTo to -> way.append("L%s %s".formatted(number(to.getX()), number(to.getY())));
        case ClosePath end -> way.append('Z');
        default -> throw new IllegalArgumentException(element.toString());
      }
    }
    svg.append(
        "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>%n"
            .formatted(
                way,
                hex(path.getStroke()),
                number(path.getStrokeWidth()),
                dashes(path.getStrokeDashArray())));
  }

  /**
   * Each line as long as it is here, also in another typeface. Where it begins is not asked of the
   * toolkit, which moves a line that does not stand at the left by twice its room.
   */
  private void write(Text text) {
    double room = Math.max(text.getWrappingWidth(), text.getLayoutBounds().getWidth());
    double x =
        switch (text.getTextAlignment()) {
          case LEFT, JUSTIFY -> 0;
          case CENTER -> room / 2;
          case RIGHT -> room;
        };
    String anchor =
        switch (text.getTextAlignment()) {
          case LEFT, JUSTIFY -> "start";
          case CENTER -> "middle";
          case RIGHT -> "end";
        };
    for (TextLineInfo line : text.getLayoutInfo().getTextLines(false)) {
      String words = text.getText().substring(line.start(), line.end()).strip();
      if (!words.isEmpty()) {
        Text alone = new Text(words);
        alone.setFont(text.getFont());
        double baseline = line.bounds().getMinY() + text.getBaselineOffset();
        svg.append(
            ("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" textLength=\"%s\""
                    + " lengthAdjust=\"spacingAndGlyphs\" font-family=\"%s\" font-size=\"%s\""
                    + " fill=\"%s\">%s</text>%n")
                .formatted(
                    number(x),
                    number(baseline),
                    anchor,
                    number(alone.getLayoutBounds().getWidth()),
                    families(text.getFont().getFamily()),
                    number(text.getFont().getSize()),
                    hex(text.getFill()),
                    escaped(words)));
      }
    }
  }

  /** The typeface, and what stands in for it where it is not installed. */
  private static String families(String family) {
    String general = family.startsWith("Literata") ? "Literata, serif" : "sans-serif";
    String weight = family.endsWith("SemiBold") ? "\" font-weight=\"600" : "";
    return "'%s', %s%s".formatted(escaped(family), general, weight);
  }

  private static String dashes(List<Double> lengths) {
    if (lengths.isEmpty()) {
      return "";
    }
    List<String> said = lengths.stream().map(SvgPicture::number).toList();
    return " stroke-dasharray=\"%s\"".formatted(String.join(" ", said));
  }

  private static boolean isSeen(Paint paint) {
    return paint instanceof Color color && color.getOpacity() > 0;
  }

  private static String hex(Paint paint) {
    Color color = (Color) paint;
    return String.format(
        Locale.ROOT,
        "#%02X%02X%02X",
        Math.round(color.getRed() * 255),
        Math.round(color.getGreen() * 255),
        Math.round(color.getBlue() * 255));
  }

  private static String number(double value) {
    double rounded = Math.round(value * 1000) / 1000.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}

package org.spiegelboek.ui;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.TextAlignment;

/** The book, closed: what a locked window shows. 361 by 508 px, whatever the zoom. */
public final class ClosedBook extends Region {

  private static final double COVER_WIDTH = 352;
  private static final double COVER_HEIGHT = 474;
  private static final double EDGE = 9;
  private static final double RIBBON = 34;
  private static final double BAND = 26;

  /** Middle of the mark, from the cover's corner. */
  private static final double MARK_X = 188;

  private static final double MARK_Y = 186;

  private final Region shadow = region("shadow");
  private final Region edges = region("edges");
  private final Region ribbon = region("cover-ribbon");
  private final Region cover = region("cover");
  private final Region band = region("band");
  private final Region groove = region("groove");
  private final SVGPath half = path("silver", "M0 -78A78 78 0 0 0 0 78Z", 0);
  private final SVGPath sheen =
      path("silver-sheen", "M-6.4 -77.7L0 -78V-45L-52.6 57.6A78 78 0 0 1 -65.7 42Z", 0);
  private final SVGPath outline = path("silver-line", "M0 -78A78 78 0 0 1 0 78", 3);
  private final SVGPath spine = path("silver-line", "M0 -90V-78M0 78V90", 1);
  private final Label lettering = new Label();
  private final Label second = new Label();

  public ClosedBook() {
    getStyleClass().add("closed-book");
    setMouseTransparent(true);
    lettering.getStyleClass().add("lettering");
    second.getStyleClass().add("second");
    second.setWrapText(true);
    second.setTextAlignment(TextAlignment.CENTER);
    lettering.setAlignment(javafx.geometry.Pos.CENTER);
    second.setAlignment(javafx.geometry.Pos.TOP_CENTER);
    shadow.setCache(true);
    getChildren()
        .addAll(
            shadow, ribbon, edges, cover, band, groove, half, sheen, outline, spine, lettering,
            second);
    setMinSize(COVER_WIDTH + EDGE, COVER_HEIGHT + RIBBON);
    setPrefSize(COVER_WIDTH + EDGE, COVER_HEIGHT + RIBBON);
    setMaxSize(COVER_WIDTH + EDGE, COVER_HEIGHT + RIBBON);
  }

  public StringProperty nameProperty() {
    return lettering.textProperty();
  }

  public String getName() {
    return lettering.getText();
  }

  public void setName(String value) {
    lettering.setText(value);
  }

  public StringProperty subtitleProperty() {
    return second.textProperty();
  }

  public String getSubtitle() {
    return second.getText();
  }

  public void setSubtitle(String value) {
    second.setText(value);
  }

  @Override
  protected void layoutChildren() {
    shadow.resizeRelocate(10, 24, COVER_WIDTH - 10, COVER_HEIGHT - 24);
    edges.resizeRelocate(4, 1, COVER_WIDTH + EDGE - 4, COVER_HEIGHT);
    cover.resizeRelocate(0, 0, COVER_WIDTH, COVER_HEIGHT);
    band.resizeRelocate(0, 0, BAND, COVER_HEIGHT);
    groove.resizeRelocate(BAND - 4, 0, 16, COVER_HEIGHT);
    ribbon.resizeRelocate(288, COVER_HEIGHT + 2, 18, 32);
    for (SVGPath path : new SVGPath[] {half, sheen, outline, spine}) {
      path.setLayoutX(MARK_X);
      path.setLayoutY(MARK_Y);
    }
    double width = 2 * (COVER_WIDTH - MARK_X) - 16;
    double from = MARK_X - width / 2;
    double lineHeight = lettering.prefHeight(-1);
    lettering.resizeRelocate(from, 340 - lineHeight / 2, width, lineHeight);
    second.resizeRelocate(from, 340 + lineHeight / 2 - 4, width, second.prefHeight(width));
  }

  private static Region region(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    return region;
  }

  private static SVGPath path(String styleClass, String content, double stroke) {
    SVGPath path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add(styleClass);
    path.setStrokeWidth(stroke);
    path.setManaged(false);
    return path;
  }
}

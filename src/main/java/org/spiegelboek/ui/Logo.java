package org.spiegelboek.ui;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/**
 * The small logo (16 to 32 px): an open book, left paper, right mirror, a mark and its reflection.
 */
public final class Logo extends Region {

  private static final double BOX = 64;

  private final Scale scale = new Scale();

  public Logo() {
    getStyleClass().add("logo");
    setMouseTransparent(true);
    getChildren()
        .addAll(
            path("logo-page", "M32 14C25 9 15 8 6 9.5V51c9-1.5 19-.5 26 4.5z"),
            path("logo-glass", "M32 14c7-5 17-6 26-4.5V51c-9-1.5-19-.5-26 4.5z"),
            path("logo-half", "M32 21a11.5 11.5 0 0 0 0 23z"),
            path("logo-line", "M32 21a11.5 11.5 0 0 1 0 23"));
  }

  private SVGPath path(String styleClass, String content) {
    SVGPath path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add(styleClass);
    path.setStrokeWidth("logo-half".equals(styleClass) ? 0 : 4);
    path.setStrokeLineJoin(StrokeLineJoin.ROUND);
    path.setManaged(false);
    path.getTransforms().add(scale);
    return path;
  }

  @Override
  protected void layoutChildren() {
    scale.setX(getWidth() / BOX);
    scale.setY(getHeight() / BOX);
  }
}

package org.spiegelboek.ui;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/**
 * The small logo (16 to 32 px): an open book, left paper, right mirror, a mark and its reflection.
 */
public final class Logo extends Region {

  private static final double BOX = 64;

  private final DoubleProperty size = new SimpleDoubleProperty(this, "size", 26);
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
    size.addListener((observable, old, now) -> resize());
    resize();
  }

  public DoubleProperty sizeProperty() {
    return size;
  }

  /** Width and height in pixels. */
  public double getSize() {
    return size.get();
  }

  public void setSize(double value) {
    size.set(value);
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

  private void resize() {
    scale.setX(size.get() / BOX);
    scale.setY(size.get() / BOX);
    setMinSize(size.get(), size.get());
    setPrefSize(size.get(), size.get());
    setMaxSize(size.get(), size.get());
  }
}

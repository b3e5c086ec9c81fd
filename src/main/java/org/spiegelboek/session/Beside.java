package org.spiegelboek.session;

import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Heights;
import org.spiegelboek.ui.Theme;

/**
 * A name in a column of its own with what belongs to it beside it; above it where the name is too
 * long for its column or too little room is left.
 */
@DefaultProperty("content")
public final class Beside extends Region {

  private static final double LEAST_BESIDE = 200;
  private static final double GAP = 4;
  private static final double APART = 6;

  private final Label name = new Label();
  // An empty text, only there to learn the size of the font that the styles give here.
  private final Label em = new Label();
  private final ObjectProperty<@Nullable Node> content =
      new SimpleObjectProperty<>(this, "content");
  private final Heights heights = new Heights();
  private double column = 98;

  public Beside() {
    getStyleClass().add("beside");
    name.getStyleClass().add("name");
    name.setWrapText(true);
    em.setMouseTransparent(true);
    getChildren().addAll(em, name);
    content.addListener(
        (observable, before, now) -> {
          getChildren().setAll(em, name);
          if (now != null) {
            getChildren().add(now);
            name.setLabelFor(now);
          }
        });
  }

  public String getName() {
    return name.getText();
  }

  public void setName(String text) {
    name.setText(text);
  }

  public @Nullable Node getContent() {
    return content.get();
  }

  public void setContent(@Nullable Node node) {
    content.set(node);
  }

  public double getColumn() {
    return column;
  }

  /** Width of the name's column in pixels at 100 %. */
  public void setColumn(double width) {
    column = width;
    requestLayout();
  }

  private double columnWidth() {
    return snapSizeX(column * em.getFont().getSize() / Theme.ROOT_SIZE);
  }

  private boolean isBeside(double inside) {
    double room = inside - columnWidth();
    return name.prefWidth(-1) <= columnWidth() - APART
        && room >= LEAST_BESIDE * em.getFont().getSize() / Theme.ROOT_SIZE;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    Node node = content.get();
    return columnWidth() + (node == null ? 0 : node.prefWidth(-1));
  }

  @Override
  protected double computeMinWidth(double height) {
    Node node = content.get();
    return node == null ? 0 : node.minWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return heights.at(width, this::heightAt);
  }

  @Override
  public void requestLayout() {
    // The first call comes from the constructor of the region itself.
    if (heights != null) {
      heights.forget();
    }
    super.requestLayout();
  }

  private double heightAt(double width) {
    double around = snappedTopInset() + snappedBottomInset();
    double inside =
        (width < 0 ? computePrefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
    Node node = content.get();
    if (node == null) {
      return around + name.prefHeight(inside);
    }
    return isBeside(inside)
        ? around + Math.max(name.prefHeight(-1), node.prefHeight(inside - columnWidth()))
        : around + name.prefHeight(inside) + GAP + node.prefHeight(inside);
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double inside = getWidth() - x - snappedRightInset();
    Node node = content.get();
    em.resizeRelocate(0, 0, 0, 0);
    if (node == null || !isBeside(inside)) {
      double high = name.prefHeight(inside);
      name.resizeRelocate(x, y, inside, high);
      if (node != null) {
        node.resizeRelocate(x, y + high + GAP, inside, node.prefHeight(inside));
      }
      return;
    }
    double wide = inside - columnWidth();
    double high = node.prefHeight(wide);
    node.resizeRelocate(x + columnWidth(), y, wide, high);
    double down = Math.max(0, baseline(node) - name.getBaselineOffset());
    layoutInArea(
        name,
        x,
        y + down,
        columnWidth() - GAP,
        name.prefHeight(-1),
        0,
        javafx.geometry.HPos.LEFT,
        VPos.TOP);
  }

  /** The first line of the content, on which the name stands. */
  private static double baseline(Node node) {
    double offset = node.getBaselineOffset();
    return offset == BASELINE_OFFSET_SAME_AS_HEIGHT ? 0 : offset;
  }
}

package org.spiegelboek.ui;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * As many equal columns as fit, filled row by row; every node of a row is as high as its highest.
 */
public final class Columns extends Pane {

  private static final double GAP = 10;

  // An empty text, only there to learn the size of the font that the styles give here.
  private final Label em = new Label();
  private double least = 12;

  public Columns() {
    em.setManaged(false);
    em.fontProperty().addListener((observable, old, now) -> requestLayout());
    getChildren().add(em);
  }

  /** Width below which there is one column less, in em. */
  public void setLeast(double width) {
    least = width;
    requestLayout();
  }

  public double getLeast() {
    return least;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return columnWidth();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? columnWidth() : width;
    Insets insets = getInsets();
    int count = count(inside);
    double column = columnWidth(inside, count);
    double height = insets.getTop() + insets.getBottom();
    List<Node> nodes = getManagedChildren();
    for (int from = 0; from < nodes.size(); from += count) {
      height += (from == 0 ? 0 : GAP) + rowHeight(nodes, from, count, column);
    }
    return height;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    int count = count(getWidth());
    double column = columnWidth(getWidth(), count);
    double y = getInsets().getTop();
    List<Node> nodes = getManagedChildren();
    for (int from = 0; from < nodes.size(); from += count) {
      double height = rowHeight(nodes, from, count, column);
      for (int i = from; i < Math.min(from + count, nodes.size()); i++) {
        double x = getInsets().getLeft() + (i - from) * (column + GAP);
        nodes.get(i).resizeRelocate(snapPositionX(x), y, column, height);
      }
      y += height + GAP;
    }
  }

  private double columnWidth() {
    return least * em.getFont().getSize();
  }

  private int count(double width) {
    return Math.max(1, (int) ((width + GAP) / (columnWidth() + GAP)));
  }

  private double columnWidth(double width, int count) {
    double inside = width - getInsets().getLeft() - getInsets().getRight();
    return Math.max(0, Math.floor((inside - (count - 1) * GAP) / count));
  }

  private double rowHeight(List<Node> nodes, int from, int count, double column) {
    double height = 0;
    for (int i = from; i < Math.min(from + count, nodes.size()); i++) {
      height = Math.max(height, nodes.get(i).prefHeight(column));
    }
    return snapSizeY(height);
  }
}

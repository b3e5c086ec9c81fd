package org.spiegelboek.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.spiegelboek.ui.DotPlot.Time;

/**
 * Small pictures beside one another, one for each row: its marks from the first day to the last,
 * all on the same days and the same ten lines. No mark is joined to another.
 */
public final class TimePlot extends Region {

  private static final double WIDE = 34;
  private static final double BETWEEN = 1.2;

  /**
   * One mark.
   *
   * @param at where between the first day and the last, 0 to 1
   * @param lane 0 for the first shape, so that equal marks of one day stand side by side
   * @param place 1 to 10
   * @param words what the pointer on it shows
   */
  public record Stand(double at, int lane, MarkShape shape, Time time, int place, String words) {}

  /**
   * One small picture.
   *
   * @param speech all of it in words, for a screen reader
   */
  public record Panel(String letter, String name, List<Stand> stands, String speech) {
    public Panel {
      stands = List.copyOf(stands);
    }
  }

  /**
   * What all of them share.
   *
   * @param first the first day, in few letters
   * @param last the last day
   * @param ticks where something happened in between, 0 to 1
   */
  public record Axis(String first, String last, List<Double> ticks) {
    public Axis {
      ticks = List.copyOf(ticks);
    }
  }

  private final List<TimePanel> panels = new ArrayList<>();

  public TimePlot() {
    getStyleClass().add("time-plot");
  }

  public void setPanels(List<Panel> shown, Axis axis) {
    if (shown.size() != panels.size()) {
      panels.clear();
      shown.forEach(panel -> panels.add(new TimePanel(panel, axis)));
      getChildren().setAll(panels);
      return;
    }
    for (int i = 0; i < shown.size(); i++) {
      if (!panels.get(i).follow(shown.get(i), axis)) {
        panels.set(i, new TimePanel(shown.get(i), axis));
        getChildren().set(i, panels.get(i));
      }
    }
  }

  private double em() {
    return panels.isEmpty() ? Theme.ROOT_SIZE : panels.getFirst().em();
  }

  private int columns(double width) {
    return width >= WIDE * em() ? 2 : 1;
  }

  private double panelWidth(double width) {
    int columns = columns(width);
    return Math.floor((width - (columns - 1) * 2 * BETWEEN * em()) / columns);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double given = width < 0 ? getWidth() : width;
    int columns = columns(given);
    double height = 0;
    for (int i = 0; i < panels.size(); i += columns) {
      height += rowHeight(i, given) + BETWEEN * em();
    }
    return Math.ceil(height);
  }

  private double rowHeight(int from, double width) {
    double height = 0;
    for (int i = from; i < Math.min(from + columns(width), panels.size()); i++) {
      height = Math.max(height, panels.get(i).prefHeight(panelWidth(width)));
    }
    return height;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    int columns = columns(width);
    double wide = panelWidth(width);
    double y = 0;
    for (int i = 0; i < panels.size(); i += columns) {
      double high = rowHeight(i, width);
      for (int column = 0; column < columns && i + column < panels.size(); column++) {
        double x = column * (wide + 2 * BETWEEN * em());
        panels.get(i + column).resizeRelocate(x, y, wide, high);
      }
      y += high + BETWEEN * em();
    }
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(DotPlot.class.getResource("dot-plot.css")).toExternalForm();
  }
}

package org.spiegelboek.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A thin line with ten rings, the mark on it, and the ring of the place the pointer or keyboard is
 * at.
 */
final class TenStepsSkin extends SkinBase<TenSteps> {

  private static final int FADE_MILLIS = 90;

  private final Region line = styled(new Region(), "line");
  private final List<Region> rings = new ArrayList<>();
  private final Label place = styled(new Label(), "place");
  private final Label mark = styled(new Label(), "mark");
  private final HBox words;
  private int hovered;
  private int pressedMark;
  private boolean dragged;

  TenStepsSkin(TenSteps steps) {
    super(steps);
    getChildren().add(line);
    for (int step = TenSteps.LOWEST; step <= TenSteps.HIGHEST; step++) {
      Region ring = styled(new Region(), "ring");
      rings.add(ring);
      getChildren().add(ring);
    }
    Label noView = styled(new Label(), "no-view-text");
    noView.textProperty().bind(steps.noViewTextProperty());
    Hyperlink setAnyway = styled(new Hyperlink(), "set-anyway");
    setAnyway.textProperty().bind(steps.setAnywayTextProperty());
    // The row is one stop of the Tab key; Delete does the same as this link.
    setAnyway.setFocusTraversable(false);
    setAnyway.setOnAction(
        event -> {
          steps.requestFocus();
          steps.setAnswer(TenSteps.UNSET);
        });
    words = styled(new HBox(noView, setAnyway), "words");
    getChildren().addAll(place, mark, words);
    for (Label moving : List.of(place, mark)) {
      moving.setMouseTransparent(true);
      moving.setManaged(false);
    }

    registerChangeListener(steps.answerProperty(), change -> answerChanged());
    registerChangeListener(steps.placeProperty(), change -> show());
    steps.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    steps.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hoverAt(TenSteps.UNSET));
    steps.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    steps.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    steps.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    show();
  }

  private static <N extends Node> N styled(N node, String styleClass) {
    node.getStyleClass().add(styleClass);
    return node;
  }

  private void answerChanged() {
    show();
    if (getSkinnable().isSet() && !getSkinnable().isValueChanging()) {
      Motion.appear(mark, FADE_MILLIS);
    }
  }

  private void show() {
    TenSteps steps = getSkinnable();
    int at = steps.getPlace() >= TenSteps.LOWEST ? steps.getPlace() : hovered;
    boolean onLine = !steps.isNoView() || steps.getPlace() >= TenSteps.LOWEST;
    words.setVisible(!onLine);
    line.setVisible(onLine);
    for (int step = TenSteps.LOWEST; step <= TenSteps.HIGHEST; step++) {
      rings.get(step - 1).setVisible(onLine && step != at && step != steps.getAnswer());
    }
    mark.setVisible(steps.isSet());
    mark.setText(steps.isSet() ? Integer.toString(steps.getAnswer()) : "");
    place.setVisible(onLine && at >= TenSteps.LOWEST && at != steps.getAnswer());
    place.setText(at >= TenSteps.LOWEST ? Integer.toString(at) : "");
    layoutMoving();
  }

  private void hover(MouseEvent event) {
    hoverAt(getSkinnable().isNoView() ? TenSteps.UNSET : stepAt(event.getX()));
  }

  private void hoverAt(int step) {
    if (hovered != step) {
      hovered = step;
      show();
    }
  }

  private void press(MouseEvent event) {
    TenSteps steps = getSkinnable();
    if (event.getButton() != MouseButton.PRIMARY || steps.isNoView()) {
      return;
    }
    steps.requestFocus();
    pressedMark = steps.getAnswer();
    dragged = false;
    steps.setAnswer(stepAt(event.getX()));
    event.consume();
  }

  private void drag(MouseEvent event) {
    TenSteps steps = getSkinnable();
    int step = stepAt(event.getX());
    if (event.getButton() == MouseButton.PRIMARY && steps.isSet() && step != steps.getAnswer()) {
      dragged = true;
      steps.setValueChanging(true);
      steps.setAnswer(step);
      hoverAt(step);
    }
    event.consume();
  }

  private void release(MouseEvent event) {
    TenSteps steps = getSkinnable();
    if (event.getButton() != MouseButton.PRIMARY || steps.isNoView()) {
      return;
    }
    steps.setValueChanging(false);
    if (!dragged && steps.isSet() && pressedMark == steps.getAnswer()) {
      steps.setAnswer(TenSteps.UNSET);
      hoverAt(TenSteps.UNSET);
    }
    event.consume();
  }

  private int stepAt(double x) {
    double first = centre(TenSteps.LOWEST);
    double gap = (centre(TenSteps.HIGHEST) - first) / (rings.size() - 1);
    return Math.clamp(Math.round((x - first) / gap) + 1, TenSteps.LOWEST, TenSteps.HIGHEST);
  }

  /** Middle of a ring on the line, in pixels from the left edge of the control. */
  private double centre(int step) {
    TenSteps steps = getSkinnable();
    double half = mark.prefWidth(-1) / 2;
    double from = steps.snappedLeftInset() + half;
    double to = steps.getWidth() - steps.snappedRightInset() - half;
    return from + (to - from) * (step - 1) / (rings.size() - 1);
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    TenSteps steps = getSkinnable();
    double middle = y + height / 2;
    double thin = line.prefHeight(-1);
    double from = centre(TenSteps.LOWEST);
    line.resizeRelocate(from, middle - thin / 2, centre(TenSteps.HIGHEST) - from, thin);
    for (int step = TenSteps.LOWEST; step <= TenSteps.HIGHEST; step++) {
      put(rings.get(step - 1), step, middle);
    }
    layoutMoving();
    double wordsHeight = words.prefHeight(-1);
    words.resizeRelocate(x, middle - wordsHeight / 2, width, wordsHeight);
  }

  /** Without asking the page for a new layout: the mark moves while the rest stands. */
  private void layoutMoving() {
    TenSteps steps = getSkinnable();
    double top = steps.snappedTopInset();
    double middle = top + (steps.getHeight() - top - steps.snappedBottomInset()) / 2;
    put(mark, Math.max(TenSteps.LOWEST, steps.getAnswer()), middle);
    int at = steps.getPlace() >= TenSteps.LOWEST ? steps.getPlace() : hovered;
    put(place, Math.max(TenSteps.LOWEST, at), middle);
  }

  private void put(Region node, int step, double middle) {
    double w = node.prefWidth(-1);
    double h = node.prefHeight(-1);
    node.resizeRelocate(centre(step) - w / 2, middle - h / 2, w, h);
  }

  @Override
  protected double computeMinWidth(double height, double t, double r, double b, double l) {
    return l + r + mark.prefWidth(-1) * rings.size() / 2;
  }

  @Override
  protected double computePrefWidth(double height, double t, double r, double b, double l) {
    return l + r + mark.prefWidth(-1) * rings.size();
  }

  @Override
  protected double computeMinHeight(double width, double t, double r, double b, double l) {
    return computePrefHeight(width, t, r, b, l);
  }

  @Override
  protected double computePrefHeight(double width, double t, double r, double b, double l) {
    return t + b + mark.prefHeight(-1);
  }
}

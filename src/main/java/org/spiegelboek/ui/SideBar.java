package org.spiegelboek.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/**
 * The column at the left of the window. In a narrow window or with large type it shows only icons,
 * each with its word as a tooltip. Its buttons carry the style class {@code side}; other labels in
 * it (counts, keys) leave when it narrows.
 */
public final class SideBar extends VBox {

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double WIDTH = 184;
  private static final double NARROW_WIDTH = 56;
  private static final double WINDOW_FROM = 1280;
  private static final double ZOOM_UP_TO = 1.6;

  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper(this, "narrow");
  // An empty text, only there to learn the size of the font that the styles give here.
  private final Label em = new Label();

  public SideBar() {
    getStyleClass().add("side-bar");
    em.setManaged(false);
    em.setMouseTransparent(true);
    getChildren().add(em);
    em.fontProperty().addListener((observable, old, now) -> measure());
    // Only while it is there: the window's scene outlives an open book, and would keep all of it.
    sceneProperty().flatMap(Scene::widthProperty).addListener((observable, old, now) -> measure());
    narrow.addListener((observable, old, now) -> show(now));
    measure();
  }

  /** Whether only icons show. */
  public ReadOnlyBooleanProperty narrowProperty() {
    return narrow.getReadOnlyProperty();
  }

  private void measure() {
    double zoom = em.getFont().getSize() / Theme.ROOT_SIZE;
    double window = getScene() == null ? WINDOW_FROM : getScene().getWidth();
    narrow.set((window > 0 && window < WINDOW_FROM) || zoom > ZOOM_UP_TO);
    double width = narrow.get() ? NARROW_WIDTH * (1 + zoom) / 2 : WIDTH * zoom;
    setMinWidth(width);
    setPrefWidth(width);
    setMaxWidth(width);
  }

  private void show(boolean only) {
    pseudoClassStateChanged(NARROW, only);
    show(this, only);
  }

  private void show(Parent parent, boolean only) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof ButtonBase button) {
        button.setContentDisplay(only ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        button.setTooltip(only ? new Tooltip(button.getText()) : null);
      } else if (child instanceof Label label) {
        label.setVisible(!only);
        label.setManaged(!only && !label.equals(em));
      } else if (child instanceof Parent inner) {
        show(inner, only);
      }
    }
  }
}

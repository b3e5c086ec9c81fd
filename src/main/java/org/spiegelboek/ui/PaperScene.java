package org.spiegelboek.ui;

import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;

/**
 * What is laid out for paper: never shown, at one size, dark on white whatever the window wears.
 */
public final class PaperScene {

  /** Points of the screen to an inch. */
  private static final double DOTS = 96;

  private final Region root;

  /**
   * Lays the root out at once. JavaFX thread.
   *
   * @param width in pixels of the screen
   */
  public PaperScene(Region root, Scene like, double width) {
    this.root = root;
    root.getStyleClass().add("paper-ground");
    root.setPrefWidth(width);
    root.setMinWidth(width);
    Theme.dressForPaper(new Scene(root), like);
    root.applyCss();
    root.resize(width, root.prefHeight(width));
    root.layout();
    // Text that wraps tells its height only once it has its width.
    root.resize(width, root.prefHeight(width));
    root.layout();
  }

  public Region root() {
    return root;
  }

  /**
   * Takes a picture.
   *
   * @param dots to the inch
   */
  public WritableImage image(double dots) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(dots / DOTS, dots / DOTS));
    return root.snapshot(parameters, null);
  }
}

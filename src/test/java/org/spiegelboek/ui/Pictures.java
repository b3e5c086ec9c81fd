package org.spiegelboek.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/**
 * Takes pictures of screens for looking at, into {@code target/pictures}, where {@code
 * -Dspiegelboek.pictures=true} asks for them; else the screens are only laid out, as nobody looks.
 * JavaFX thread.
 */
public final class Pictures {

  private static final Path FOLDER = Path.of("target", "pictures");
  private static final boolean WANTED = Boolean.getBoolean("spiegelboek.pictures");

  private static final Set<String> SHOWN = ConcurrentHashMap.newKeySet();

  private Pictures() {}

  /** Whether the screen of this name was shown and has a size. */
  public static boolean isTaken(String name) {
    return SHOWN.contains(name);
  }

  /** Keeps another file to look at, such as a sheet of paper. */
  public static void keep(String name, byte[] content) {
    if (!WANTED) {
      return;
    }
    try {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows the root in a window of this size, dressed, and writes what can be seen. */
  public static void take(
      String name, Parent root, Theme.Look look, double zoom, double width, double height) {
    Theme theme = new Theme();
    theme.lookProperty().set(look);
    theme.zoomProperty().set(zoom);
    theme.stillProperty().set(true);
    theme.start();
    Scene scene = new Scene(root, width, height);
    theme.dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    take(name, scene);
    stage.hide();
    theme.stop();
  }

  /** Writes what this scene shows now. */
  public static void take(String name, Scene scene) {
    // The second pass lets text that wraps tell its height.
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    if (scene.getRoot().getLayoutBounds().getHeight() > 0) {
      SHOWN.add(name);
    }
    if (WANTED) {
      WritableImage image = scene.snapshot(null);
      scene.getRoot().layout();
      keep(name + ".png", Snapshot.png(scene.snapshot(image)));
    }
  }
}

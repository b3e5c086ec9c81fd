package org.spiegelboek.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** The picture of the program in the task bar, in the sizes that systems ask for. */
final class AppIcon {

  private AppIcon() {}

  static List<Image> images() {
    return Stream.of("icon-16.png", "icon-32.png", "icon-48.png", "icon-256.png")
        .map(name -> Objects.requireNonNull(AppIcon.class.getResource(name), name))
        .map(url -> new Image(url.toExternalForm()))
        .toList();
  }
}

package org.spiegelboek.app;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen to open a window on. */
final class Display {

  private Display() {}

  static boolean isThere() {
    return isThere(
        System.getProperty("os.name", ""),
        System.getProperty("glass.platform", ""),
        System.getenv());
  }

  /** Only X11 and Wayland systems can be without one; JavaFX's own headless platform needs none. */
  static boolean isThere(String system, String glassPlatform, Map<String, String> environment) {
    if (glassPlatform.equalsIgnoreCase("Headless")) {
      return true;
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win") || name.contains("mac")) {
      return true;
    }
    return !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }
}

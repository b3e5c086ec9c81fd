package org.spiegelboek.app;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.ui.Pictures;

/** Pictures of what a window shows, in the looks in which it has to be looked at. */
final class Looks {

  private final ShownWindow shown;

  Looks(ShownWindow shown) {
    this.shown = shown;
  }

  /** Light, dark, in high contrast, and dark with letters of twice the size. */
  void take(String name) {
    ShownWindow.onScreen(
        () -> {
          Settings before = shown.window.settings();
          for (Settings.Theme theme :
              List.of(Settings.Theme.LIGHT, Settings.Theme.HIGH_CONTRAST, Settings.Theme.DARK)) {
            shown.window.change(before.withTheme(theme));
            Pictures.take(name + "-" + theme.name().toLowerCase(Locale.ROOT), scene());
          }
          shown.window.change(shown.window.settings().withTextZoom(200));
          Pictures.take(name + "-200", scene());
          shown.window.change(before);
          return true;
        });
  }

  /** In the longest words on the smallest screen, and in Dutch again. */
  void latvian(String name, String awaited) {
    for (Language language : List.of(Language.LV, Language.NL)) {
      ShownWindow.onScreen(
          () -> {
            Stage stage = shown.window.stage();
            boolean small = language == Language.LV;
            stage.setWidth(small ? 1024 : 1366);
            stage.setHeight(small ? 640 : 768);
            shown.window.change(shown.window.settings().withLanguage(language));
            return true;
          });
      shown.settle();
      shown.waitFor(() -> shown.shows(awaited));
      ShownWindow.onScreen(
          () -> {
            Pictures.take(name + "-" + language.code(), scene());
            return true;
          });
    }
  }

  private Scene scene() {
    return shown.window.stage().getScene();
  }
}

package org.spiegelboek.app;

import java.io.IOException;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.settings.SettingsFile;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Theme;

/** The settings as they hold now: applied to every window, kept in their file. */
final class AppSettings {

  private static final System.Logger LOG = System.getLogger(AppSettings.class.getName());

  private final SettingsFile file;
  private final Theme theme;
  private final Background background;
  private Settings settings;

  AppSettings(SettingsFile file, Theme theme, Background background) {
    this.file = file;
    this.theme = theme;
    this.background = background;
    this.settings = file.load();
    apply();
  }

  Settings get() {
    return settings;
  }

  /** All words in the language of now, with the traits of the mirror that lie beside the file. */
  Messages messages() {
    return new Messages(settings.language(), file.instrument());
  }

  /**
   * Tells this computer from others.
   *
   * @throws IOException if that can be neither read nor kept
   */
  String computerId() throws IOException {
    return file.computerId();
  }

  /** Applies at once and keeps in the background; the window works on where that fails. */
  void change(Settings changed) {
    settings = changed;
    apply();
    background.run(
        () -> {
          file.save(changed);
          return changed;
        },
        saved -> {},
        failure -> LOG.log(System.Logger.Level.WARNING, "Settings not saved", failure));
  }

  private void apply() {
    theme.lookProperty().set(Theme.Look.valueOf(settings.theme().name()));
    theme.zoomProperty().set(settings.textZoom() / 100.0);
    theme.stillProperty().set(settings.reducedMotion());
  }
}

package org.spiegelboek.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.stage.Window;

/**
 * How every window looks: light, dark or high contrast, the text zoom, and whether anything moves.
 * Once {@link #start() started} it also dresses every window that opens later, pop-ups included.
 */
public final class Theme {

  /** What the user can choose. SYSTEM follows the computer, also while the program runs. */
  public enum Look {
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST
  }

  /** The root font size at 100 %, in pixels. All sizes are multiples of it. */
  public static final double ROOT_SIZE = 15;

  /** On the root while nothing may move. */
  static final String STILL = "still";

  private static final List<String> LOOKS = List.of("light", "dark", "high-contrast");

  /**
   * All style sheets, in order. They belong to the scene, not to the screens: a parent with sheets
   * of its own makes JavaFX read them and work out every style anew at each visit.
   */
  private static final List<String> SHEETS =
      Stream.of(
              "ui/tokens.css",
              "ui/base.css",
              "ui/parts.css",
              "agreement/agreement.css",
              "app/shell.css",
              "backup/backup.css",
              "history/history.css",
              "journal/journal.css",
              "journal/page.css",
              "mirror/mirror.css",
              "picture/picture.css",
              "reflection/links.css",
              "reflection/reflection.css",
              "search/search.css",
              "session/preview.css",
              "session/session.css",
              "settings/settings.css",
              "team/team.css",
              "today/today.css",
              "vault/vault.css",
              "workbook/workbook.css")
          .map(Theme::sheet)
          .toList();

  private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.SYSTEM);
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private final BooleanProperty still = new SimpleBooleanProperty();
  private final InvalidationListener anew = observable -> dressAll();
  private final ListChangeListener<Window> windows =
      change -> {
        while (change.next()) {
          change.getAddedSubList().forEach(this::dress);
        }
      };

  public Theme() {
    look.addListener(anew);
    zoom.addListener(anew);
    still.addListener(anew);
  }

  public ObjectProperty<Look> lookProperty() {
    return look;
  }

  /** 1.0 to 2.0. */
  public DoubleProperty zoomProperty() {
    return zoom;
  }

  /** The user's own switch against motion; the computer's is followed besides. */
  public BooleanProperty stillProperty() {
    return still;
  }

  /** Loads the fonts and dresses all windows, now and later. JavaFX thread, once. */
  public void start() {
    Fonts.load();
    Platform.getPreferences().colorSchemeProperty().addListener(anew);
    Platform.getPreferences().reducedMotionProperty().addListener(anew);
    Window.getWindows().addListener(windows);
    dressAll();
  }

  /** Leaves windows alone from now on. */
  public void stop() {
    Platform.getPreferences().colorSchemeProperty().removeListener(anew);
    Platform.getPreferences().reducedMotionProperty().removeListener(anew);
    Window.getWindows().removeListener(windows);
  }

  /** Dresses a scene before its window is shown, so that nothing flashes. */
  public void dress(Scene scene) {
    if (!scene.getStylesheets().containsAll(SHEETS)) {
      scene.getStylesheets().addAll(0, SHEETS);
      scene.rootProperty().addListener((observable, old, root) -> dress(root));
      scene.focusOwnerProperty().addListener((observable, old, field) -> takeKeys(field));
    }
    String icons = iconSizes();
    if (!scene.getStylesheets().contains(icons)) {
      scene.getStylesheets().removeIf(sheet -> sheet.startsWith("data:"));
      scene.getStylesheets().add(icons);
    }
    dress(scene.getRoot());
  }

  /**
   * Dresses what is laid out for paper and never shown: at 100 %, still, dark on white.
   *
   * @param like a window whose high contrast goes along
   */
  static void dressForPaper(Scene scene, Scene like) {
    scene.getStylesheets().setAll(SHEETS);
    boolean strong = like.getRoot().getStyleClass().contains("high-contrast");
    scene.getRoot().getStyleClass().addAll(strong ? "high-contrast" : "light", STILL);
    scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", ROOT_SIZE));
  }

  /** A control without its skin yet lets the letters fall that come before the next frame. */
  private static void takeKeys(Node field) {
    if (field instanceof Control control && control.getSkin() == null) {
      control.applyCss();
    }
  }

  private void dressAll() {
    String base =
        dark()
            ? new PrimerDark().getUserAgentStylesheetBSS()
            : new PrimerLight().getUserAgentStylesheetBSS();
    if (!base.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(base);
    }
    List.copyOf(Window.getWindows()).forEach(this::dress);
  }

  private void dress(Window window) {
    if (window.getScene() != null) {
      dress(window.getScene());
    }
  }

  private void dress(Parent root) {
    String mine = LOOKS.get(dark() ? 1 : highContrast() ? 2 : 0);
    if (!root.getStyleClass().contains(mine)) {
      root.getStyleClass().removeAll(LOOKS);
      root.getStyleClass().add(mine);
    }
    boolean noMotion = still.get() || Platform.getPreferences().isReducedMotion();
    if (noMotion != root.getStyleClass().contains(STILL)) {
      if (noMotion) {
        root.getStyleClass().add(STILL);
      } else {
        root.getStyleClass().remove(STILL);
      }
    }
    root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", ROOT_SIZE * zoom.get()));
  }

  private static String sheet(String path) {
    URL url = Theme.class.getResource("/org/spiegelboek/" + path);
    return Objects.requireNonNull(url, path).toExternalForm();
  }

  private boolean dark() {
    return switch (look.get()) {
      case SYSTEM ->
          !highContrast() && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
      case DARK -> true;
      case LIGHT, HIGH_CONTRAST -> false;
    };
  }

  private boolean highContrast() {
    return switch (look.get()) {
      case SYSTEM -> systemHighContrast();
      case HIGH_CONTRAST -> true;
      case LIGHT, DARK -> false;
    };
  }

  /** JavaFX has no property of its own for it; these are the keys of Windows and of GTK. */
  private static boolean systemHighContrast() {
    Platform.Preferences preferences = Platform.getPreferences();
    return preferences.getBoolean("Windows.SPI.HighContrast").orElse(false)
        || preferences
            .getString("GTK.theme_name")
            .map(name -> name.startsWith("HighContrast"))
            .orElse(false);
  }

  /**
   * Icons are glyphs that set their own font size, so an em in their style would feed on itself:
   * they get pixels for the present zoom.
   */
  private String iconSizes() {
    String css =
        String.format(
            Locale.ROOT,
            ".ikonli-font-icon{-fx-icon-size:%.0fpx}.ikonli-font-icon.small{-fx-icon-size:%.0fpx}"
                + ".ikonli-font-icon.large{-fx-icon-size:%.0fpx}",
            17 * zoom.get(),
            14 * zoom.get(),
            20 * zoom.get());
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}

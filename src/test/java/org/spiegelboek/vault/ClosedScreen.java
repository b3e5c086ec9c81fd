package org.spiegelboek.vault;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Theme;
import org.spiegelboek.ui.View;
import org.spiegelboek.ui.Views;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The screens of a closed book in a real window, with what a test needs to look at. */
final class ClosedScreen {

  static final char[] PASSPHRASE = "wat groeit vraagt licht".toCharArray();

  final List<OpenJournal> opened = new ArrayList<>();
  final List<Exception> unhandled = new ArrayList<>();
  Settings settings =
      new Settings(Language.NL, Settings.Theme.LIGHT, 100, 5, false, null, null, null);
  @Nullable Path chosenFolder;
  @Nullable Path chosenFile;
  boolean printer;
  @Nullable Node printed;
  Callable<OpenJournal> sample =
      () -> {
        throw new IllegalStateException("no sample here");
      };

  private final Background background = Background.alone(unhandled::add);
  private final Theme theme = new Theme();
  private final Stage stage;
  private @Nullable Scene scene;
  @Nullable ClosedController controller;

  ClosedScreen(Stage stage) {
    this.stage = stage;
    theme.start();
  }

  /** Shows the lock screen of a journal, or the beginning without one. */
  void show(@Nullable JournalFolder folder) {
    Messages messages = new Messages(settings.language());
    Entrance entrance =
        new Entrance(
            background,
            messages,
            Clock.fixed(Instant.parse("2026-11-24T10:20:00Z"), ZoneOffset.UTC),
            folder,
            () -> settings,
            changed -> change(changed, folder),
            opened::add,
            behind -> Optional.empty(),
            () -> sample.call(),
            new Entrance.Dialogs(
                window -> Optional.ofNullable(chosenFolder),
                window -> Optional.empty(),
                (window, name) -> Optional.ofNullable(chosenFile),
                (window, node) -> {
                  printed = node;
                  return printer;
                }),
            journal -> {});
    Views.Loaded<ClosedController> view = views(entrance, messages).loadWith(View.CLOSED);
    controller = view.controller();
    Parent root = view.root();
    if (scene == null) {
      // The stage may still have another test's scene and size.
      scene = new Scene(root, 1366, 768);
      stage.setScene(scene);
      stage.sizeToScene();
    } else {
      scene.setRoot(root);
    }
    dress(stage.getScene());
    stage.setX(0);
    stage.setY(0);
    stage.show();
    stage.requestFocus();
    root.applyCss();
    root.layout();
  }

  private void dress(Scene scene) {
    theme.lookProperty().set(Theme.Look.valueOf(settings.theme().name()));
    theme.zoomProperty().set(settings.textZoom() / 100.0);
    theme.dress(scene);
  }

  private static Views views(Entrance entrance, Messages messages) {
    Views[] views = new Views[1];
    views[0] =
        new Views(
            messages,
            Map.of(
                ClosedController.class, () -> new ClosedController(entrance, views[0]),
                BeginController.class, () -> new BeginController(entrance),
                UnlockController.class, () -> new UnlockController(entrance),
                RecoverController.class, () -> new RecoverController(entrance),
                NewBookController.class, () -> new NewBookController(entrance),
                NewPassphraseController.class, () -> new NewPassphraseController(entrance),
                SheetController.class, () -> new SheetController(entrance),
                ComfortController.class, () -> new ComfortController(entrance)));
    return views[0];
  }

  private void change(Settings changed, @Nullable JournalFolder folder) {
    boolean anew = changed.language() != settings.language() && opened.isEmpty();
    settings = changed;
    dress(stage.getScene());
    if (anew) {
      show(folder);
    }
  }

  Stage stage() {
    return stage;
  }

  void close() {
    WaitForAsyncUtils.waitForAsyncFx(10_000, theme::stop);
    opened.forEach(OpenJournal::close);
  }

  static void type(FxRobot robot, String query, String text) {
    PassphraseField field = robot.lookup(query).queryAs(PassphraseField.class);
    robot.interact(
        () -> {
          field.requestFocus();
          field.selectAll();
          field.replaceSelection(text);
        });
  }

  static void waitFor(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          20,
          TimeUnit.SECONDS,
          () -> {
            WaitForAsyncUtils.waitForFxEvents();
            return condition.call();
          });
    } catch (TimeoutException e) {
      throw new AssertionError("Not within 20 seconds", e);
    }
  }

  static boolean shows(FxRobot robot, String query) {
    return robot.lookup(query).queryAll().stream().anyMatch(ClosedScreen::isShown);
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  static String text(FxRobot robot, String query) {
    Labeled labeled = robot.lookup(query).query();
    return isShown(labeled) ? labeled.getText() : "";
  }
}

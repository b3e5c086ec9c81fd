package org.spiegelboek.today;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Database;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Navigation;
import org.spiegelboek.ui.SavedSign;
import org.spiegelboek.ui.Theme;
import org.spiegelboek.ui.Unsaved;
import org.spiegelboek.ui.View;
import org.spiegelboek.ui.Views;
import org.testfx.util.WaitForAsyncUtils;

/** An open journal on a Tuesday evening, and a window to show screens of it in. */
public final class OpenedJournal implements AutoCloseable {

  /** Tuesday 24 November 2026, 18.00 in Brussels. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T17:00:00Z"), ZoneId.of("Europe/Brussels"));

  private final Database database;
  private final Desk desk;
  private final Theme theme = new Theme();
  private Stage stage;

  public OpenedJournal(Path folder, Language language) {
    database = Database.open(folder.resolve("journal.db"), new byte[32]);
    Background background =
        Background.on(
            database.lane(),
            failure -> {
              throw new AssertionError(failure);
            });
    desk =
        new Desk(
            background,
            new Unsaved(new SavedSign()),
            new Navigation(),
            new Messages(language),
            CLOCK);
  }

  public OpenedJournal withSample() {
    try {
      Sample.fill(database, desk.messages().language(), CLOCK);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Database database() {
    return database;
  }

  public Desk desk() {
    return desk;
  }

  /** Loads the view with these controllers and shows it where the book lies in the window. */
  public void show(
      View view, Map<Class<?>, Supplier<?>> controllers, Theme.Look look, double zoom) {
    show(view, controllers, look, zoom, 1366, 768);
  }

  public void show(
      View view,
      Map<Class<?>, Supplier<?>> controllers,
      Theme.Look look,
      double zoom,
      double width,
      double height) {
    Parent screen =
        fx(
            () -> {
              dress(look, zoom);
              return new Views(desk.messages(), controllers).load(view);
            });
    StackPane table = new StackPane(screen);
    boolean narrow = width < 1280 || zoom > 1.6;
    table.setPadding(new Insets(78, 22, 20, narrow ? 60 : 188));
    place(table, width, height);
  }

  /** Shows any node in a window. */
  public void show(Parent node, double width, double height) {
    fx(
        () -> {
          dress(Theme.Look.LIGHT, 1);
          return node;
        });
    place(node, width, height);
  }

  private void dress(Theme.Look look, double zoom) {
    hide();
    theme.lookProperty().set(look);
    theme.zoomProperty().set(zoom);
    theme.stillProperty().set(true);
    theme.start();
  }

  private void place(Parent root, double width, double height) {
    fx(
        () -> {
          Scene scene = new Scene(root, width, height);
          theme.dress(scene);
          // At once, as the shell does: the store may answer before the first frame.
          scene.getRoot().applyCss();
          stage = new Stage();
          stage.setScene(scene);
          stage.show();
          return stage;
        });
    settle();
  }

  /** Everything asked of the store and of the screen until now is done. */
  public void settle() {
    for (int i = 0; i < 3; i++) {
      database.read(sql -> 0);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  public Scene scene() {
    return stage.getScene();
  }

  private void hide() {
    if (stage != null) {
      stage.hide();
    }
  }

  public static <T> T fx(Callable<T> work) {
    try {
      return WaitForAsyncUtils.asyncFx(work).get(20, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    fx(
        () -> {
          desk.unsaved().saveAll();
          hide();
          theme.stop();
          return theme;
        });
    settle();
    database.close();
  }
}

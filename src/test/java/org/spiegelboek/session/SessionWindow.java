package org.spiegelboek.session;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Theme;
import org.testfx.util.WaitForAsyncUtils;

/** The window of one test with a screen of conversations or agreements in it, in Dutch. */
public final class SessionWindow {

  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;

  public final Stage stage;
  public final SessionScreens screens;

  public SessionWindow(Stage stage, Path folder) {
    this(stage, new SessionScreens(folder, Language.NL));
  }

  SessionWindow(Stage stage, Path folder, Clock clock) {
    this(stage, new SessionScreens(folder, Language.NL, clock));
  }

  private SessionWindow(Stage stage, SessionScreens screens) {
    this.stage = stage;
    this.screens = screens;
    screens.wear(Theme.Look.LIGHT, 1);
  }

  /** Fails with what went wrong behind the screen. */
  public void close() throws Exception {
    Exception failure = screens.failure();
    screens.close();
    if (failure != null) {
      throw failure;
    }
  }

  /** Shows a place and waits for what it reads. */
  public void open(Place place) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, () -> screens.show(stage, place, WIDTH, HEIGHT));
    screens.settle();
  }

  /** Waits until all of it is on the disk. */
  public void saved() throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, screens.unsaved::isEmpty);
    screens.settle();
  }

  /** Changes something on the screen and waits for what comes of it. */
  public void on(Runnable change) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, change);
    screens.settle();
  }

  public void press(String id) {
    on(() -> node(id, ButtonBase.class).fire());
  }

  public <T> T node(String id, Class<T> type) {
    return type.cast(SessionScreens.find(stage, id));
  }

  /** Whether the part and all around it is visible. */
  public boolean seen(String id) {
    Node at = stage.getScene().lookup("#" + id);
    if (at == null) {
      return false;
    }
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == null;
  }

  /** All conversations of the journal. */
  List<Session> sessions() {
    List<Session> all = new ArrayList<>();
    new SessionRepository(screens.database).each(all::add);
    return all;
  }

  /** Lets the disk refuse what goes into these tables. */
  public void refuse(String... tables) {
    for (String table : tables) {
      screens.database.change(
          sql ->
              sql.update(
                  "CREATE TEMP TRIGGER refuse_"
                      + table
                      + " BEFORE INSERT ON "
                      + table
                      + " BEGIN SELECT RAISE(ABORT, 'refused'); END"));
    }
  }

  /** Lets it take them again. */
  public void accept(String... tables) {
    for (String table : tables) {
      screens.database.change(sql -> sql.update("DROP TRIGGER refuse_" + table));
    }
  }
}

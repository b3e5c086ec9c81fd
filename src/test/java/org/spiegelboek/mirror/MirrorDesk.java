package org.spiegelboek.mirror;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Database;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Navigation;
import org.spiegelboek.ui.PaperDialogs;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.SavedSign;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.Unsaved;
import org.spiegelboek.ui.Views;

/** A real journal database with the mirror's screens on it. */
final class MirrorDesk implements AutoCloseable {

  static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-24T18:12:30Z"), ZoneId.of("Europe/Brussels"));

  final Database database;
  final MirrorRepository mirrors;
  final Desk desk;
  final TopLine top = new TopLine();
  final Toasts toasts;

  /** What the dialogs of the system would answer. */
  PaperDialogs dialogs =
      new PaperDialogs((window, name) -> Optional.empty(), () -> false, window -> Optional.empty());

  final List<Exception> failures = new ArrayList<>();

  MirrorDesk(Path folder, Language language) {
    database = Database.open(folder.resolve("journal.db"), new byte[32]);
    mirrors = new MirrorRepository(database);
    toasts = new Toasts();
    desk =
        new Desk(
            Background.on(database.lane(), failures::add),
            new Unsaved(new SavedSign()),
            new Navigation(),
            new Messages(language),
            TODAY);
  }

  /** The screen at this place, as the program would make it. */
  Views.Loaded<?> open(Place place) {
    String id = place.id();
    return new Views(
            desk.messages(),
            Map.of(
                MirrorController.class,
                () -> new MirrorController(desk, top, new MirrorViewModel(desk, mirrors, id)),
                MirrorImageController.class,
                () ->
                    new MirrorImageController(
                        desk, top, new MirrorImageViewModel(desk, mirrors, id), dialogs),
                MirrorListController.class,
                () ->
                    new MirrorListController(
                        desk, top, toasts, new MirrorListViewModel(desk, mirrors))))
        .loadWith(MirrorPlaces.view(place));
  }

  /** Waits until all work handed in so far is done. Not on the JavaFX thread. */
  void settle() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    database.lane().execute(done::countDown);
    if (!done.await(10, TimeUnit.SECONDS)) {
      throw new AssertionError("The store is still at work");
    }
    org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
  }

  @Override
  public void close() {
    database.close();
  }
}

package org.spiegelboek.team;

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
import javafx.scene.image.Image;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.MirrorRepository;
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
import org.testfx.util.WaitForAsyncUtils;

/** A real journal database with the screens of team rounds on it. */
final class TeamDesk implements AutoCloseable {

  static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-24T18:12:30Z"), ZoneId.of("Europe/Brussels"));

  final Database database;
  final RoundRepository rounds;
  final SheetRepository sheets;
  final Desk desk;
  final MirrorRepository mirrors;
  final TopLine top = new TopLine();
  final Toasts toasts = new Toasts();
  final List<Exception> failures = new ArrayList<>();
  Optional<Path> saveTo = Optional.empty();
  List<Path> opened = List.of();
  boolean hasPrinter = true;
  boolean takes = true;
  final List<Image> printed = new ArrayList<>();

  TeamDesk(Path folder, Language language) {
    database = Database.open(folder.resolve("journal.db"), new byte[32]);
    rounds = new RoundRepository(database);
    sheets = new SheetRepository(database);
    mirrors = new MirrorRepository(database);
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
    String id = TeamPlaces.id(place);
    return new Views(
            desk.messages(),
            Map.of(
                RoundsController.class,
                () ->
                    new RoundsController(
                        desk,
                        top,
                        toasts,
                        new RoundsViewModel(desk, rounds, sheets, mirrors),
                        files()),
                RoundController.class,
                () ->
                    new RoundController(
                        desk, top, toasts, new RoundViewModel(desk, rounds, sheets, id), files()),
                PassingController.class,
                () ->
                    new PassingController(
                        desk, top, new PassingViewModel(desk, rounds, sheets, id)),
                TypingController.class,
                () ->
                    new TypingController(desk, top, new TypingViewModel(desk, rounds, sheets, id))))
        .loadWith(TeamPlaces.view(place).orElseThrow());
  }

  private RoundFiles files() {
    return new RoundFiles(
        new PaperDialogs(
            (window, name) -> saveTo,
            () -> hasPrinter,
            window ->
                Optional.of(new PaperDialogs.Job(side -> takes && printed.add(side), () -> takes))),
        window -> opened,
        window -> opened.stream().findFirst());
  }

  /** Waits until all work handed in so far, and what follows from it, is done. */
  void settle() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      CountDownLatch done = new CountDownLatch(1);
      database.lane().execute(done::countDown);
      if (!done.await(10, TimeUnit.SECONDS)) {
        throw new AssertionError("The store is still at work");
      }
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  @Override
  public void close() {
    database.close();
  }
}

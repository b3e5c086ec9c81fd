package org.spiegelboek.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.settings.SettingsFile;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Snapshot;

/** The window of the tour: does one step after the other and takes a picture when all is still. */
final class TourStage {

  /** Frames without any reading or writing in between after which a screen is complete. */
  private static final int QUIET_FRAMES = 12;

  private final Path folder;
  private final Background screen;
  private final AtomicReference<@Nullable BookWindow> window = new AtomicReference<>();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /** Starts JavaFX and shows the window of the program, not on the JavaFX thread. */
  TourStage(SettingsFile settings, Clock clock, Path folder, Surroundings surroundings) {
    this.folder = folder;
    this.screen = Background.on(Runnable::run, failure::set);
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> failure.set(e));
          BookWindow made = new BookWindow(new Stage(), settings, clock, surroundings);
          window.set(made);
          made.show();
          started.countDown();
        });
    await(started);
  }

  /**
   * One step of the visit.
   *
   * @param name file name of its picture, empty for none
   * @param action what the visitor does, on the JavaFX thread
   */
  record Step(String name, Consumer<BookWindow> action) {}

  /** Does the step, waits until the screen is still, and takes its picture. */
  void play(Step step) {
    BookWindow shown = shown();
    onScreen(() -> step.action().accept(shown));
    waitUntilStill();
    if (!step.name().isEmpty()) {
      AtomicReference<byte[]> png = new AtomicReference<>(new byte[0]);
      onScreen(() -> png.set(Snapshot.png(TourPicture.of(shown.stage()))));
      try {
        Files.write(folder.resolve(step.name() + ".png"), png.get());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Throwable failed = failure.get();
    if (failed != null) {
      throw new IllegalStateException("Step " + step.name(), failed);
    }
  }

  /** Closes the book and stops JavaFX. */
  void finish() {
    BookWindow shown = shown();
    onScreen(shown::lock);
    waitUntilStill();
    Platform.exit();
  }

  private BookWindow shown() {
    BookWindow shown = window.get();
    if (shown == null) {
      throw new IllegalStateException("No window", failure.get());
    }
    return shown;
  }

  private void waitUntilStill() {
    CountDownLatch still = new CountDownLatch(1);
    onScreen(() -> new Quiet(shown(), still).start());
    await(still);
  }

  private void onScreen(Runnable action) {
    CountDownLatch done = new CountDownLatch(1);
    screen.run(
        () -> true,
        now -> {
          try {
            action.run();
          } finally {
            done.countDown();
          }
        });
    await(done);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Counts frames during which neither the store nor the key derivation had anything to do. */
  private static final class Quiet extends AnimationTimer {

    private final BookWindow window;
    private final CountDownLatch still;
    private int quiet;
    private boolean asked;

    Quiet(BookWindow window, CountDownLatch still) {
      this.window = window;
      this.still = still;
    }

    @Override
    public void handle(long now) {
      if (asked) {
        return;
      }
      asked = true;
      window.whenIdle(
          () -> {
            asked = false;
            if (++quiet == QUIET_FRAMES) {
              stop();
              still.countDown();
            }
          });
    }
  }
}

package org.spiegelboek.ui;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Keeps one record on the disk in step with the screen: saves 400 ms after the last change, at once
 * when asked, and tries again every two seconds while the disk refuses. Lives on the JavaFX thread.
 */
public final class Autosave {

  private static final Duration QUIET = Duration.millis(400);
  private static final Duration RETRY = Duration.seconds(2);

  /** Who types without a pause is saved every two seconds as well. */
  private static final long LONGEST_NANOS = 2_000_000_000L;

  private final Background background;
  private final Unsaved unsaved;
  private final Supplier<Callable<?>> snapshot;
  private final PauseTransition pause = new PauseTransition(QUIET);
  private Runnable onStored = () -> {};
  private long changes;
  private long handedIn;
  private long waitingSince;

  /**
   * @param snapshot called on the JavaFX thread when it is time to save: takes what the screen
   *     shows as an immutable record and returns the work that stores it, such as {@code () -> {
   *     Page page = toRecord(); return () -> repository.save(page); }}
   */
  public Autosave(Background background, Unsaved unsaved, Supplier<Callable<?>> snapshot) {
    this.background = background;
    this.unsaved = unsaved;
    this.snapshot = snapshot;
    pause.setOnFinished(event -> saveNow());
  }

  /** Does this whenever all that was changed is on the disk. */
  void onStored(Runnable then) {
    onStored = then;
  }

  /** Something on the screen changed. */
  public void touch() {
    if (handedIn == changes) {
      waitingSince = System.nanoTime();
    }
    changes++;
    unsaved.changed(this);
    if (System.nanoTime() - waitingSince > LONGEST_NANOS) {
      saveNow();
    } else {
      pause.setDuration(QUIET);
      pause.playFromStart();
    }
  }

  /** Saves now if there is anything to save: on losing focus, on lock, on close. */
  public void saveNow() {
    pause.stop();
    if (handedIn == changes) {
      return;
    }
    long upTo = changes;
    handedIn = upTo;
    background.run(snapshot.get(), result -> stored(upTo), failure -> refused());
  }

  private void stored(long upTo) {
    if (upTo == changes) {
      onStored.run();
      unsaved.saved(this);
    }
  }

  /** Lets go of what is not on the disk: the user said so. */
  void giveUp() {
    pause.stop();
    handedIn = changes;
  }

  private void refused() {
    if (!unsaved.isWaiting(this)) {
      return;
    }
    handedIn = -1;
    unsaved.failed();
    pause.setDuration(RETRY);
    pause.playFromStart();
  }
}

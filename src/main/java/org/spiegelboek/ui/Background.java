package org.spiegelboek.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The one way to leave the JavaFX thread and to come back. Work on the store lane runs in the order
 * given; results and failures arrive on the JavaFX thread.
 */
public final class Background {

  private static final System.Logger LOG = System.getLogger(Background.class.getName());

  private final Executor lane;
  private final Executor screen;
  private final Consumer<Exception> unhandled;

  /**
   * @param lane where work runs, in order
   * @param screen where results go
   * @param unhandled told of failures that nobody else asked for
   */
  public Background(Executor lane, Executor screen, Consumer<Exception> unhandled) {
    this.lane = lane;
    this.screen = screen;
    this.unhandled = unhandled;
  }

  /** Results on the JavaFX thread, work on the given lane (a database's, say). */
  public static Background on(Executor lane, Consumer<Exception> unhandled) {
    return new Background(lane, Platform::runLater, unhandled);
  }

  /** A lane of its own for work without a database, such as deriving a key. */
  public static Background alone(Consumer<Exception> unhandled) {
    return on(
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("background").daemon().factory()),
        unhandled);
  }

  /** A lane for long work that nothing waits for; its thread ends when there is no more of it. */
  public static Background aside(Consumer<Exception> unhandled) {
    return on(
        new ThreadPoolExecutor(
            0,
            1,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("aside").daemon().factory()),
        unhandled);
  }

  /** Runs the work and hands its result on; a failure goes to the program's error message. */
  public <T> void run(Callable<T> work, Consumer<? super T> onSuccess) {
    run(work, onSuccess, unhandled);
  }

  /** Runs the work and hands its result or its failure on. */
  public <T> void run(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<Exception> onFailure) {
    try {
      lane.execute(() -> work(work, onSuccess, onFailure));
    } catch (RejectedExecutionException e) {
      // The journal was locked meanwhile: the screens that asked are gone.
      LOG.log(System.Logger.Level.DEBUG, "Work after locking left out");
    }
  }

  private <T> void work(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<Exception> onFailure) {
    try {
      T result = work.call();
      screen.execute(() -> onSuccess.accept(result));
    } catch (Exception e) {
      screen.execute(() -> onFailure.accept(e));
    } catch (Error e) {
      // Whoever waits is told of an error too, and the lane stays: its thread owns the database.
      IllegalStateException failure = new IllegalStateException("Work ended with an error", e);
      screen.execute(() -> onFailure.accept(failure));
    }
  }
}

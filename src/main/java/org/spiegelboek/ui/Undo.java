package org.spiegelboek.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What was done and can be taken back, the last first; and what was taken back and can be done
 * again. What changed on a screen alone is forgotten with the screen. Lives on the JavaFX thread.
 */
public final class Undo {

  /** What Ctrl+Z reaches back to. */
  private static final int MOST = 50;

  private record Done(Step step, boolean ofScreen) {}

  private final Deque<Done> done = new ArrayDeque<>();
  private final Deque<Done> undone = new ArrayDeque<>();
  private BiConsumer<String, Step> told = (sentence, step) -> {};
  private boolean moving;

  /** Something was done in the store: it can be taken back from everywhere. */
  public void did(Step step) {
    add(new Done(step, false));
  }

  /** Something was done on the screen that is shown: it can be taken back while it is. */
  public void didHere(Step step) {
    add(new Done(step, true));
  }

  private void add(Done now) {
    if (!moving) {
      undone.clear();
      done.push(now);
      if (done.size() > MOST) {
        done.removeLast();
      }
    }
  }

  /** The same, and says so where it can be read and taken back with the pointer. */
  public void didHere(String sentence, Step step) {
    didHere(step);
    if (!moving) {
      told.accept(sentence, step);
    }
  }

  /** Who says what was done. */
  void onTold(BiConsumer<String, Step> telling) {
    told = telling;
  }

  /** Another screen is shown. */
  public void leave() {
    done.removeIf(Done::ofScreen);
    undone.removeIf(Done::ofScreen);
  }

  /** Takes the last thing back; says whether there was any. */
  public boolean back() {
    return move(done, undone, Step::back);
  }

  /** Takes this one back, if it was not yet. */
  void back(Step step) {
    done.stream()
        .filter(one -> one.step().equals(step))
        .findFirst()
        .ifPresent(
            one -> {
              done.remove(one);
              undone.push(one);
              run(step.back());
            });
  }

  /** Does again what was taken back last; says whether there was anything. */
  public boolean again() {
    return move(undone, done, Step::again);
  }

  private boolean move(Deque<Done> from, Deque<Done> to, Function<Step, Runnable> way) {
    Done one = from.poll();
    if (one == null) {
      return false;
    }
    to.push(one);
    run(way.apply(one.step()));
    return true;
  }

  /** What a value does while it is set back is nothing new. */
  private void run(Runnable way) {
    moving = true;
    try {
      way.run();
    } finally {
      moving = false;
    }
  }
}

package org.spiegelboek.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/**
 * What was done and can be taken back, the last first; and what was taken back and can be redone.
 */
final class Undo {

  /** What Ctrl+Z reaches back to. */
  private static final int MOST = 50;

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  /** Something was done; what was taken back before cannot be redone after it. */
  void did(Step step) {
    undone.clear();
    done.push(step);
    if (done.size() > MOST) {
      done.removeLast();
    }
  }

  /** Takes the last thing back; says whether there was any. */
  boolean back() {
    return move(done, undone, Step::back);
  }

  /** Takes this one back, if it was not yet. */
  void back(Step step) {
    if (done.remove(step)) {
      undone.push(step);
      step.back().run();
    }
  }

  /** Does again what was taken back last; says whether there was anything. */
  boolean again() {
    return move(undone, done, Step::again);
  }

  private static boolean move(Deque<Step> from, Deque<Step> to, Function<Step, Runnable> way) {
    Step step = from.poll();
    if (step == null) {
      return false;
    }
    to.push(step);
    way.apply(step).run();
    return true;
  }
}

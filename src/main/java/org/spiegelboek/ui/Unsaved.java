package org.spiegelboek.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * All {@link Autosave}s with changes that are not on the disk yet. Locking and closing save them
 * first.
 */
public final class Unsaved {

  private final SavedSign sign;
  private final Set<Autosave> waiting = new LinkedHashSet<>();
  private Runnable onceEmpty = () -> {};
  private Runnable onWriting = () -> {};
  private final List<Step> leaving = new ArrayList<>();
  private BiConsumer<Runnable, Runnable> asking = (go, stay) -> stay.run();

  /** What waits for everything to be on the disk, and what is done where it does not come to it. */
  private record Step(Runnable go, Runnable stay) {}

  public Unsaved(SavedSign sign) {
    this.sign = sign;
  }

  public SavedSign sign() {
    return sign;
  }

  /** Hands every waiting change to the store now. */
  public void saveAll() {
    List.copyOf(waiting).forEach(Autosave::saveNow);
  }

  /** Whether anything is not on the disk yet. */
  public boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** Does this as soon as everything is on the disk: now, or when the last change is kept. */
  public void whenEmpty(Runnable then) {
    if (waiting.isEmpty()) {
      then.run();
    } else {
      onceEmpty = then;
    }
  }

  /**
   * Leaves what is being written: saves it first, and goes on when all of it is on the disk. While
   * the disk refuses, nothing is left: the next screen would read the old text, and the text on its
   * way could fall over what is typed there. The user may give the text up, and only the user.
   *
   * @param go shows something else; at once where nothing is waiting
   * @param stay done where the user stays with the text
   */
  public void leave(Runnable go, Runnable stay) {
    if (waiting.isEmpty()) {
      go.run();
    } else {
      leaving.add(new Step(go, stay));
      saveAll();
    }
  }

  /**
   * Who asks whether to go on without what the disk refuses.
   *
   * @param asking given how to go on, which gives that text up, and how to stay
   */
  public void onRefused(BiConsumer<Runnable, Runnable> asking) {
    this.asking = asking;
  }

  /** Does this whenever something is written. */
  public void onWriting(Runnable then) {
    onWriting = then;
  }

  void changed(Autosave autosave) {
    onWriting.run();
    waiting.add(autosave);
    if (sign.getState() != SavedSign.State.FAILED) {
      sign.set(SavedSign.State.NONE);
    }
  }

  void saved(Autosave autosave) {
    if (waiting.remove(autosave) && waiting.isEmpty()) {
      sign.set(SavedSign.State.SAVED);
      Runnable then = onceEmpty;
      onceEmpty = () -> {};
      then.run();
      steps().forEach(step -> step.go().run());
    }
  }

  boolean isWaiting(Autosave autosave) {
    return waiting.contains(autosave);
  }

  void failed() {
    sign.set(SavedSign.State.FAILED);
    List<Step> steps = steps();
    if (!steps.isEmpty()) {
      asking.accept(() -> goWithout(steps), () -> steps.forEach(step -> step.stay().run()));
    }
  }

  private void goWithout(List<Step> steps) {
    waiting.forEach(Autosave::giveUp);
    waiting.clear();
    sign.set(SavedSign.State.NONE);
    steps.forEach(step -> step.go().run());
  }

  private List<Step> steps() {
    List<Step> steps = List.copyOf(leaving);
    leaving.clear();
    return steps;
  }
}

package org.spiegelboek.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All {@link Autosave}s with changes that are not on the disk yet. Locking and closing save them
 * first.
 */
public final class Unsaved {

  private final SavedSign sign;
  private final Set<Autosave> waiting = new LinkedHashSet<>();
  private Runnable onceEmpty = () -> {};
  private Runnable onWriting = () -> {};

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
    waiting.remove(autosave);
    if (waiting.isEmpty()) {
      sign.set(SavedSign.State.SAVED);
      Runnable then = onceEmpty;
      onceEmpty = () -> {};
      then.run();
    }
  }

  void failed() {
    sign.set(SavedSign.State.FAILED);
  }
}

package org.spiegelboek.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Keeps records that change at once, such as something ticked or agreed: stores each as it is now,
 * and while the disk refuses tries again and counts it as unsaved, as a text is. Of one record only
 * the latest form is stored. Lives on the JavaFX thread.
 *
 * @param <T> an immutable record
 */
public final class Keeping<T> {

  private final Background background;
  private final Unsaved unsaved;
  private final UnaryOperator<T> store;
  private final Map<String, T> waiting = new HashMap<>();
  private final Map<String, Autosave> saves = new HashMap<>();

  /**
   * @param store puts a record on the disk; runs on the store's thread
   */
  public Keeping(Background background, Unsaved unsaved, UnaryOperator<T> store) {
    this.background = background;
    this.unsaved = unsaved;
    this.store = store;
  }

  /** Stores a record. */
  public void keep(String id, T now) {
    keep(id, now, stored -> {});
  }

  /**
   * Stores a record.
   *
   * @param then told once it is on the disk
   */
  public void keep(String id, T now, Consumer<T> then) {
    waiting.put(id, now);
    Autosave save = saves.computeIfAbsent(id, this::save);
    save.onStored(
        () -> {
          T stored = waiting.remove(id);
          then.accept(stored == null ? now : stored);
        });
    save.touch();
    save.saveNow();
  }

  private Autosave save(String id) {
    return new Autosave(
        background,
        unsaved,
        () -> {
          T latest = waiting.get(id);
          return () -> latest == null ? id : store.apply(latest);
        });
  }

  /** The record was stored in a newer form in another way: the older one is not to follow. */
  public void overtake(String id, T now) {
    waiting.replace(id, now);
  }

  /** What is not on the disk yet, by its id. */
  public Map<String, T> waiting() {
    return Map.copyOf(waiting);
  }
}

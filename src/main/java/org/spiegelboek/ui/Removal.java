package org.spiegelboek.ui;

import java.time.Instant;
import java.util.function.Consumer;

/** Deletes one record into the bin, and takes it out again when asked. */
public final class Removal {

  private final Desk desk;
  private final Consumer<Instant> remove;
  private final Consumer<Instant> restore;

  /**
   * @param remove deletes the record, as of this moment; on the store's thread
   * @param restore puts it back, as of this moment; on the store's thread
   */
  public Removal(Desk desk, Consumer<Instant> remove, Consumer<Instant> restore) {
    this.desk = desk;
    this.remove = remove;
    this.restore = restore;
  }

  /**
   * Deletes it now.
   *
   * @param removed done whenever it is gone
   * @param restored done whenever it is back
   */
  public Step run(Runnable removed, Runnable restored) {
    Runnable away = () -> inStore(remove, removed);
    away.run();
    return new Step(() -> inStore(restore, restored), away);
  }

  private void inStore(Consumer<Instant> work, Runnable then) {
    Instant at = desk.clock().instant();
    desk.background()
        .run(
            () -> {
              work.accept(at);
              return at;
            },
            done -> then.run());
  }
}

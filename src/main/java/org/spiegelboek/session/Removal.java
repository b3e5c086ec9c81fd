package org.spiegelboek.session;

import java.util.function.Consumer;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;

/** Takes a conversation out of the book, and brings it back. */
final class Removal {

  private final Desk desk;
  private final SessionRepository sessions;

  Removal(Desk desk, SessionRepository sessions) {
    this.desk = desk;
    this.sessions = sessions;
  }

  /**
   * Deletes the conversation and goes back to the list.
   *
   * @param deleted gets the way to undo it
   */
  void remove(String id, Consumer<Runnable> deleted) {
    desk.background()
        .run(
            () -> sessions.remove(id, desk.clock().instant()),
            removed -> {
              desk.navigation().go(Place.of(Place.Section.SESSIONS));
              removed.ifPresent(it -> deleted.accept(() -> restore(it)));
            });
  }

  private void restore(SessionRepository.Removed removed) {
    desk.background()
        .run(
            () -> {
              sessions.restore(removed);
              return removed.session().id();
            },
            id -> desk.navigation().go(Place.of(Place.Section.SESSIONS, id)));
  }
}

package org.spiegelboek.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Confirm;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;

/** Books that left the screen but are not closed yet: each stays open until it is kept. */
final class Leaving {

  private final Background alone;
  private final Safekeeping safe;
  private final Map<OpenBook, Runnable> behind = new LinkedHashMap<>();

  /**
   * @param alone where journals are closed, since that waits for the disk
   */
  Leaving(Background alone, Safekeeping safe) {
    this.alone = alone;
    this.safe = safe;
  }

  /**
   * Closes a book after all that was handed in. Where the disk refuses, the book stays open behind
   * the cover, trying again, until its last text is kept.
   *
   * @param comeBack shows the book again as it was left, if it is wanted before it is closed: the
   *     same screens, since the store does not know their last text yet
   */
  void closeOnceKept(OpenBook open, Runnable comeBack) {
    behind.put(open, comeBack);
    open.background.run(
        () -> true,
        done ->
            open.unsaved.whenEmpty(
                () -> {
                  if (behind.containsKey(open)) {
                    close(open);
                  }
                }));
  }

  /** The journal in this folder, while it is open behind the cover. */
  Optional<OpenJournal> find(JournalFolder folder) {
    return behind.keySet().stream()
        .map(open -> open.journal)
        .filter(journal -> journal.folder().equals(folder))
        .findFirst();
  }

  /** Shows the book of this journal again, if it is behind the cover. */
  boolean comeBack(OpenJournal journal) {
    for (Map.Entry<OpenBook, Runnable> one : behind.entrySet()) {
      if (one.getKey().journal.equals(journal)) {
        behind.remove(one.getKey());
        one.getValue().run();
        return true;
      }
    }
    return false;
  }

  /** Closes a book with or without its last text. */
  void close(OpenBook open) {
    behind.remove(open);
    alone.run(() -> safe.close(open), done -> {});
  }

  /** A book that is not on its way to being closed, perhaps because it cannot be kept. */
  @Nullable OpenBook next() {
    return behind.keySet().stream().findFirst().orElse(null);
  }

  /** Does this when all books that were being closed are closed. */
  void whenClosed(Runnable then) {
    alone.run(() -> true, done -> then.run());
  }

  /** Goes on once everything of this book is on the disk, or if the user says so all the same. */
  static void keepOrAsk(OpenBook open, StackPane table, Messages messages, Runnable then) {
    open.unsaved.saveAll();
    // After all that was handed in: now it is known whether everything is on the disk.
    open.background.run(
        () -> true,
        done -> {
          if (open.unsaved.isEmpty()) {
            then.run();
          } else {
            ask(table, messages, then);
          }
        });
  }

  private static void ask(StackPane table, Messages messages, Runnable onYes) {
    new Confirm(messages)
        .ask(
            table,
            messages.text("app.close.question"),
            messages.text("app.close.text"),
            null,
            messages.text("app.close.anyway"),
            onYes);
  }

  /** Asks whether to leave a page whose last text the disk refuses. */
  static void askToLeave(StackPane table, Messages messages, Runnable go, Runnable stay) {
    new Confirm(messages)
        .ask(
            table,
            messages.text("app.leave.question"),
            messages.text("app.leave.text"),
            null,
            messages.text("app.leave.anyway"),
            go,
            stay);
  }
}

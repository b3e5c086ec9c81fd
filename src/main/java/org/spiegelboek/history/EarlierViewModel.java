package org.spiegelboek.history;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.TextName;

/** The earlier forms of a text, compared with what stands there now. */
public final class EarlierViewModel {

  private final Desk desk;
  private final RevisionRepository revisions;

  public EarlierViewModel(Desk desk, RevisionRepository revisions) {
    this.desk = desk;
    this.revisions = revisions;
  }

  /** Earlier forms of this text other than the present one, newest first. */
  void list(TextName name, String now, Consumer<List<Revision>> then) {
    desk.background()
        .run(
            () ->
                Keyed.find(Kind.class, name.kind()).stream()
                    .flatMap(kind -> revisions.listOf(kind, name.id()).stream())
                    .filter(revision -> revision.field().equals(name.field()))
                    .filter(revision -> !revision.text().equals(now))
                    .toList(),
            then);
  }

  /** Finds what differs. */
  void compare(Revision earlier, String now, Consumer<List<WordDiff.Piece>> then) {
    desk.background().run(() -> WordDiff.of(earlier.text(), now), then);
  }

  /** Keeps the present text as an earlier one, before another takes its place. */
  void keep(TextName name, String text) {
    Instant at = desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    if (!text.isBlank()) {
      desk.background()
          .run(
              () -> {
                Keyed.find(Kind.class, name.kind())
                    .ifPresent(
                        kind ->
                            revisions.save(new Revision(kind, name.id(), name.field(), text, at)));
                return at;
              },
              kept -> {});
    }
  }

  /** When the text was written, on the wall clock. */
  LocalDateTime writtenAt(Revision revision) {
    return LocalDateTime.ofInstant(revision.at(), desk.clock().getZone());
  }
}

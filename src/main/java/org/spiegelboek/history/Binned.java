package org.spiegelboek.history;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Kind;

/**
 * Something that lies in the bin.
 *
 * @param deletedAt when it was deleted
 * @param happenedAt when it happened, on the wall clock; null where it has no moment
 * @param title what names it, empty where nothing does
 * @param text all that was written in it
 * @param person with whom the conversation was; null where it is none, or they are gone
 */
public record Binned(
    Kind kind,
    String id,
    Instant deletedAt,
    @Nullable LocalDateTime happenedAt,
    String title,
    String text,
    @Nullable String person) {

  /** The line by which it is known: its name, or how it begins. */
  public String line() {
    if (!title.isBlank()) {
      return title.strip();
    }
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
  }
}

package org.spiegelboek.session;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Another conversation as far as it takes time.
 *
 * @param name with whom it is, else its title
 * @param minutes how long, null where that is open
 */
public record SameTime(
    String id, @Nullable String name, LocalDateTime startsAt, @Nullable Integer minutes) {

  /** Whether it takes some of the same time. One of an open length takes its first minute. */
  boolean meets(LocalDateTime start, @Nullable Integer length) {
    return startsAt.isBefore(end(start, length)) && start.isBefore(end(startsAt, minutes));
  }

  private static LocalDateTime end(LocalDateTime start, @Nullable Integer length) {
    return start.plusMinutes(length == null ? 1 : Math.max(1, length));
  }
}

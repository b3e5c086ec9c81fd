package org.spiegelboek.reflection;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One dated version of an answer.
 *
 * @param questionId {@code six.1} to {@code six.6}, or the id of a {@link Question}
 * @param questionText the question as it was shown
 * @param language of the question as shown: nl, en, pt or lv
 * @param answeredAt wall clock
 * @param left first of two columns or lists (questions 4 and 5)
 * @param right second of two columns or lists
 */
public record Answer(
    String id,
    String questionId,
    String questionText,
    String language,
    LocalDateTime answeredAt,
    @Nullable String text,
    @Nullable Choice choice,
    @Nullable String left,
    @Nullable String right,
    @Nullable Instant createdAt,
    @Nullable Instant changedAt) {

  /** Whether anything was written or chosen. */
  boolean saysSomething() {
    return choice != null
        || Stream.of(text, left, right).anyMatch(part -> part != null && !part.isBlank());
  }

  /** What is there already, and another text after it. */
  static String joined(String here, @Nullable String there) {
    if (there == null || there.isBlank()) {
      return here;
    }
    return here.isBlank() ? there : here.stripTrailing() + "\n\n" + there;
  }
}

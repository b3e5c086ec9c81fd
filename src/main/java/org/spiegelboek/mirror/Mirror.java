package org.spiegelboek.mirror;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dated sitting before the mirror.
 *
 * @param takenAt wall clock
 * @param attentionTrait the one quality taken along
 * @param then marks put on earlier sittings with what is known now
 */
public record Mirror(
    String id,
    LocalDateTime takenAt,
    @Nullable String title,
    List<Mark> marks,
    @Nullable Trait attentionTrait,
    List<Then> then,
    @Nullable Instant createdAt,
    @Nullable Instant changedAt) {

  public Mirror {
    marks = List.copyOf(marks);
    then = List.copyOf(then);
  }

  /**
   * Where one trait was placed. Neither number nor {@code noView} means that only a note was
   * written.
   *
   * @param mark 1 to 10, null with {@code noView}
   */
  public record Mark(
      Trait trait,
      Perspective perspective,
      @Nullable Integer mark,
      boolean noView,
      @Nullable String note) {}

  /**
   * Where was I really, then?
   *
   * @param mark 1 to 10
   */
  public record Then(String mirrorId, Trait trait, Perspective perspective, int mark) {}
}

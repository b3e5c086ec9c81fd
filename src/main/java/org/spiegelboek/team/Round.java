package org.spiegelboek.team;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;

/**
 * Marks of several people without names.
 *
 * @param setting with how many at the table: one, group, team, core
 * @param minimum sheets below which nothing is shown, 5 or more
 * @param dots in shuffled order, no person; empty below the minimum
 * @param sheets how many sheets came in
 */
public record Round(
    String id,
    @Nullable String name,
    @Nullable String setting,
    List<Perspective> perspectives,
    @Nullable LocalDateTime startedAt,
    @Nullable LocalDateTime closedAt,
    @Nullable Integer minimum,
    List<Dot> dots,
    @Nullable Integer sheets,
    @Nullable String insights,
    @Nullable String decisions,
    List<String> tags,
    @Nullable Instant createdAt,
    @Nullable Instant changedAt) {

  public Round {
    perspectives = List.copyOf(perspectives);
    dots = List.copyOf(dots);
    tags = List.copyOf(tags);
  }

  /**
   * One mark of somebody.
   *
   * @param mark 1 to 10, null where there was no view
   */
  public record Dot(Trait trait, Perspective perspective, @Nullable Integer mark, boolean noView) {}
}

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

  /** Sheets below which nothing is ever shown. */
  public static final int FEWEST = 5;

  /** How many sheets must be in before anything is shown. */
  public int needed() {
    return minimum == null ? FEWEST : Math.max(FEWEST, minimum);
  }

  /** How many sheets are in. */
  public int in() {
    return sheets == null ? 0 : sheets;
  }

  /** How many sheets are still needed before anything is shown. */
  public int lacking() {
    return Math.max(0, needed() - in());
  }

  /** The round as it may be seen: without dots while too few sheets are in. */
  public Round shown() {
    return lacking() == 0 || dots.isEmpty() ? this : with(sheets, List.of());
  }

  Round with(@Nullable Integer newSheets, List<Dot> newDots) {
    return new Round(
        id,
        name,
        setting,
        perspectives,
        startedAt,
        closedAt,
        minimum,
        newDots,
        newSheets,
        insights,
        decisions,
        tags,
        createdAt,
        changedAt);
  }

  Round withMinimum(@Nullable Integer newMinimum) {
    return new Round(
        id,
        name,
        setting,
        perspectives,
        startedAt,
        closedAt,
        newMinimum,
        dots,
        sheets,
        insights,
        decisions,
        tags,
        createdAt,
        changedAt);
  }

  Round withWords(String newInsights, String newDecisions, Instant changed) {
    return new Round(
        id,
        name,
        setting,
        perspectives,
        startedAt,
        closedAt,
        minimum,
        dots,
        sheets,
        newInsights.isEmpty() ? null : newInsights,
        newDecisions.isEmpty() ? null : newDecisions,
        tags,
        createdAt,
        changed);
  }

  Round closed(LocalDateTime at, Instant changed) {
    return new Round(
        id,
        name,
        setting,
        perspectives,
        startedAt,
        at,
        minimum,
        dots,
        sheets,
        insights,
        decisions,
        tags,
        createdAt,
        changed);
  }

  /**
   * One mark of somebody.
   *
   * @param mark 1 to 10, null where there was no view
   */
  public record Dot(Trait trait, Perspective perspective, @Nullable Integer mark, boolean noView) {}
}

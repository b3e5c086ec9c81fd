package org.spiegelboek.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
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

  /** More sheets than so many nobody can ask for in the window. */
  static final int MOST = 60;

  /** A round that begins now and asks for this. */
  public static Round begun(
      String id, String name, List<Perspective> perspectives, int minimum, Clock clock) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Round(
        id,
        name,
        null,
        perspectives,
        LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES),
        null,
        minimum,
        List.of(),
        0,
        null,
        null,
        List.of(),
        now,
        now);
  }

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
    return copy(closedAt, minimum, newDots, newSheets, insights, decisions, changedAt);
  }

  Round withMinimum(@Nullable Integer newMinimum) {
    return copy(closedAt, newMinimum, dots, sheets, insights, decisions, changedAt);
  }

  Round withWords(String newInsights, String newDecisions, Instant changed) {
    return copy(closedAt, minimum, dots, sheets, kept(newInsights), kept(newDecisions), changed);
  }

  Round closed(LocalDateTime at, Instant changed) {
    return copy(at, minimum, dots, sheets, insights, decisions, changed);
  }

  Round raised(int newMinimum, Instant changed) {
    return copy(closedAt, newMinimum, dots, sheets, insights, decisions, changed);
  }

  private static @Nullable String kept(String words) {
    return words.isEmpty() ? null : words;
  }

  /** The same round with all of it that can change. */
  private Round copy(
      @Nullable LocalDateTime closed,
      @Nullable Integer least,
      List<Dot> all,
      @Nullable Integer count,
      @Nullable String seen,
      @Nullable String decided,
      @Nullable Instant changed) {
    return new Round(
        id,
        name,
        setting,
        perspectives,
        startedAt,
        closed,
        least,
        all,
        count,
        seen,
        decided,
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

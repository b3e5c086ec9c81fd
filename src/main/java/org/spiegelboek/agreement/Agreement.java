package org.spiegelboek.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something agreed, with somebody or with oneself.
 *
 * @param who {@code me} or a name, as the user wrote it
 * @param lookBack the day on which to look how it went
 * @param continues id of the agreement that this one carries on
 */
public record Agreement(
    String id,
    String what,
    @Nullable String who,
    @Nullable LocalDate due,
    @Nullable LocalDate lookBack,
    @Nullable AgreementStatus status,
    @Nullable String statusNote,
    @Nullable Instant statusAt,
    @Nullable String sessionId,
    @Nullable String answerId,
    @Nullable String pageId,
    @Nullable String roundId,
    @Nullable String continues,
    @Nullable Instant createdAt,
    @Nullable Instant changedAt) {

  /** The value of {@code who} for the writer. */
  public static final String ME = "me";

  /** Whether it still waits. */
  public boolean isOpen() {
    return status == null || status == AgreementStatus.OPEN;
  }

  /** The day it comes back: when it is due, or else when to look back; null for none. */
  public @Nullable LocalDate day() {
    return due == null ? lookBack : due;
  }

  /** The same agreement, gone on like this; an open one has no moment at which it was settled. */
  public Agreement settled(AgreementStatus now, @Nullable String note, Instant at) {
    return new Agreement(
        id,
        what,
        who,
        due,
        lookBack,
        now,
        note,
        now == AgreementStatus.OPEN ? null : at,
        sessionId,
        answerId,
        pageId,
        roundId,
        continues,
        createdAt,
        at);
  }

  /** The same agreement as somebody else's, or as nobody's. */
  public Agreement by(@Nullable String other) {
    return new Agreement(
        id,
        what,
        other,
        due,
        lookBack,
        status,
        statusNote,
        statusAt,
        sessionId,
        answerId,
        pageId,
        roundId,
        continues,
        createdAt,
        changedAt);
  }

  /** The same agreement in other words or for other days. */
  public Agreement reworded(
      String text,
      @Nullable String by,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate lookBackOn,
      Instant at) {
    return new Agreement(
        id,
        text,
        by,
        dueOn,
        lookBackOn,
        status,
        statusNote,
        statusAt,
        sessionId,
        answerId,
        pageId,
        roundId,
        continues,
        createdAt,
        at);
  }
}

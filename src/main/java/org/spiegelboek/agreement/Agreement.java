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
    @Nullable String continues,
    @Nullable Instant createdAt,
    @Nullable Instant changedAt) {

  /** The value of {@code who} for the writer. */
  public static final String ME = "me";
}

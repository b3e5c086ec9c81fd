package org.spiegelboek.agreement;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with the conversation or the team round in which it was made.
 *
 * @param person whom that conversation was with
 * @param sessionAt when it was
 * @param round name of the round
 */
public record AgreementLine(
    Agreement agreement,
    @Nullable String person,
    @Nullable LocalDateTime sessionAt,
    @Nullable String round) {

  /** The same line with the agreement as it is now, where it is about that one. */
  AgreementLine with(Agreement now) {
    return agreement.id().equals(now.id())
        ? new AgreementLine(now, person, sessionAt, round)
        : this;
  }
}

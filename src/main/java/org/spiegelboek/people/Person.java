package org.spiegelboek.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is coached, under initials or a nickname.
 *
 * @param name 1 to 200 characters
 * @param keepUntil after this day the book asks whether it may go
 */
public record Person(
    String id,
    String name,
    @Nullable Role role,
    @Nullable String note,
    @Nullable LocalDate keepUntil,
    List<Line> workingAgreement,
    @Nullable Instant createdAt,
    @Nullable Instant changedAt) {

  public Person {
    workingAgreement = List.copyOf(workingAgreement);
  }

  /**
   * One of the seven lines of the working agreement.
   *
   * @param line 1 to 7
   */
  public record Line(int line, @Nullable Boolean discussed, @Nullable String words) {}
}

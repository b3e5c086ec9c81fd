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

  /** The same person in this role. */
  public Person withRole(@Nullable Role now, Instant at) {
    return new Person(id, name, now, note, keepUntil, workingAgreement, createdAt, at);
  }

  /** The same person, kept until this day. */
  public Person keptUntil(LocalDate day, Instant at) {
    return new Person(id, name, role, note, day, workingAgreement, createdAt, at);
  }

  /** The same person with these lines of the working agreement. */
  public Person withWorkingAgreement(List<Line> lines, Instant at) {
    return new Person(id, name, role, note, keepUntil, lines, createdAt, at);
  }

  /** How many lines of the working agreement were talked through. */
  public long discussed() {
    return workingAgreement.stream().filter(line -> Boolean.TRUE.equals(line.discussed())).count();
  }

  /**
   * One of the seven lines of the working agreement.
   *
   * @param line 1 to 7
   * @param discussedOn the day it was talked through
   */
  public record Line(
      int line,
      @Nullable Boolean discussed,
      @Nullable LocalDate discussedOn,
      @Nullable String words) {}
}

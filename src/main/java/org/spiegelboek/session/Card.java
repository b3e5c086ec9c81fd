package org.spiegelboek.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.Role;

/**
 * What stands on the sheet of one conversation. It holds what the other may read and has no place
 * for anything else, so that nothing of {@link Session.ForMyself} can come on the sheet.
 *
 * @param number the how-manieth conversation with this person, from 1; 0 for nobody
 * @param name initials; null where they are left off
 * @param isRecord whether it took place, and the sheet says what was written instead of leaving
 *     room to write
 * @param carried agreements that come back
 * @param made agreements made in it
 */
public record Card(
    int number,
    @Nullable String name,
    @Nullable Role role,
    boolean isRecord,
    Session.Frame frame,
    Session.Together together,
    List<Agreement> carried,
    List<Agreement> made) {

  private static final List<Belief> BELIEFS = List.of(Belief.values());

  public Card {
    carried = List.copyOf(carried);
    made = List.copyOf(made);
  }

  /** The sheet of a conversation, as it is at this time. */
  public static Card of(SessionDetail detail, Clock clock) {
    Session session = detail.session();
    LocalDateTime start = session.frame().startsAt();
    Person person = detail.person();
    return new Card(
        detail.number(),
        person == null ? null : person.name(),
        person == null ? null : person.role(),
        session.frame().status() == SessionStatus.HELD
            || session.frame().isOver(ZonedDateTime.now(clock)),
        session.frame(),
        session.together(),
        detail.carried().stream()
            .filter(one -> start == null || isBefore(one, start, clock.getZone()))
            .toList(),
        detail.made());
  }

  /** What was agreed later did not come back in this conversation. */
  private static boolean isBefore(Agreement agreement, LocalDateTime start, ZoneId zone) {
    Instant made = agreement.createdAt();
    return made == null || made.isBefore(start.atZone(zone).toInstant());
  }

  /** The same sheet without the initials, also where they stand with an agreement. */
  Card withoutInitials() {
    return new Card(
        number,
        null,
        role,
        isRecord,
        frame,
        together,
        carried.stream().map(this::unnamed).toList(),
        made.stream().map(this::unnamed).toList());
  }

  private Agreement unnamed(Agreement agreement) {
    String who = agreement.who();
    boolean isTheirs = name != null && who != null && who.strip().equalsIgnoreCase(name.strip());
    return isTheirs ? agreement.by(null) : agreement;
  }

  /**
   * The one conviction on the sheet. It goes round with the conversations and knows nothing of how
   * the check came out, since that is for the writer alone.
   */
  Belief belief() {
    return BELIEFS.get(Math.floorMod(number - 1, BELIEFS.size()));
  }
}

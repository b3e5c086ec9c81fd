package org.spiegelboek.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/** Says in words whose an agreement is, for when, and how it went on. */
public final class AgreementWords {

  private final Messages messages;
  private final Clock clock;

  public AgreementWords(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /** Whose it is: <i>ik</i>, a name, or nothing. */
  public @Nullable String who(Agreement agreement) {
    String who = agreement.who();
    return Agreement.ME.equals(who) ? messages.text("agreement.me") : who;
  }

  /** <i>nog open</i>, <i>gedaan</i> … */
  public String status(@Nullable AgreementStatus status) {
    return messages.text(
        "agreement.status." + (status == null ? AgreementStatus.OPEN : status).key());
  }

  /** Whose it is and for when, or how it went on: <i>T.V. · sinds 10 november</i>. */
  public String caption(Agreement agreement) {
    return join(who(agreement), agreement.isOpen() ? when(agreement) : settled(agreement));
  }

  /** Whose it is and how it stands, where it comes back in a conversation. */
  public String stand(Agreement agreement) {
    return join(
        who(agreement),
        agreement.isOpen()
            ? messages.text("agreement.ask")
            : messages.inline("agreement.status." + key(agreement)));
  }

  /** From which conversation or round it is; null when it is from none. */
  @Nullable String origin(AgreementLine line) {
    if (line.agreement().sessionId() == null && line.agreement().roundId() != null) {
      return line.round() == null
          ? messages.text("agreement.from.round.plain")
          : messages.format("agreement.from.round", line.round());
    } else if (line.agreement().sessionId() == null) {
      return null;
    }
    String day =
        line.sessionAt() == null
            ? ""
            : messages.dates().near(line.sessionAt().toLocalDate(), LocalDate.now(clock));
    return line.person() == null
        ? messages.format("agreement.from", day).strip()
        : messages.format("agreement.from.person", line.person(), day).strip();
  }

  /** For when it is, or since when it waits; without a day, when it was agreed. */
  public @Nullable String when(Agreement agreement) {
    LocalDate due = agreement.due();
    LocalDate today = LocalDate.now(clock);
    LocalDate lookBack = agreement.lookBack();
    if (due == null && lookBack != null) {
      return messages.format("agreement.lookback.on", messages.dates().near(lookBack, today));
    } else if (due == null) {
      LocalDate made = day(agreement.createdAt());
      return made == null
          ? null
          : messages.format("agreement.made", messages.dates().relative(made, today));
    } else if (due.isBefore(today)) {
      return messages.format("agreement.since", messages.dates().near(due, today));
    } else if (due.isBefore(today.plusDays(2))) {
      return messages.format("agreement.for", messages.dates().relative(due, today));
    } else if (due.getYear() != today.getYear()) {
      return messages.dates().full(due);
    }
    return messages.dates().weekday(due);
  }

  private String settled(Agreement agreement) {
    String words = messages.inline("agreement.status." + key(agreement));
    LocalDate day = day(agreement.statusAt());
    return day == null
        ? words
        : messages.format(
            "agreement.settled", words, messages.dates().relative(day, LocalDate.now(clock)));
  }

  /** Whether it was settled today, and can be undone at hand. */
  boolean isOfToday(Agreement agreement) {
    return !agreement.isOpen() && LocalDate.now(clock).equals(day(agreement.statusAt()));
  }

  /** What a screen reader says of the line. */
  public String spoken(Agreement agreement) {
    List<String> parts = new ArrayList<>();
    parts.add(agreement.what());
    String who = who(agreement);
    if (who != null) {
      parts.add(who);
    }
    String when = when(agreement);
    if (when != null) {
      parts.add(when);
    }
    parts.add(status(agreement.status()));
    return String.join(". ", parts);
  }

  private static String key(Agreement agreement) {
    AgreementStatus status = agreement.status();
    return (status == null ? AgreementStatus.OPEN : status).key();
  }

  private @Nullable LocalDate day(@Nullable Instant instant) {
    return instant == null ? null : instant.atZone(clock.getZone()).toLocalDate();
  }

  private static String join(@Nullable String one, @Nullable String two) {
    if (one == null || one.isEmpty()) {
      return two == null ? "" : two;
    }
    return two == null ? one : one + " · " + two;
  }
}

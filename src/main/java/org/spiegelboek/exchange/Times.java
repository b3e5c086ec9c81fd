package org.spiegelboek.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The three forms of time in a file; each must exist in the calendar. */
final class Times {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");
  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z");

  private Times() {}

  static Optional<LocalDate> date(String text) {
    return DATE.matcher(text).matches() ? parsed(() -> LocalDate.parse(text)) : Optional.empty();
  }

  /** Wall clock, with or without seconds. */
  static Optional<LocalDateTime> moment(String text) {
    return MOMENT.matcher(text).matches()
        ? parsed(() -> LocalDateTime.parse(text))
        : Optional.empty();
  }

  /** UTC, up to milliseconds, as finer ones could not be kept. */
  static Optional<Instant> instant(String text) {
    return INSTANT.matcher(text).matches()
        // Read apart, as Instant.parse takes 24:00 and leap seconds for their neighbours.
        ? parsed(
            () ->
                LocalDateTime.parse(text.substring(0, text.length() - 1)).toInstant(ZoneOffset.UTC))
        : Optional.empty();
  }

  private static <T> Optional<T> parsed(Supplier<T> parse) {
    try {
      return Optional.of(parse.get());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

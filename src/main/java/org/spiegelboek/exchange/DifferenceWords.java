package org.spiegelboek.exchange;

import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spiegelboek.i18n.Messages;

/** One record in words: its kind, its day and what names it, as far as it has them. */
public final class DifferenceWords {

  private DifferenceWords() {}

  public static String of(Difference one, Messages messages) {
    LocalDateTime day = one.day();
    return Stream.of(
            messages.text("cli.kind." + one.kind().key()),
            day == null ? "" : messages.dates().brief(day.toLocalDate()),
            one.title())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}

package org.spiegelboek.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One conversation for a calendar program (RFC 5545): when and how long, under a title that tells
 * nothing of whom it is with. Times are of the wall clock, and nothing rings.
 */
final class CalendarFile {

  private static final int OCTETS_IN_A_LINE = 75;

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private CalendarFile() {}

  /**
   * The file, or nothing for a conversation without a time.
   *
   * @param id of the conversation, so that a second file moves the first appointment
   * @param stamp when the file is made
   */
  static Optional<byte[]> of(String id, Session.Frame frame, String title, Instant stamp) {
    LocalDateTime start = frame.startsAt();
    if (start == null) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Spiegelboek//Spiegelboek//EN");
    lines.add("BEGIN:VEVENT");
    lines.add("UID:" + escaped(id));
    lines.add("DTSTAMP:" + LOCAL.format(stamp.atOffset(ZoneOffset.UTC)) + "Z");
    lines.add("DTSTART:" + LOCAL.format(start));
    Integer minutes = frame.minutes();
    if (minutes != null && minutes > 0) {
      // A length, not an end: it stays right where the clocks change meanwhile.
      lines.add("DURATION:PT" + minutes + "M");
    }
    lines.add("SUMMARY:" + escaped(title));
    lines.add("CLASS:PRIVATE");
    lines.add("END:VEVENT");
    lines.add("END:VCALENDAR");
    StringBuilder file = new StringBuilder();
    lines.forEach(line -> fold(line, file));
    return Optional.of(file.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** Breaks a line after 75 octets at most, never inside a letter. */
  private static void fold(String line, StringBuilder into) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      String letter = Character.toString(line.codePointAt(at));
      int more = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > OCTETS_IN_A_LINE) {
        into.append("\r\n ");
        octets = 1;
      }
      into.append(letter);
      octets += more;
      at += letter.length();
    }
    into.append("\r\n");
  }
}

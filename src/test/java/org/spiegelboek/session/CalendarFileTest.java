package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;

class CalendarFileTest {

  private static final String ID = "01a1917d-d26f-77b6-818e-355e1b2e2cd7";
  private static final Instant STAMP = Instant.parse("2026-11-24T17:12:09Z");
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  private static Session.Frame frame(LocalDateTime start, Integer minutes) {
    return new Session.Frame(
        "met T.V.", null, start, minutes, null, null, null, null, List.of(), null);
  }

  private static String file(LocalDateTime start, Integer minutes, String title) {
    return new String(
        CalendarFile.of(ID, frame(start, minutes), title, STAMP).orElseThrow(),
        StandardCharsets.UTF_8);
  }

  /** Reads the properties back as a calendar program does: unfolded, unescaped. */
  private static Map<String, String> read(String file) {
    assertThat(file).endsWith("\r\n").doesNotContainPattern("(?<!\r)\n|\r(?!\n)");
    for (String line : file.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
    }
    Map<String, String> read = new LinkedHashMap<>();
    for (String line : file.replace("\r\n ", "").split("\r\n")) {
      String value =
          line.substring(line.indexOf(':') + 1)
              .replace("\\n", "\n")
              .replaceAll("\\\\([,;\\\\])", "$1");
      read.put(line.substring(0, line.indexOf(':')) + read.size(), value);
    }
    Map<String, String> named = new LinkedHashMap<>();
    read.forEach((key, value) -> named.put(key.replaceAll("\\d+$", ""), value));
    return named;
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25T10:20, 25, 2026-11-25T10:45",
    "2026-12-31T23:40, 45, 2027-01-01T00:25",
    "1900-02-28T00:00, 1440, 1900-03-01T00:00",
    "2200-01-01T12:00, 1, 2200-01-01T12:01"
  })
  void theAppointmentLastsAsLongAsAgreedAlsoOverMidnight(
      LocalDateTime start, int minutes, LocalDateTime end) {
    Map<String, String> read = read(file(start, minutes, "Gesprek"));
    LocalDateTime begin = LocalDateTime.parse(read.get("DTSTART"), LOCAL);
    assertThat(begin).isEqualTo(start);
    assertThat(begin.plus(Duration.parse(read.get("DURATION")))).isEqualTo(end);
    assertThat(read)
        .containsEntry("UID", ID)
        .containsEntry("DTSTAMP", "20261124T171209Z")
        .containsEntry("SUMMARY", "Gesprek")
        .containsEntry("VERSION", "2.0");
    assertThat(read).doesNotContainKeys("DTEND", "ATTENDEE", "DESCRIPTION", "ACTION");
  }

  @Test
  void withoutALengthThereIsOnlyABeginning() {
    LocalDateTime start = LocalDateTime.of(2026, 11, 25, 10, 20);
    assertThat(read(file(start, null, "Gesprek"))).doesNotContainKey("DURATION");
    assertThat(read(file(start, 0, "Gesprek"))).doesNotContainKey("DURATION");
    assertThat(CalendarFile.of(ID, frame(null, 25), "Gesprek", STAMP)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTitleTellsNothingOfWhomItIsWith(Language language) {
    String title = new Messages(language).text("session.card.untitled");
    String file = file(LocalDateTime.of(2026, 11, 25, 10, 20), 25, title);
    assertThat(file).contains("SUMMARY:" + title).doesNotContain("T.V.");
  }

  @Test
  void longAndOddTitlesAreFoldedAndComeBackWhole() {
    String title = "ā,b;c\\d\nē".repeat(30);
    assertThat(read(file(LocalDateTime.of(2026, 11, 25, 10, 20), 25, title)))
        .containsEntry("SUMMARY", title);
  }
}

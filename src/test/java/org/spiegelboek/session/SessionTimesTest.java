package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Begin by the clock on the wall, length in real minutes. */
class SessionTimesTest {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  @Test
  void aConversationAcrossMidnightIsOverOnTheNextDay() {
    Session.Frame late = frame("2026-11-24T23:30", 60);
    assertThat(late.isOver(wall("2026-11-25T00:30"))).isFalse();
    assertThat(late.isOver(wall("2026-11-25T00:31"))).isTrue();
  }

  @Test
  void anHourThatComesTwiceCountsTwice() {
    Session.Frame night = frame("2026-10-25T01:30", 90);
    assertThat(night.isOver(wall("2026-10-25T02:50").withEarlierOffsetAtOverlap())).isFalse();
    assertThat(night.isOver(wall("2026-10-25T02:01").withLaterOffsetAtOverlap())).isTrue();
  }

  @Test
  void anHourThatIsLeftOutIsNotCounted() {
    Session.Frame night = frame("2026-03-29T01:30", 60);
    assertThat(night.isOver(wall("2026-03-29T03:29"))).isFalse();
    assertThat(night.isOver(wall("2026-03-29T03:31"))).isTrue();
    // A time that the clocks skip is read as the hour after.
    assertThat(frame("2026-03-29T02:30", 30).isOver(wall("2026-03-29T03:45"))).isFalse();
    assertThat(frame("2026-03-29T02:30", 30).isOver(wall("2026-03-29T04:01"))).isTrue();
  }

  @Test
  void withoutLengthItIsOverOnceItBegan() {
    assertThat(frame("1900-01-01T10:00", null).isOver(wall("2026-11-24T09:00"))).isTrue();
    assertThat(frame("2200-01-01T10:00", null).isOver(wall("2026-11-24T09:00"))).isFalse();
    assertThat(Session.Frame.EMPTY.isOver(wall("2026-11-24T09:00"))).isFalse();
  }

  private static Session.Frame frame(String startsAt, Integer minutes) {
    return new Session.Frame(
        null,
        null,
        LocalDateTime.parse(startsAt),
        minutes,
        null,
        null,
        null,
        null,
        List.of(),
        null);
  }

  private static ZonedDateTime wall(String at) {
    return LocalDateTime.parse(at).atZone(BRUSSELS);
  }
}

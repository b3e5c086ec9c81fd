package org.spiegelboek.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class KeepingTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 18, 12);

  @Test
  void threeBackupsStayHoweverOldTheyAre() {
    List<LocalDateTime> three = List.of(NOW, NOW.minusYears(9), NOW.minusYears(30));
    assertThat(kept(three)).containsExactlyInAnyOrderElementsOf(three);
  }

  @Test
  void ofOneDayTheNewestTenStay() {
    List<LocalDateTime> day = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      day.add(NOW.minusMinutes(i));
    }
    assertThat(kept(day)).containsExactlyInAnyOrderElementsOf(day.subList(0, 10));
  }

  @Test
  void aYearOfDaysBecomesDaysWeeksAndMonths() {
    Set<LocalDateTime> kept = new HashSet<>();
    // One a day, thinned out each day, as the program does it.
    for (LocalDateTime at = NOW.minusDays(800); !at.isAfter(NOW); at = at.plusDays(1)) {
      kept.add(at);
      kept = kept(new ArrayList<>(kept));
    }
    Set<LocalDate> days = new TreeSet<>();
    kept.forEach(at -> days.add(at.toLocalDate()));
    for (int day = 0; day < 14; day++) {
      assertThat(days).contains(NOW.toLocalDate().minusDays(day));
    }
    Set<YearMonth> months = new TreeSet<>();
    days.forEach(day -> months.add(YearMonth.from(day)));
    assertThat(months).hasSize(24);
    assertThat(days).hasSizeLessThan(14 + 12 + 24);
    // The last day of each full week of the last twelve.
    for (int week = 1; week < 12; week++) {
      assertThat(days).contains(LocalDate.of(2026, 11, 22).minusWeeks(week - 1L));
    }
  }

  @Test
  void aClockThatJumpsAheadThinsOutNothingMore() {
    Set<LocalDateTime> kept = new HashSet<>();
    for (int month = 0; month < 20; month++) {
      kept.add(NOW.minusMonths(month));
    }
    kept.add(NOW.plusYears(80));
    assertThat(kept(new ArrayList<>(kept))).isEqualTo(kept);
  }

  @Test
  void whateverThereIsTheNewestStayAndNothingComesToBe() {
    Random random = new Random(20261124);
    for (int round = 0; round < 500; round++) {
      List<LocalDateTime> all = new ArrayList<>();
      int count = random.nextInt(120);
      for (int i = 0; i < count; i++) {
        all.add(NOW.minusMinutes(random.nextInt(1_500_000)));
      }
      Set<LocalDateTime> kept = kept(all);
      assertThat(all).containsAll(kept);
      List<LocalDateTime> newest = new ArrayList<>(all);
      newest.sort((one, other) -> other.compareTo(one));
      assertThat(kept).containsAll(newest.subList(0, Math.min(Keeping.NEWEST, newest.size())));
      assertThat(kept(new ArrayList<>(kept))).as("thinned out twice").isEqualTo(kept);
    }
  }

  private static Set<LocalDateTime> kept(List<LocalDateTime> all) {
    return Keeping.kept(all, Function.identity());
  }
}

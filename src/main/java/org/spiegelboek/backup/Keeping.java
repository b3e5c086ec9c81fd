package org.spiegelboek.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups stay. Days, weeks and months without a backup do not count, so that neither a long
 * holiday nor a clock that went wrong thins them out.
 */
final class Keeping {

  /** The fewest that stay, whatever they are. */
  static final int NEWEST = 10;

  private static final int DAYS = 14;
  private static final int WEEKS = 12;
  private static final int MONTHS = 24;

  private Keeping() {}

  /** Those that stay: the newest ones, and the last one of each day, week and month. */
  static <T> Set<T> kept(List<T> all, Function<T, LocalDateTime> madeAt) {
    List<T> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(madeAt).reversed());
    Set<T> kept = new HashSet<>(sorted.subList(0, Math.min(NEWEST, sorted.size())));
    kept.addAll(lastOfEach(sorted, one -> madeAt.apply(one).toLocalDate(), DAYS));
    kept.addAll(lastOfEach(sorted, one -> week(madeAt.apply(one).toLocalDate()), WEEKS));
    kept.addAll(lastOfEach(sorted, one -> YearMonth.from(madeAt.apply(one)), MONTHS));
    return kept;
  }

  private static <T> List<T> lastOfEach(List<T> newestFirst, Function<T, ?> span, int most) {
    Set<Object> seen = new HashSet<>();
    List<T> last = new ArrayList<>();
    for (T one : newestFirst) {
      if (seen.size() < most && seen.add(span.apply(one))) {
        last.add(one);
      }
    }
    return last;
  }

  private static String week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}

package org.spiegelboek.team;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spiegelboek.mirror.Perspective;

/**
 * The marks of one person and nothing else.
 *
 * @param marks at most one for a trait and a perspective, in their order; what was left open is not
 *     among them
 */
public record Sheet(List<Round.Dot> marks) {

  /** By what was asked and then by value, so that the order tells nothing. */
  static final Comparator<Round.Dot> ORDER =
      Comparator.comparing(Round.Dot::trait)
          .thenComparing(Round.Dot::perspective)
          .thenComparingInt(dot -> dot.mark() == null ? Integer.MAX_VALUE : dot.mark());

  public Sheet {
    marks = marks.stream().sorted(ORDER).toList();
    Set<List<Object>> places = new HashSet<>();
    for (Round.Dot dot : marks) {
      boolean marked = dot.mark() != null && dot.mark() >= 1 && dot.mark() <= 10;
      if (marked == dot.noView() || !places.add(List.of(dot.trait(), dot.perspective()))) {
        throw new IllegalArgumentException("Not one mark for " + dot.trait());
      }
    }
  }

  /** Whether it answers anything, and only what was asked. */
  public boolean answers(List<Perspective> asked) {
    return !marks.isEmpty() && marks.stream().map(Round.Dot::perspective).allMatch(asked::contains);
  }

  /** The dots of these sheets: per trait and perspective by value, whoever set them. */
  static List<Round.Dot> dots(List<Sheet> sheets) {
    return sheets.stream().flatMap(sheet -> sheet.marks().stream()).sorted(ORDER).toList();
  }
}

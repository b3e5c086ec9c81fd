package org.spiegelboek.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.store.Keyed;

/** Marks as somebody types them at the command line: {@code self:A=7,self:B=0}. */
public final class MarksText {

  private static final Pattern MARK = Pattern.compile("([a-z]+):([A-G])=(10|[0-9])");

  private MarksText() {}

  /** The sheet with these marks, 0 being no view; empty where it cannot be understood. */
  public static Optional<Sheet> sheet(String text) {
    List<Round.Dot> marks = new ArrayList<>();
    for (String piece : text.split(",", -1)) {
      Matcher mark = MARK.matcher(piece.strip());
      Optional<Perspective> perspective =
          mark.matches() ? Keyed.find(Perspective.class, mark.group(1)) : Optional.empty();
      if (perspective.isEmpty()) {
        return Optional.empty();
      }
      int value = Integer.parseInt(mark.group(3));
      marks.add(
          new Round.Dot(
              Trait.valueOf(mark.group(2)),
              perspective.get(),
              value == 0 ? null : value,
              value == 0));
    }
    try {
      return Optional.of(new Sheet(marks));
    } catch (IllegalArgumentException e) {
      // Two marks for one place.
      return Optional.empty();
    }
  }
}

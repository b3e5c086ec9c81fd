package org.spiegelboek.ui;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text from a field as it is stored. */
public final class Typed {

  private Typed() {}

  /**
   * Composed form; a field that was never filled stays absent, one that was emptied is empty.
   *
   * @param before what was stored until now
   */
  public static @Nullable String text(@Nullable String typed, @Nullable String before) {
    if (typed == null || typed.isEmpty()) {
      return before == null ? null : "";
    }
    return Normalizer.normalize(typed, Normalizer.Form.NFC);
  }

  /** One line such as a name: composed, without blanks around; null when nothing is left. */
  public static @Nullable String line(@Nullable String typed) {
    String line = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    return line.isEmpty() ? null : line;
  }
}

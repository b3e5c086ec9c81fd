package org.spiegelboek.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many there are of each kind, as one line of words. */
public final class Counts {

  private Counts() {}

  /** Kinds of which there are none are left out. */
  public static String inWords(Messages messages, Map<? extends Enum<?>, Integer> byKind) {
    List<String> parts = new ArrayList<>();
    byKind.forEach(
        (kind, count) -> {
          if (count > 0) {
            String name = messages.text("ui.kinds." + kind.name().toLowerCase(Locale.ROOT));
            // A number stays with what it counts when the line wraps.
            parts.add(messages.format("ui.kinds.count", name, count).replace(' ', '\u00a0'));
          }
        });
    return parts.isEmpty() ? messages.text("ui.kinds.none") : String.join(" · ", parts);
  }
}

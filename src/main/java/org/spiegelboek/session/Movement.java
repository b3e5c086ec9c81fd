package org.spiegelboek.session;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the page of a conversation puts first; the same page all the time. */
public enum Movement {
  PREPARE,
  HOLD,
  LOOK_BACK;

  /** Stable name, as in {@code stage=hold} of a place. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static @Nullable Movement find(@Nullable String key) {
    for (Movement movement : values()) {
      if (movement.key().equals(key)) {
        return movement;
      }
    }
    return null;
  }
}

package org.spiegelboek.ui;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere in the book that can be gone to.
 *
 * @param id what is open there: a record's id, a chapter, a question; null for the section itself
 * @param choices what is chosen beforehand, such as {@code focus=works} for a new conversation
 */
public record Place(Section section, @Nullable String id, Map<String, String> choices) {

  /** The sections of the sidebar, in its order. */
  public enum Section {
    TODAY,
    WORKBOOK,
    MIRROR,
    REFLECTION,
    SESSIONS,
    AGREEMENTS,
    JOURNAL,
    SETTINGS
  }

  /** The id that asks for a new record. */
  public static final String NEW = "new";

  public Place {
    choices = Map.copyOf(choices);
  }

  public static Place of(Section section) {
    return new Place(section, null, Map.of());
  }

  public static Place of(Section section, String id) {
    return new Place(section, id, Map.of());
  }
}

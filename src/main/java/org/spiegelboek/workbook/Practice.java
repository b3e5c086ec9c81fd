package org.spiegelboek.workbook;

import org.jspecify.annotations.Nullable;

/**
 * The conversations that a chapter leads into.
 *
 * @param next the next planned one
 * @param last the latest one before now
 */
public record Practice(@Nullable Conversation next, @Nullable Conversation last) {

  static final Practice NONE = new Practice(null, null);

  /**
   * @param person whom it is with, as the user wrote it
   * @param number the how-manieth with this person; 0 without a person
   */
  public record Conversation(String id, @Nullable String person, int number) {}
}

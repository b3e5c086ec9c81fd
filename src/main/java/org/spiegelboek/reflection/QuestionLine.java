package org.spiegelboek.reflection;

import org.jspecify.annotations.Nullable;

/**
 * A question in the list of the reflection screen.
 *
 * @param six which of the book's six it is; null for one of the user's own
 * @param name short name, or the whole text of an own question
 * @param versions how many days it was answered on
 */
public record QuestionLine(
    Question question, @Nullable BookQuestion six, String name, int versions) {

  boolean isArchived() {
    return Boolean.TRUE.equals(question.archived());
  }
}

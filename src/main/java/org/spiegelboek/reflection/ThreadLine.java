package org.spiegelboek.reflection;

import org.jspecify.annotations.Nullable;

/**
 * A question that was answered, in the list beside the answers to one.
 *
 * @param six which of the book's six it is
 * @param name short name, or the whole text
 */
public record ThreadLine(String questionId, @Nullable BookQuestion six, String name) {}

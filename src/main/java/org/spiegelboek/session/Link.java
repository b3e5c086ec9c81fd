package org.spiegelboek.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.store.Kind;

/**
 * Something in the book that goes along with a conversation: an answer, a sitting before the
 * mirror, or a page.
 *
 * @param day when it was written
 * @param questionId of an answer
 * @param trait the quality that a sitting took along
 * @param text title or first words
 */
public record Link(
    Kind kind,
    String id,
    @Nullable LocalDate day,
    @Nullable String questionId,
    @Nullable Trait trait,
    String text) {}

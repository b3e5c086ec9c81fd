package org.spiegelboek.search;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Excerpt;
import org.spiegelboek.store.Kind;

/**
 * A record in which the words were found.
 *
 * @param date when it happened, wall clock; null for records without a date
 * @param title one line that names it, with the person's name for a conversation; may be empty
 * @param snippet the text around the first find
 * @param questionId what an answer answers; null for other kinds
 */
public record Hit(
    Kind kind,
    String id,
    @Nullable LocalDateTime date,
    Excerpt title,
    Excerpt snippet,
    @Nullable String questionId) {}

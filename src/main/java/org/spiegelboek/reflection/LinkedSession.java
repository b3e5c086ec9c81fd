package org.spiegelboek.reflection;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as an answer knows it.
 *
 * @param person whom it is with, as the user wrote it
 * @param number the how-manieth with this person; 0 without a person or a time
 */
public record LinkedSession(
    String id,
    @Nullable String person,
    @Nullable String title,
    @Nullable LocalDateTime startsAt,
    int number) {}

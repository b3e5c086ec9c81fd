package org.spiegelboek.session;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as one line of a list.
 *
 * @param number the how-manieth with its person, 0 without one
 * @param start first words of what was agreed or aimed at
 */
public record SessionLine(
    String id,
    int number,
    @Nullable LocalDateTime startsAt,
    @Nullable String title,
    @Nullable SessionStatus status,
    @Nullable Focus focus,
    @Nullable String start) {}

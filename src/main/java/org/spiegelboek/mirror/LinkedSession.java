package org.spiegelboek.mirror;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the mirror names it, linked with a sitting or not yet.
 *
 * @param startsAt wall clock
 * @param number the how-manieth with this person, 0 without a person or a time
 */
record LinkedSession(
    String id,
    @Nullable String person,
    @Nullable String title,
    @Nullable LocalDateTime startsAt,
    int number) {}

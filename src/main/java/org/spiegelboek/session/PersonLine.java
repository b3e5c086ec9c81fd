package org.spiegelboek.session;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.people.Role;

/**
 * Somebody as one line of a list.
 *
 * @param id null for the conversations without a person
 * @param next the next conversation
 * @param last the last one that began
 */
public record PersonLine(
    @Nullable String id,
    String name,
    @Nullable Role role,
    @Nullable LocalDateTime next,
    @Nullable LocalDateTime last) {}

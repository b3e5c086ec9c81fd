package org.spiegelboek.reflection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question of the user's own. The built-in six are texts of the book, not records. */
public record Question(
    String id,
    @Nullable String text,
    @Nullable String language,
    @Nullable Boolean archived,
    @Nullable Instant createdAt,
    @Nullable Instant changedAt) {}

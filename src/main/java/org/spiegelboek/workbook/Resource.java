package org.spiegelboek.workbook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the user keeps beside a source of <i>Explore further</i>, such as {@code guide.nl}. */
public record Resource(
    String id,
    @Nullable Boolean have,
    @Nullable Boolean read,
    @Nullable String note,
    @Nullable Instant changedAt) {}

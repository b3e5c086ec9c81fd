package org.spiegelboek.exchange;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Kind;

/**
 * A record that another copy of the journal holds and this one does not, or not with those words.
 *
 * @param day when it happened, if it has a day
 * @param title one line that names it, perhaps empty
 * @param gone whether it is not in this journal at all
 */
public record Difference(
    Kind kind, String id, @Nullable LocalDateTime day, String title, boolean gone) {}

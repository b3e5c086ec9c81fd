package org.spiegelboek.history;

import java.time.Instant;
import org.spiegelboek.store.Kind;

/**
 * An earlier text of one field of a record.
 *
 * @param field path such as {@code phases.goal} or {@code sections.free}
 */
public record Revision(Kind kind, String id, String field, String text, Instant at) {}

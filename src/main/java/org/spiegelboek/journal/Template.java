package org.spiegelboek.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page template of the user's own. */
public record Template(
    String id,
    String name,
    @Nullable String language,
    List<Prompt> sections,
    @Nullable Boolean archived,
    @Nullable Instant createdAt,
    @Nullable Instant changedAt) {

  public Template {
    sections = List.copyOf(sections);
  }

  /** One part of the template; order matters. */
  public record Prompt(String key, @Nullable String prompt) {}
}

package org.spiegelboek.journal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Domain;

/**
 * A page of the journal.
 *
 * @param date wall clock
 * @param template {@code free what alact gibbs good}, or the id of a {@link Template}
 */
public record Page(
    String id,
    LocalDateTime date,
    @Nullable String template,
    @Nullable String title,
    List<Section> sections,
    List<Domain> domains,
    List<Trait> traits,
    List<String> tags,
    @Nullable String sessionId,
    @Nullable Instant createdAt,
    @Nullable Instant changedAt) {

  public Page {
    sections = List.copyOf(sections);
    domains = List.copyOf(domains);
    traits = List.copyOf(traits);
    tags = List.copyOf(tags);
  }

  /** One part of a page under its prompt; order matters. */
  public record Section(String key, @Nullable String text) {}
}

package org.spiegelboek.journal;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Domain;
import org.spiegelboek.store.Excerpt;
import org.spiegelboek.store.Kind;

/**
 * A line of the list over everything written.
 *
 * @param row place in the list, for reading on after it
 * @param date when it happened, wall clock; null for an agreement without any date
 * @param title may be empty
 * @param text a few lines, around the find where something is looked for
 * @param template of a page: a built-in key or an own template's id
 * @param ownTemplate name of the own template
 * @param questionId of an answer
 * @param chat the conversation: of itself, or the one a page or agreement belongs to
 * @param agreements what was agreed with oneself on a page
 */
public record Entry(
    long row,
    Kind kind,
    String id,
    @Nullable LocalDateTime date,
    Excerpt title,
    Excerpt text,
    @Nullable String template,
    @Nullable String ownTemplate,
    @Nullable String questionId,
    @Nullable Chat chat,
    List<Trait> traits,
    List<Domain> domains,
    List<String> tags,
    List<String> agreements) {

  public Entry {
    traits = List.copyOf(traits);
    domains = List.copyOf(domains);
    tags = List.copyOf(tags);
    agreements = List.copyOf(agreements);
  }

  /**
   * A conversation in short.
   *
   * @param person initials, where it is with somebody
   * @param number the how-manieth with this person, 0 where it has no person or date
   */
  public record Chat(
      String id, @Nullable String person, int number, @Nullable LocalDateTime startsAt) {}
}

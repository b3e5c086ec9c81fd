package org.spiegelboek.journal;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page with what is shown around it.
 *
 * @param chat the conversation it belongs to
 * @param agreements what was agreed with oneself on it
 */
public record OpenPage(
    Page page,
    Entry.@Nullable Chat chat,
    boolean stored,
    List<Template> ownTemplates,
    List<OwnAgreement> agreements) {

  public OpenPage {
    ownTemplates = List.copyOf(ownTemplates);
    agreements = List.copyOf(agreements);
  }

  /** A page that was not begun yet. */
  public static OpenPage fresh(
      String id, LocalDateTime date, String template, List<Template> ownTemplates) {
    Page page =
        new Page(
            id, date, template, null, List.of(), List.of(), List.of(), List.of(), null, null, null);
    return new OpenPage(page, null, false, ownTemplates, List.of());
  }
}

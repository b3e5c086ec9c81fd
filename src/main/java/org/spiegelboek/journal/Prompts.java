package org.spiegelboek.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Keyed;

/** What a page asks, by its template. */
final class Prompts {

  private final Messages messages;
  private final List<Template> ownTemplates;

  Prompts(Messages messages, List<Template> ownTemplates) {
    this.messages = messages;
    this.ownTemplates = List.copyOf(ownTemplates);
  }

  /**
   * Section keys and their questions, in order; an empty question where nothing is asked.
   *
   * @param template a built-in key or an own template's id; one that is not there has no sections
   */
  Map<String, String> of(String template) {
    Map<String, String> prompts = new LinkedHashMap<>();
    Optional<PageForm> builtIn = Keyed.find(PageForm.class, template);
    if (builtIn.isPresent()) {
      PageForm form = builtIn.get();
      for (int i = 0; i < form.sections().size(); i++) {
        prompts.put(
            form.sections().get(i), form == PageForm.FREE ? "" : messages.text(form.promptKey(i)));
      }
      return prompts;
    }
    for (Template own : ownTemplates) {
      if (own.id().equals(template)) {
        own.sections()
            .forEach(
                section ->
                    prompts.put(section.key(), section.prompt() == null ? "" : section.prompt()));
      }
    }
    return prompts;
  }

  /**
   * The question of a section that the present template does not have, such as an earlier one's.
   */
  String anywhere(String key) {
    for (PageForm form : PageForm.values()) {
      String prompt = of(form.key()).get(key);
      if (prompt != null) {
        return prompt;
      }
    }
    return "";
  }

  /** The templates there are: the book's own five, then the user's. */
  Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (PageForm form : PageForm.values()) {
      names.put(form.key(), messages.text(form.nameKey()));
    }
    for (Template own : ownTemplates) {
      if (!Boolean.TRUE.equals(own.archived())) {
        names.put(own.id(), own.name());
      }
    }
    return names;
  }
}

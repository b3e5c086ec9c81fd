package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.spiegelboek.journal.Template;
import org.spiegelboek.journal.TemplateRepository;
import org.spiegelboek.store.Kind;

/** A page template of the user's own to and from JSON. */
final class TemplateJson implements RecordJson<Template> {

  private final TemplateRepository repository;

  TemplateJson(TemplateRepository repository) {
    this.repository = repository;
  }

  @Override
  public Kind kind() {
    return Kind.TEMPLATE;
  }

  @Override
  public String list() {
    return "templates";
  }

  @Override
  public Template read(Fields fields) {
    return new Template(
        fields.id("id", Kind.TEMPLATE),
        fields.requiredName("name"),
        fields.language("language"),
        fields.objects("sections").stream().map(TemplateJson::section).toList(),
        fields.flag("archived"),
        fields.instant("createdAt"),
        fields.instant("changedAt"));
  }

  @Override
  public ObjectNode write(Template template) {
    return new Written()
        .put("id", template.id())
        .put("name", template.name())
        .put("language", template.language())
        .putObjects("sections", template.sections(), TemplateJson::section)
        .put("archived", template.archived())
        .putTimes(template.createdAt(), template.changedAt())
        .node();
  }

  private static Template.Prompt section(Fields fields) {
    return new Template.Prompt(fields.requiredName("key"), fields.text("prompt"));
  }

  private static Written section(Template.Prompt section) {
    return new Written().put("key", section.key()).put("prompt", section.prompt());
  }

  @Override
  public Optional<Template> find(String id) {
    return repository.find(id);
  }

  @Override
  public void each(Consumer<Template> taker) {
    repository.each(taker::accept);
  }

  @Override
  public void save(Template template) {
    repository.save(template);
  }

  @Override
  public void delete(String id, Instant at) {
    repository.delete(id, at);
  }
}

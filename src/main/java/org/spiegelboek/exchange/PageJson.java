package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.journal.Page;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Domain;
import org.spiegelboek.store.Kind;

/** A page of the journal to and from JSON. */
final class PageJson implements RecordJson<Page> {

  private static final Set<String> BUILT_IN = Set.of("free", "what", "alact", "gibbs", "good");

  private final PageRepository repository;

  PageJson(PageRepository repository) {
    this.repository = repository;
  }

  @Override
  public Kind kind() {
    return Kind.PAGE;
  }

  @Override
  public String list() {
    return "pages";
  }

  @Override
  public Page read(Fields fields) {
    return new Page(
        fields.id("id", Kind.PAGE),
        fields.requiredMoment("date"),
        template(fields),
        fields.shortText("title"),
        fields.objects("sections").stream().map(PageJson::section).toList(),
        fields.sets().keyedSet("domains", Domain.class),
        fields.sets().keyedSet("traits", Trait.class),
        fields.sets().tags("tags"),
        fields.link("sessionId", Kind.SESSION),
        fields.instant("createdAt"),
        fields.instant("changedAt"));
  }

  @Override
  public ObjectNode write(Page page) {
    return new Written()
        .put("id", page.id())
        .put("date", page.date())
        .put("template", page.template())
        .put("title", page.title())
        .putObjects("sections", page.sections(), PageJson::section)
        .putKeys("domains", page.domains().stream().sorted().toList())
        .putKeys("traits", page.traits().stream().sorted().toList())
        .putTexts("tags", page.tags())
        .put("sessionId", page.sessionId())
        .putTimes(page.createdAt(), page.changedAt())
        .node();
  }

  private static @Nullable String template(Fields fields) {
    String template = fields.text("template");
    return template == null || BUILT_IN.contains(template)
        ? template
        : fields.link("template", Kind.TEMPLATE);
  }

  private static Page.Section section(Fields fields) {
    return new Page.Section(fields.requiredName("key"), fields.text("text"));
  }

  private static Written section(Page.Section section) {
    return new Written().put("key", section.key()).put("text", section.text());
  }

  @Override
  public Optional<Page> find(String id) {
    return repository.find(id);
  }

  @Override
  public void each(Consumer<Page> taker) {
    repository.each(taker::accept);
  }

  @Override
  public void save(Page page) {
    repository.save(page);
  }

  @Override
  public void delete(String id, Instant at) {
    repository.delete(id, at);
  }
}

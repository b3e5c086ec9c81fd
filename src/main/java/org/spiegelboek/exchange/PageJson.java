package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.journal.Page;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Domain;
import org.spiegelboek.spelling.SpellingRepository;
import org.spiegelboek.store.Kind;

/** A page of the journal to and from JSON. */
final class PageJson implements RecordJson<PageInFile> {

  private static final Set<String> BUILT_IN = Set.of("free", "what", "alact", "gibbs", "good");

  private final PageRepository repository;
  private final SpellingRepository spelling;

  PageJson(PageRepository repository, SpellingRepository spelling) {
    this.repository = repository;
    this.spelling = spelling;
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
  public PageInFile read(Fields fields) {
    return new PageInFile(page(fields), language(fields));
  }

  private static Page page(Fields fields) {
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
  public ObjectNode write(PageInFile inFile) {
    Page page = inFile.page();
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
        .put("language", inFile.language())
        .putTimes(page.createdAt(), page.changedAt())
        .node();
  }

  private static @Nullable String template(Fields fields) {
    String template = fields.text("template");
    return template == null || BUILT_IN.contains(template)
        ? template
        : fields.link("template", Kind.TEMPLATE);
  }

  /** A language of the program, or that the spelling is not looked up. */
  private static @Nullable String language(Fields fields) {
    String code = fields.text("language");
    if (code != null && !code.equals(SpellingRepository.NONE) && Language.find(code).isEmpty()) {
      fields.report("language", Problem.VALUE, SetReader.quoted(code), "nl, en, pt, lv, none");
    }
    return code;
  }

  private static Page.Section section(Fields fields) {
    return new Page.Section(fields.requiredName("key"), fields.text("text"));
  }

  private static Written section(Page.Section section) {
    return new Written().put("key", section.key()).put("text", section.text());
  }

  @Override
  public Optional<PageInFile> find(String id) {
    return repository.find(id).map(this::inFile);
  }

  private PageInFile inFile(Page page) {
    return new PageInFile(page, spelling.find(page.id()).orElse(null));
  }

  @Override
  public void each(Consumer<PageInFile> taker) {
    repository.each(page -> taker.accept(inFile(page)));
  }

  @Override
  public void save(PageInFile inFile) {
    repository.save(inFile.page());
    spelling.save(inFile.page().id(), inFile.language());
  }

  @Override
  public void delete(String id, Instant at) {
    repository.delete(id, at);
  }
}

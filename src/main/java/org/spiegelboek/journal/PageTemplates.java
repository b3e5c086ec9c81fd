package org.spiegelboek.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Typed;

/** The user's own forms of a page: made, changed, and put away. */
public final class PageTemplates {

  private final Desk desk;
  private final JournalRepository journal;
  private List<Template> own;

  PageTemplates(Desk desk, JournalRepository journal, List<Template> own) {
    this.desk = desk;
    this.journal = journal;
    this.own = List.copyOf(own);
  }

  /** The user's own form of this id; none where it is one of the book's. */
  public Optional<Template> find(String form) {
    return own.stream().filter(template -> template.id().equals(form)).findFirst();
  }

  /**
   * Keeps a form: a new one, or one with its questions changed. A question that stays, or stands
   * where the one before it was, keeps what pages have under it.
   *
   * @param questions one a line
   * @param then gets the forms there are now, and the id of this one
   * @return whether it has a name and a question
   */
  public boolean save(@Nullable Template before, String name, String questions, Saved then) {
    String called = Typed.line(name);
    List<String> asked = questions.lines().map(Typed::line).filter(line -> line != null).toList();
    if (called == null || asked.isEmpty()) {
      return false;
    }
    Instant now = now();
    Template template =
        new Template(
            before == null ? Ids.create() : before.id(),
            called,
            desk.messages().language().code(),
            sections(before == null ? List.of() : before.sections(), asked),
            null,
            before == null ? now : before.createdAt(),
            now);
    keep(template, forms -> then.take(forms, template.id()));
    return true;
  }

  /** Told of the forms there are after a change. */
  @FunctionalInterface
  public interface Saved {
    void take(List<Template> forms, String id);
  }

  /** Pages written in it stay as they are; it is not offered any more. */
  public void putAway(Template form, boolean away, Consumer<List<Template>> then) {
    keep(
        new Template(
            form.id(),
            form.name(),
            form.language(),
            form.sections(),
            away ? true : null,
            form.createdAt(),
            now()),
        then);
  }

  private void keep(Template template, Consumer<List<Template>> then) {
    desk.background()
        .run(
            () -> journal.saveTemplate(template),
            forms -> {
              own = List.copyOf(forms);
              then.accept(own);
            });
  }

  static List<Template.Prompt> sections(List<Template.Prompt> before, List<String> asked) {
    Set<String> taken = new HashSet<>();
    List<@Nullable String> keys = new ArrayList<>();
    for (String question : asked) {
      String same =
          before.stream()
              .filter(prompt -> question.equals(prompt.prompt()))
              .map(Template.Prompt::key)
              .filter(key -> !taken.contains(key))
              .findFirst()
              .orElse(null);
      keys.add(same);
      if (same != null) {
        taken.add(same);
      }
    }
    List<Template.Prompt> sections = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      String key = keys.get(i);
      if (key == null && i < before.size() && !taken.contains(before.get(i).key())) {
        key = before.get(i).key();
      }
      for (int number = 1; key == null; number++) {
        String fresh = "q" + number;
        boolean used = before.stream().anyMatch(prompt -> prompt.key().equals(fresh));
        key = used || taken.contains(fresh) ? null : fresh;
      }
      taken.add(key);
      sections.add(new Template.Prompt(key, asked.get(i)));
    }
    return sections;
  }

  private Instant now() {
    return desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }
}

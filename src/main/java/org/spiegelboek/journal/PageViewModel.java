package org.spiegelboek.journal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Domain;
import org.spiegelboek.ui.Autosave;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Removal;
import org.spiegelboek.ui.Step;

/**
 * One page being written. It is in the database from its first word on, and only then: an empty
 * page leaves nothing behind.
 */
public final class PageViewModel {

  private final Desk desk;
  private final PageRepository pages;
  private final JournalRepository journal;
  private final Page origin;
  private final PageTemplates templates;
  private final PageAgreements agreements;
  private Prompts prompts;
  private final Autosave autosave;

  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty template = new SimpleStringProperty();
  private final ObservableList<PagePart> parts = FXCollections.observableArrayList();
  private final ObservableList<Domain> domains = FXCollections.observableArrayList();
  private final ObservableList<Trait> traits = FXCollections.observableArrayList();
  private final ObservableList<String> tags = FXCollections.observableArrayList();
  private final ObjectProperty<Entry.@Nullable Chat> chat = new SimpleObjectProperty<>();

  private final ReadOnlyObjectWrapper<Map<String, String>> forms =
      new ReadOnlyObjectWrapper<>(Map.of());

  private @Nullable Instant createdAt;
  private boolean stored;
  private boolean holds;
  private boolean deleted;
  private Consumer<Page> onFirstStored = page -> {};

  public PageViewModel(Desk desk, PageRepository pages, JournalRepository journal, OpenPage open) {
    this.desk = desk;
    this.pages = pages;
    this.journal = journal;
    this.origin = open.page();
    this.stored = open.stored();
    this.createdAt = origin.createdAt();
    this.prompts = new Prompts(desk.messages(), open.ownTemplates());
    this.templates = new PageTemplates(desk, journal, open.ownTemplates());
    this.agreements = new PageAgreements(desk, journal, open, this::saveNow);
    title.set(origin.title() == null ? "" : origin.title());
    forms.set(prompts.names());
    template.set(origin.template() == null ? PageForm.FREE.key() : origin.template());
    domains.setAll(origin.domains());
    traits.setAll(origin.traits());
    tags.setAll(origin.tags());
    chat.set(open.chat());
    Map<String, String> texts = new LinkedHashMap<>();
    for (Page.Section section : origin.sections()) {
      texts.put(section.key(), section.text() == null ? "" : section.text());
    }
    fill(texts);
    autosave = new Autosave(desk.background(), desk.unsaved(), this::save);
    title.addListener((observable, old, now) -> autosave.touch());
    chat.addListener((observable, old, now) -> autosave.touch());
    ListChangeListener<Object> linked = change -> autosave.touch();
    domains.addListener(linked);
    traits.addListener(linked);
    tags.addListener(linked);
  }

  /** Other forms to choose from, after one of the user's own was changed. */
  void offer(List<Template> own) {
    prompts = new Prompts(desk.messages(), own);
    forms.set(prompts.names());
    fill(written());
  }

  /** Another form for the same page: what was written under the earlier questions stays there. */
  public void setTemplate(String form) {
    if (!form.equals(template.get())) {
      template.set(form);
      fill(written());
      autosave.touch();
    }
  }

  /** What stands on the page, by section. */
  private Map<String, String> written() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (PagePart part : parts) {
      if (!part.isBlank()) {
        texts.put(part.key(), part.textProperty().get());
      }
    }
    return texts;
  }

  /** Sections with text that the form does not have, and then those of the form. */
  private void fill(Map<String, String> texts) {
    Map<String, String> asked = prompts.of(template.get());
    List<PagePart> shown = new ArrayList<>();
    texts.forEach(
        (key, text) -> {
          if (!asked.containsKey(key)) {
            shown.add(new PagePart(key, prompts.anywhere(key), text));
          }
        });
    asked.forEach(
        (key, prompt) -> shown.add(new PagePart(key, prompt, texts.getOrDefault(key, ""))));
    shown.forEach(
        part -> part.textProperty().addListener((observable, old, now) -> autosave.touch()));
    parts.setAll(shown);
  }

  /** Puts the page into the journal even without a word, for something else hangs on it. */
  public void storeNow() {
    if (!stored) {
      holds = true;
      autosave.touch();
    }
    autosave.saveNow();
  }

  /** Saves at once, on leaving a field. */
  public void saveNow() {
    autosave.saveNow();
  }

  private Callable<?> save() {
    if (deleted || (!stored && isBlank())) {
      return () -> "";
    }
    Page page = toRecord();
    if (!stored) {
      stored = true;
      onFirstStored.accept(page);
    }
    return () -> pages.save(page);
  }

  /** Nothing was written or chosen. */
  public boolean isBlank() {
    return !holds
        && title.get().isBlank()
        && parts.stream().allMatch(PagePart::isBlank)
        && domains.isEmpty()
        && traits.isEmpty()
        && tags.isEmpty()
        && chat.get() == null;
  }

  private Page toRecord() {
    Instant now = desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    if (createdAt == null && !stored) {
      createdAt = now;
    }
    List<Page.Section> sections = new ArrayList<>();
    for (PagePart part : parts) {
      if (!part.textProperty().get().isEmpty()) {
        sections.add(new Page.Section(part.key(), PageText.composed(part.textProperty().get())));
      }
    }
    Entry.Chat linked = chat.get();
    return new Page(
        origin.id(),
        origin.date(),
        template.get(),
        title.get().isBlank() ? null : PageText.name(title.get()),
        sections,
        domains.stream().sorted().toList(),
        traits.stream().sorted().toList(),
        tags.stream().sorted().toList(),
        linked == null ? null : linked.id(),
        createdAt,
        now);
  }

  /** Takes the page away, and does this whenever it is gone. */
  public Step delete(Runnable removed) {
    saveNow();
    deleted = true;
    String id = origin.id();
    return new Removal(desk, at -> pages.remove(id, at), at -> pages.restore(id, at))
        .run(removed, () -> desk.navigation().go(Place.of(Place.Section.JOURNAL, id)));
  }

  /** Something was taken off the page, and can come back while it is open. */
  void didHere(String sentence, Step step) {
    desk.undo().didHere(sentence, step);
  }

  /** Adds a tag, if it is one and not there yet. */
  public void addTag(String typed) {
    String tag = PageText.name(typed);
    if (!tag.isEmpty() && !tags.contains(tag)) {
      tags.add(tag);
    }
  }

  /** Conversations to link the page to, the nearest to its date first. */
  public void listChats(Consumer<List<Entry.Chat>> then) {
    desk.background().run(() -> journal.listChats(origin.date()), then);
  }

  /** The tags used most. */
  public void listTags(Consumer<List<String>> then) {
    desk.background().run(journal::listTags, then);
  }

  /** Told when a new page is about to be stored for the first time. */
  public void setOnFirstStored(Consumer<Page> handler) {
    onFirstStored = handler;
  }

  public String getId() {
    return origin.id();
  }

  /** Wall clock. */
  public LocalDateTime getDate() {
    return origin.date();
  }

  /** Whether the page is in the journal. */
  public boolean isStored() {
    return stored && !deleted;
  }

  public StringProperty titleProperty() {
    return title;
  }

  /** The form chosen; change it with {@link #setTemplate}. */
  public StringProperty templateProperty() {
    return template;
  }

  /** Names of the forms there are, by key. */
  public ReadOnlyObjectProperty<Map<String, String>> formsProperty() {
    return forms.getReadOnlyProperty();
  }

  /** The user's own forms. */
  PageTemplates templates() {
    return templates;
  }

  /** What was agreed with oneself on the page. */
  public PageAgreements agreements() {
    return agreements;
  }

  public ObservableList<PagePart> parts() {
    return parts;
  }

  public ObservableList<Domain> domains() {
    return domains;
  }

  public ObservableList<Trait> traits() {
    return traits;
  }

  public ObservableList<String> tags() {
    return tags;
  }

  /** The conversation the page belongs to. */
  public ObjectProperty<Entry.@Nullable Chat> chatProperty() {
    return chat;
  }
}

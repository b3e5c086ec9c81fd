package org.spiegelboek.spelling;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Speller;

/** The spelling of one page: in which language, with which own words. */
public final class SpellingViewModel {

  private final Desk desk;
  private final Background aside;
  private final Dictionaries dictionaries;
  private final SpellingRepository repository;
  private final String page;
  private final ObjectProperty<@Nullable Language> language = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Speller> speller = new SimpleObjectProperty<>();
  private final Set<String> own = new HashSet<>();
  private boolean chosen;

  /**
   * @param aside where the dictionaries are asked
   */
  public SpellingViewModel(
      Desk desk,
      Background aside,
      Dictionaries dictionaries,
      SpellingRepository repository,
      String page) {
    this.desk = desk;
    this.aside = aside;
    this.dictionaries = dictionaries;
    this.repository = repository;
    this.page = page;
  }

  private record Known(Optional<String> language, List<String> words) {}

  /** Reads what was chosen; a page without a choice is spelt in the language of the book. */
  public void load() {
    desk.background()
        .run(
            () -> new Known(repository.find(page), repository.listWords()),
            known -> {
              own.addAll(known.words());
              if (!chosen) {
                language.set(
                    known.language().isEmpty()
                        ? desk.messages().language()
                        : Language.find(known.language().get()).orElse(null));
              }
              renew();
            });
  }

  /** Chooses the language of the page; null for no spelling. */
  public void choose(@Nullable Language now) {
    chosen = true;
    language.set(now);
    renew();
    Instant at = desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    run(() -> repository.choose(page, now == null ? SpellingRepository.NONE : now.code(), at));
  }

  private void run(Runnable saving) {
    desk.background()
        .run(
            () -> {
              saving.run();
              return true;
            },
            done -> {});
  }

  private void renew() {
    Language now = language.get();
    speller.set(
        now == null
            ? null
            : new Speller(
                desk.messages(),
                (words, then) -> check(now, words, then),
                (word, then) -> aside.run(() -> dictionaries.suggest(now, word), then),
                this::isOwn,
                this::learn,
                this::forget));
  }

  private void check(Language now, Set<String> words, Consumer<Set<String>> then) {
    Set<String> asked = new HashSet<>(words);
    asked.removeIf(this::isOwn);
    aside.run(() -> dictionaries.unknown(now, asked), then);
  }

  private boolean isOwn(String word) {
    return own.contains(SpellingRepository.plain(word));
  }

  private void learn(String word) {
    own.add(SpellingRepository.plain(word));
    run(() -> repository.add(word));
    renew();
  }

  private void forget(String word) {
    own.remove(SpellingRepository.plain(word));
    run(() -> repository.remove(word));
    renew();
  }

  /** The language of the page; null where its words are not looked up. */
  public ObjectProperty<@Nullable Language> languageProperty() {
    return language;
  }

  /** Who knows the words, for the fields; another one whenever something changed. */
  public ObjectProperty<@Nullable Speller> spellerProperty() {
    return speller;
  }
}

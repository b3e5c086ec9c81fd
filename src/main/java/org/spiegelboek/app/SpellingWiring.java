package org.spiegelboek.app;

import java.util.function.Consumer;
import org.spiegelboek.spelling.Dictionaries;
import org.spiegelboek.spelling.SpellingRepository;
import org.spiegelboek.spelling.SpellingViewModel;
import org.spiegelboek.store.Database;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Desk;

/** The spelling of an open book. A dictionary is read when a page first asks for it. */
final class SpellingWiring {

  private final Background aside;
  private final Dictionaries dictionaries = new Dictionaries();
  private final SpellingRepository repository;

  SpellingWiring(Database database, Consumer<Exception> unhandled) {
    aside = Background.aside(unhandled);
    repository = new SpellingRepository(database);
  }

  /** The spelling of one page. */
  SpellingViewModel of(Desk desk, String page) {
    return new SpellingViewModel(desk, aside, dictionaries, repository, page);
  }
}

package org.spiegelboek.spelling;

import java.util.function.Function;
import org.spiegelboek.today.OpenedJournal;
import org.spiegelboek.ui.Background;

/** The spelling of pages in tests of screens. */
public final class Spellings {

  private Spellings() {}

  /** Nobody ever answers what is asked of the dictionaries. */
  public static Function<String, SpellingViewModel> silent(OpenedJournal journal) {
    return with(journal, new Background(work -> {}, work -> {}, failure -> {}));
  }

  /** With the dictionaries of the program. */
  public static Function<String, SpellingViewModel> real(OpenedJournal journal) {
    return with(
        journal,
        Background.aside(
            failure -> {
              throw new AssertionError(failure);
            }));
  }

  private static Function<String, SpellingViewModel> with(OpenedJournal journal, Background aside) {
    Dictionaries dictionaries = new Dictionaries();
    SpellingRepository repository = new SpellingRepository(journal.database());
    return page -> new SpellingViewModel(journal.desk(), aside, dictionaries, repository, page);
  }
}

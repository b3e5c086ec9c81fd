package org.spiegelboek.exchange;

import java.util.ArrayList;
import java.util.List;
import org.spiegelboek.store.Database;

/** Makes a journal consistent whose rows were put together from what could be read elsewhere. */
public final class SearchIndexing {

  private SearchIndexing() {}

  /** Cuts links that lead nowhere and writes what can be found of each record, all or nothing. */
  public static void anew(Database database) {
    ExchangeRepository journal = new ExchangeRepository(database);
    journal.inOneTransaction(
        () -> {
          journal.tidyLinks();
          for (RecordJson<?> json : new Records(database).list()) {
            saveAgain(json);
          }
        });
  }

  private static <R> void saveAgain(RecordJson<R> json) {
    List<R> all = new ArrayList<>();
    json.each(all::add);
    all.forEach(json::save);
  }
}

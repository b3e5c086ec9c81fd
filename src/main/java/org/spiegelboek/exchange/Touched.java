package org.spiegelboek.exchange;

import java.util.ArrayList;
import java.util.List;
import org.spiegelboek.store.Kind;

/** Counts the records that an import touches, and names the first of them. */
final class Touched {

  private final ExchangeRepository journal;
  private final List<Difference> added = new ArrayList<>();
  private final List<Difference> changed = new ArrayList<>();
  private final List<Difference> deleted = new ArrayList<>();
  private int addedCount;
  private int changedCount;
  private int keptCount;
  private int deletedCount;

  Touched(ExchangeRepository journal) {
    this.journal = journal;
  }

  /** After the record was saved. */
  void added(Kind kind, String id) {
    addedCount++;
    name(added, kind, id, true);
  }

  /** After the record was saved. */
  void changed(Kind kind, String id) {
    changedCount++;
    name(changed, kind, id, false);
  }

  void kept() {
    keptCount++;
  }

  /** Before the record goes. */
  void deleted(Kind kind, String id) {
    deletedCount++;
    name(deleted, kind, id, false);
  }

  private void name(List<Difference> to, Kind kind, String id, boolean gone) {
    if (to.size() < Preview.MOST) {
      to.add(journal.describe(kind, id, gone));
    }
  }

  Preview preview() {
    return new Preview(
        new ImportResult(addedCount, changedCount, keptCount, deletedCount),
        added,
        changed,
        deleted);
  }
}

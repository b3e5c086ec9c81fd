package org.spiegelboek.exchange;

import java.util.Map;
import java.util.Set;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Integrity;
import org.spiegelboek.store.Kind;

/** What a journal holds, and whether it is whole. Reads all of it. */
public final class JournalCheck {

  private final Database database;
  private final ExchangeRepository journal;

  public JournalCheck(Database database) {
    this.database = database;
    this.journal = new ExchangeRepository(database);
  }

  /** How many records there are of each kind, in the order of the kinds. */
  public Map<Kind, Integer> countByKind() {
    return journal.countByKind();
  }

  /**
   * The parts that are not whole, also where the records do not hang together as the open format
   * wants it: an agreement that carries on itself, a sitting judged from an earlier one.
   */
  public Set<Integrity.Part> damaged() {
    Set<Integrity.Part> damaged = Integrity.damaged(database);
    if (!damaged.contains(Integrity.Part.PAGES)
        && (!journal.listOnCircles().isEmpty() || journal.looksAhead())) {
      damaged.add(Integrity.Part.LINKS);
    }
    return damaged;
  }
}

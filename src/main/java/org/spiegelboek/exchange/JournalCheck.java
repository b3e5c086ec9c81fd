package org.spiegelboek.exchange;

import java.util.Map;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;

/** What a journal holds, and whether its records hang together as the open format wants it. */
public final class JournalCheck {

  private final ExchangeRepository journal;

  public JournalCheck(Database database) {
    this.journal = new ExchangeRepository(database);
  }

  /** How many records there are of each kind, in the order of the kinds. */
  public Map<Kind, Integer> countByKind() {
    return journal.countByKind();
  }

  /** Whether no agreement carries on itself and no sitting was judged from an earlier one. */
  public boolean linksAreSound() {
    return journal.listOnCircles().isEmpty() && !journal.looksAhead();
  }
}

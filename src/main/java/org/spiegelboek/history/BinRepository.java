package org.spiegelboek.history;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.spiegelboek.store.Bin;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.StoreException;
import org.spiegelboek.store.TextIndex;

/** What lies in the bin, and how it goes back or goes for good. */
public final class BinRepository {

  /** How long it lies there. */
  public static final Duration KEPT = Duration.ofDays(30);

  private static final System.Logger LOG = System.getLogger(BinRepository.class.getName());

  private final Database database;

  public BinRepository(Database database) {
    this.database = database;
  }

  /** All that lies there, what was deleted last first. */
  public List<Binned> list() {
    return database.read(
        sql ->
            sql.list(
                """
                SELECT b.*, p.name AS person FROM bin b
                LEFT JOIN bin_cell c ON c.bid = b.bid AND c.tab = 'session' AND c.name = 'person_id'
                LEFT JOIN person p ON p.id = c.value
                ORDER BY b.at DESC, b.bid DESC
                """,
                BinRepository::map));
  }

  /** Puts a record back where it was. */
  public void restore(Kind kind, String id, Instant at) {
    database.change(sql -> Bin.putBack(sql, kind, id, at));
  }

  /** Puts a record that was put back into the bin again. */
  public void remove(Kind kind, String id, Instant at) {
    database.change(sql -> Bin.put(sql, kind, id, at));
  }

  /** Empties the bin for good. */
  public void deleteAll() {
    deleteForGood(Bin::forgetAll);
  }

  /** Deletes for good what has lain there long enough. */
  public void deleteOld(Instant now) {
    Instant moment = now.minus(KEPT);
    deleteForGood(sql -> Bin.forgetBefore(sql, moment));
  }

  /**
   * Of what goes for good nothing is left in the records, the index, the earlier texts, or the
   * places of the file that they stood in; only that something with its id was deleted.
   */
  private void deleteForGood(Database.Work<Integer> deleting) {
    int gone =
        database.write(
            sql -> {
              int many = deleting.run(sql);
              if (many > 0) {
                TextIndex.sweep(sql);
              }
              return many;
            });
    if (gone > 0) {
      rewrite();
    }
  }

  private void rewrite() {
    try {
      database.rewrite();
    } catch (StoreException e) {
      // Gone it is; a full disk only leaves the freed places as the store overwrote them.
      LOG.log(System.Logger.Level.WARNING, "Not written anew after emptying: {0}", e.reason());
    }
  }

  private static Binned map(Row row) throws SQLException {
    Instant at = row.instantOrNull("at");
    String day = row.text("day");
    if (at == null) {
      throw new SQLException("NULL in bin");
    }
    return new Binned(
        row.keyed("kind", Kind.class),
        row.text("record_id"),
        at,
        day.isEmpty() ? null : LocalDateTime.parse(day),
        row.text("title"),
        row.text("body"),
        row.textOrNull("person"));
  }
}

package org.spiegelboek.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.concurrent.Executor;

/**
 * Moves the log into the file and merges pieces of the search index, between saves. Left to itself
 * SQLite does so within one save of thirty or so, and that one waits for it; it still does when one
 * transaction is very large.
 */
final class Checkpoints {

  /** Half of the pieces that the index lets gather, and less than half of the log. */
  private static final int SAVES = 8;

  /** Pages of the index that are written anew at once; some milliseconds. */
  private static final int MERGED = 64;

  private static final Logger LOG = System.getLogger(Checkpoints.class.getName());

  private final Executor thread;
  private final Sql sql;
  private int saves;
  private boolean over;

  Checkpoints(Executor thread, Sql sql) {
    this.thread = thread;
    this.sql = sql;
  }

  /** Something was saved; what is queued already comes first. */
  void saved() {
    saves++;
    if (saves == SAVES) {
      saves = 0;
      thread.execute(this::move);
    }
  }

  /** The database closes, which moves everything. */
  void stop() {
    over = true;
  }

  private void move() {
    if (over) {
      return;
    }
    try {
      sql.update("INSERT INTO text_index(text_index, rank) VALUES ('merge', ?)", MERGED);
      sql.get("PRAGMA wal_checkpoint(PASSIVE)", row -> row.integer("busy"));
    } catch (SQLException e) {
      // What was saved stays in the log, and the next attempt takes it along.
      LOG.log(Level.WARNING, "The journal was not tidied between saves", e);
    }
  }
}

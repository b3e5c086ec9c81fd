package org.spiegelboek.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The journal's encrypted database (SQLCipher 4 page format): one connection, owned by one thread.
 * Every call runs on that thread, in the order given; what {@link #write} returned is on the disk
 * (WAL, {@code synchronous=FULL}).
 */
public final class Database implements AutoCloseable {

  private final ExecutorService thread;
  private final Connection connection;
  private final Sql sql;
  private final Checkpoints checkpoints;
  private volatile @Nullable Thread owner;
  private volatile Runnable onWritten = () -> {};
  private boolean writing;
  private boolean named;
  private boolean closed;

  private Database(ExecutorService thread, Connection connection) {
    this.thread = thread;
    this.connection = connection;
    this.sql = new Sql(connection);
    this.checkpoints = new Checkpoints(thread, sql);
  }

  /** Work inside one transaction. */
  @FunctionalInterface
  public interface Work<T> {
    T run(Sql sql) throws SQLException;
  }

  /** Work inside one transaction that returns nothing. */
  @FunctionalInterface
  public interface Change {
    void run(Sql sql) throws SQLException;
  }

  /**
   * Opens the database, makes it where there is none, and brings its schema up to date.
   *
   * @param file path of {@code journal.db}
   * @param dataKey 32 bytes; copied into the driver's key text, not kept here
   * @throws StoreException damaged, in use, newer, or not writable
   */
  public static Database open(Path file, byte[] dataKey) {
    return open(file, dataKey, unmigrated -> {});
  }

  /**
   * As {@link #open(Path, byte[])}.
   *
   * @param beforeMigration gets the database as it was, on its thread, if its schema is an earlier
   *     one; a failure leaves it so
   */
  public static Database open(Path file, byte[] dataKey, Consumer<Database> beforeMigration) {
    ExecutorService thread =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().name("store").daemon().factory());
    try {
      return join(
          thread.submit(
              () -> {
                Connection connection = EncryptedFile.connect(file, dataKey);
                Database database = new Database(thread, connection);
                database.owner = Thread.currentThread();
                try {
                  if (Migrations.isEarlier(connection)) {
                    beforeMigration.accept(database);
                  }
                  Migrations.run(connection);
                } catch (SQLException | RuntimeException e) {
                  undo(e, connection::close);
                  throw e;
                }
                return database;
              }));
    } catch (RuntimeException e) {
      thread.shutdown();
      throw e;
    }
  }

  /** Runs reading work and returns its result. */
  public <T> T read(Work<T> work) {
    return onThread(() -> work.run(sql));
  }

  /**
   * Runs changing work in one transaction: all of it is on the disk when this returns, or none.
   * Inside other changing work it joins that transaction.
   */
  public <T> T write(Work<T> work) {
    return onThread(
        () -> {
          if (writing) {
            return work.run(sql);
          }
          T result = inTransaction(named ? work : naming(work));
          onWritten.run();
          checkpoints.saved();
          return result;
        });
  }

  /**
   * Work that also gives the content a new name, if it changes anything. See {@link Meta#STATE}.
   */
  private <T> Work<T> naming(Work<T> work) {
    return given -> {
      long before = changes();
      T result = work.run(given);
      if (changes() > before) {
        Meta.put(given, Meta.STATE, UUID.randomUUID().toString());
        named = true;
      }
      return result;
    };
  }

  private long changes() throws SQLException {
    return sql.get("SELECT total_changes() AS n", row -> row.number("n"));
  }

  /**
   * As {@link #change}, for what is no content, such as where somebody wrote last: no copy is made
   * for its sake.
   */
  public void note(Change change) {
    this.<Boolean>onThread(
        () ->
            inTransaction(
                given -> {
                  change.run(given);
                  return true;
                }));
  }

  /** Gives the content another name with its next change, as after a copy. */
  public void nameAnew() {
    this.<Boolean>onThread(() -> named = false);
  }

  /** Does this on the store's thread whenever something is on the disk. */
  public void onWritten(Runnable then) {
    onWritten = then;
  }

  /** As {@link #write}, for work without a result. */
  public void change(Change change) {
    this.<Boolean>write(
        given -> {
          change.run(given);
          return true;
        });
  }

  private <T> T inTransaction(Work<T> work) throws SQLException {
    writing = true;
    try {
      connection.setAutoCommit(false);
      T result = work.run(sql);
      connection.commit();
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      undo(e, connection::rollback);
      undo(e, () -> connection.setAutoCommit(true));
      named = false;
      throw e;
    } finally {
      writing = false;
    }
  }

  /** A full disk ends the transaction by itself; then there is nothing left to end, which is so. */
  static void undo(Throwable failure, Ending ending) {
    try {
      ending.run();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  @FunctionalInterface
  interface Ending {
    void run() throws SQLException;
  }

  /**
   * Writes a whole, encrypted copy of the database with the same key.
   *
   * @param target a file that does not exist yet
   */
  public void copyTo(Path target) {
    this.<Integer>onThread(
        () -> {
          named = false;
          return sql.update("VACUUM INTO ?", target.toAbsolutePath().toString());
        });
  }

  /**
   * Writes the whole file anew and empties the log, so that nothing of what was deleted is left in
   * free or half-filled places of either.
   */
  public void rewrite() {
    this.<Integer>onThread(
        () -> {
          sql.update("VACUUM");
          return sql.get("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.integer("busy"));
        });
  }

  /** The store thread, for work that is to run in order with everything else. */
  public Executor lane() {
    return thread;
  }

  /**
   * Checkpoints, closes and removes the write-ahead log. Work that was handed in before is done
   * first.
   */
  @Override
  public void close() {
    if (thread.isShutdown()) {
      return;
    }
    try {
      this.<Boolean>onThread(
          () -> {
            closed = true;
            checkpoints.stop();
            sql.close();
            connection.close();
            return true;
          });
    } finally {
      thread.shutdown();
    }
  }

  private <T> T onThread(java.util.concurrent.Callable<T> work) {
    if (Thread.currentThread() == owner) {
      if (closed) {
        // Handed in just before the journal was locked, and its turn came after.
        throw new StoreException(StoreException.Reason.CLOSED, "The journal is locked", null);
      }
      try {
        return work.call();
      } catch (SQLException e) {
        throw StoreException.of(e);
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    try {
      return join(thread.submit(work));
    } catch (RejectedExecutionException e) {
      throw new StoreException(StoreException.Reason.CLOSED, "The journal is locked", e);
    }
  }

  private static <T> T join(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException(StoreException.Reason.CLOSED, "Interrupted", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof SQLException sql) {
        throw StoreException.of(sql);
      } else if (cause instanceof RuntimeException runtime) {
        throw runtime;
      } else if (cause instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(cause);
    }
  }
}

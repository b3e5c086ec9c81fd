package org.spiegelboek.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import org.spiegelboek.store.Database;

/**
 * Takes another copy of a journal, such as the one on another laptop, into this one: by id, the
 * later change wins, the words of the other become earlier texts, deletions are honoured. One
 * transaction: all of it or nothing.
 */
public final class JournalMerge {

  private final Database database;
  private final Clock clock;

  public JournalMerge(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Merges.
   *
   * @param other is only read
   */
  public ImportResult take(Database other) throws IOException {
    try (SealedFile file = written(other)) {
      return new JsonImporter(database, clock).read(file::in);
    }
  }

  /** What {@link #take} would do, without doing it. */
  public Preview preview(Database other) throws IOException {
    try (SealedFile file = written(other)) {
      return new JsonImporter(database, clock).preview(file::in);
    }
  }

  private SealedFile written(Database other) throws IOException {
    SealedFile file = new SealedFile();
    try (OutputStream out = file.out()) {
      new JsonExporter(other, clock).write(out);
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }
}

package org.spiegelboek.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Database;

/**
 * Brings a file in the open format into a journal, whole or not at all. The file is read twice, one
 * record at a time: first to know and check what there is, then, in one transaction, to check the
 * links and to write.
 */
public final class JsonImporter {

  private final Database database;
  private final Clock clock;

  /**
   * @param clock says when texts that lost against later ones became earlier texts
   */
  public JsonImporter(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Imports the file: into an empty journal as it is, into another by merging.
   *
   * @throws ImportException if anything is wrong with the file; the journal is unchanged then
   * @throws IOException if the file cannot be read; the journal is unchanged then, too
   */
  public ImportResult read(Path path) throws IOException {
    return read(() -> Files.newInputStream(path));
  }

  /**
   * What {@link #read} would do, without doing it.
   *
   * @throws ImportException if anything is wrong with the file
   * @throws IOException if the file cannot be read
   */
  public Preview preview(Path path) throws IOException {
    return preview(() -> Files.newInputStream(path));
  }

  /**
   * Which journal the file says it was written from.
   *
   * @throws IOException if the file cannot be read
   */
  public Optional<String> findJournalId(Path path) throws IOException {
    AtomicReference<@Nullable String> id = new AtomicReference<>();
    Findings findings = new Findings();
    new JournalFile(() -> Files.newInputStream(path))
        .read(
            Set.of(),
            "journal"::equals,
            findings,
            item -> id.set(Header.read(item, new Reading(findings)).id()));
    return Optional.ofNullable(id.get());
  }

  Preview preview(JournalFile.Source source) throws IOException {
    AtomicReference<Preview> result = new AtomicReference<>();
    try {
      read(
          source,
          false,
          done -> {
            result.set(done);
            throw new PreviewException();
          });
    } catch (PreviewException e) {
      return result.get();
    }
    throw new IllegalStateException("The preview was kept");
  }

  /** Rolls the transaction back once it is known what it would have done. */
  private static final class PreviewException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PreviewException() {
      super("Only looked at", null, false, false);
    }
  }

  ImportResult read(JournalFile.Source source) throws IOException {
    return read(source, false, done -> {}).counts();
  }

  /** Takes in a part of another copy, which may lead to what only the rest of it explains. */
  ImportResult readPart(JournalFile.Source source) throws IOException {
    return read(source, true, done -> {}).counts();
  }

  private Preview read(JournalFile.Source source, boolean part, Consumer<Preview> beforeCommit)
      throws IOException {
    JournalFile file = new JournalFile(source);
    Findings findings = new Findings();
    Records records = new Records(database);
    FileCheck check = new FileCheck(records, findings);
    check.finish(file.read(records.lists(), member -> true, findings, check::take));
    AtomicReference<Preview> result = new AtomicReference<>();
    try {
      ExchangeRepository journal = new ExchangeRepository(database);
      journal.inOneTransaction(
          () -> {
            LinkCheck links = new LinkCheck(check.ids(), journal, findings, part);
            JournalWriter writer =
                new JournalWriter(database, records, check.ids(), links, findings, clock);
            Preview done = writer.write(file);
            result.set(done);
            beforeCommit.accept(done);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return result.get();
  }
}

package org.spiegelboek.sync;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.spiegelboek.exchange.ImportResult;
import org.spiegelboek.exchange.JournalPart;
import org.spiegelboek.store.AtomicFile;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.SealedStream;
import org.spiegelboek.store.StoreException;
import org.spiegelboek.vault.OpenJournal;

/**
 * Takes in what other laptops wrote and writes what they have not got yet, both under the journal's
 * key. A file is a part of the journal; the first of a laptop is the whole of it. Parts may be
 * taken in twice, late, or under another name: they come to the same.
 */
public final class Exchange {

  private static final System.Logger LOG = System.getLogger(Exchange.class.getName());

  /** Below this it is not worth beginning anew. */
  private static final long SMALL = 1 << 20;

  private static final int BUFFER = 1 << 16;

  /** So many files a laptop has before it begins anew with one. */
  private static final int MOST_FILES = 40;

  private final OpenJournal journal;
  private final ExchangePlace place;
  private final ExchangeLog log;
  private final JournalPart part;

  public Exchange(OpenJournal journal, ExchangePlace place, Clock clock) {
    this.journal = journal;
    this.place = place;
    this.log = new ExchangeLog(journal.database());
    this.part = new JournalPart(journal.database(), clock);
  }

  /** Something to do before the journal is changed, such as a backup. */
  @FunctionalInterface
  public interface Precaution {

    /**
     * @throws IOException nothing is taken in then
     */
    void take() throws IOException;
  }

  /** The precaution failed, so nothing was changed. */
  public static final class NotSafeException extends IOException {

    private static final long serialVersionUID = 1L;

    NotSafeException(IOException cause) {
      super(cause);
    }
  }

  /**
   * What was taken in.
   *
   * @param files that were
   * @param result what they did, all together
   * @param waiting files that are not whole yet, or lead to what has not come yet
   * @param newer files that a newer version of the program wrote
   */
  public record Taken(int files, ImportResult result, int waiting, int newer) {}

  /** Names of the files that need not be fetched again. */
  public Set<String> known() {
    return log.names();
  }

  /**
   * Takes files in, each whole or not at all; one that cannot be taken in now is tried again with
   * the next inbox.
   *
   * @throws IOException of the precaution, or if this laptop's disk cannot be read
   */
  public Taken take(Inbox inbox, Precaution precaution) throws IOException {
    Taking taking = new Taking(precaution);
    List<Inbox.Arrival> rest = inbox.list();
    int before;
    do {
      before = rest.size();
      taking.newer = 0;
      List<Inbox.Arrival> left = new ArrayList<>();
      for (Inbox.Arrival arrival : rest) {
        if (!taking.take(arrival)) {
          left.add(arrival);
        }
      }
      rest = left;
    } while (!rest.isEmpty() && rest.size() < before);
    return new Taken(taking.files, taking.result, rest.size() - taking.newer, taking.newer);
  }

  /** One inbox on its way into the journal. */
  private final class Taking {

    private final Precaution precaution;
    private ImportResult result = ImportResult.NOTHING;
    private int files;
    private int newer;

    Taking(Precaution precaution) {
      this.precaution = precaution;
    }

    private void takePrecaution() throws NotSafeException {
      try {
        precaution.take();
      } catch (IOException e) {
        throw new NotSafeException(e);
      }
    }

    /** Whether the file is dealt with. */
    boolean take(Inbox.Arrival arrival) throws IOException {
      try (SealedStream file = journal.openSealed(arrival.file())) {
        if (log.knows(file.id())) {
          log.sawAgain(arrival.name(), file.id());
          return true;
        }
        if (files == 0) {
          takePrecaution();
        }
        result = result.plus(merge(arrival.name(), file));
        files++;
        return true;
      } catch (JournalPart.LeftException e) {
        LOG.log(System.Logger.Level.INFO, "A file of the exchange folder is left: " + e.reason());
        newer += e.reason() == JournalPart.LeftException.Reason.NEWER ? 1 : 0;
        return false;
      } catch (StoreException e) {
        if (e.reason() != StoreException.Reason.DAMAGED) {
          throw e;
        }
        LOG.log(System.Logger.Level.INFO, "A file of the exchange folder is not whole");
        return false;
      }
    }
  }

  /** One transaction: what the file holds, and that it was taken in. */
  private ImportResult merge(String name, SealedStream file) throws IOException {
    JournalPart.Source source = () -> new GZIPInputStream(file.in(), BUFFER);
    List<Tally.Entry> entries = new ArrayList<>();
    part.each(source, (kind, id, record) -> entries.add(Tally.entry(kind, id, record)));
    try {
      return journal
          .database()
          .write(
              sql -> {
                ImportResult merged = taken(source);
                log.tookIn(name, file.id(), entries);
                return merged;
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ImportResult taken(JournalPart.Source source) {
    try {
      return part.take(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes what the folder has not got yet among the files of this laptop, from where {@link
   * ExchangePlace#deliver} takes them.
   *
   * @return whether there was anything
   * @throws IOException if this laptop's disk cannot be written to; nothing is lost, and the next
   *     time writes it
   */
  public boolean write() throws IOException {
    Set<String> own = place.ownNames();
    Set<String> whole = log.wholeNames();
    whole.retainAll(own);
    String state = log.nameState();
    if (!whole.isEmpty() && log.state().filter(state::equals).isPresent()) {
      return false;
    }
    if (!whole.isEmpty() && own.size() < MOST_FILES) {
      Tally changes = new Tally(log.digests());
      Path work = seal(changes);
      if (changes.entries().isEmpty()) {
        Files.delete(work);
        log.wroteNothing(state);
        return false;
      }
      if (!changes.deletes() && !outgrows(work, own, whole)) {
        keep(work, changes, false, state);
        return true;
      }
      Files.delete(work);
    }
    Tally everything = new Tally(Map.of());
    keep(seal(everything), everything, true, state);
    own.retainAll(log.names());
    for (String name : own) {
      Files.deleteIfExists(place.own(name));
    }
    return true;
  }

  /** Whether the changes together are larger than half of the whole that they change. */
  private boolean outgrows(Path change, Set<String> own, Set<String> whole) throws IOException {
    long changes = Files.size(change);
    long wholes = 0;
    for (String name : own) {
      long size = Files.size(place.own(name));
      if (whole.contains(name)) {
        wholes += size;
      } else {
        changes += size;
      }
    }
    return changes > wholes / 2 + SMALL;
  }

  private Path seal(Tally tally) throws IOException {
    Path work = place.own(".work");
    for (String end : List.of("", "-wal", "-shm", "-journal")) {
      Files.deleteIfExists(work.resolveSibling(work.getFileName() + end));
    }
    journal.seal(
        work,
        Ids.create(),
        out -> {
          try (OutputStream zipped = new GZIPOutputStream(out, BUFFER)) {
            part.write(zipped, tally::takes);
          }
        });
    return work;
  }

  private void keep(Path work, Tally tally, boolean whole, String state) throws IOException {
    String fileId;
    try (SealedStream file = journal.openSealed(work)) {
      fileId = file.id();
    }
    try (FileChannel channel = FileChannel.open(work, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    String name = place.newName();
    AtomicFile.move(work, place.own(name));
    log.wrote(name, fileId, whole, tally.entries(), state);
  }
}

package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import org.spiegelboek.exchange.JournalFile.Item;
import org.spiegelboek.store.Database;

/**
 * Part of a journal in the open format: what of it changed since some moment. Parts of one journal
 * may be taken in twice and in any order that has no record before what it leads to; all of them
 * together come to the same as the whole.
 */
public final class JournalPart {

  private final Database database;
  private final Clock clock;

  public JournalPart(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Says of a record, an earlier text or a deletion whether it is of the part. */
  @FunctionalInterface
  public interface Choice {

    /**
     * @param kind and {@code id} name it for good
     * @param record as it is written
     */
    boolean takes(String kind, String id, ObjectNode record);
  }

  /** Is given what a part holds. */
  @FunctionalInterface
  public interface Taker {
    void take(String kind, String id, ObjectNode record);
  }

  /** Opens a part, each time from its begin. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  /** Why a part was not taken in; the journal is as it was. */
  public static final class LeftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What would have to change. */
    public enum Reason {
      /** It leads to records that may come with another part. */
      WAITS,
      /** A newer version of the program wrote it. */
      NEWER,
      /** It is no part of a journal. */
      REFUSED
    }

    private final Reason reason;

    LeftException(Reason reason, Throwable cause) {
      super(reason.name(), cause);
      this.reason = reason;
    }

    public Reason reason() {
      return reason;
    }
  }

  /** Writes what is chosen to a stream, which stays open. */
  public void write(OutputStream out, Choice choice) throws IOException {
    new JsonExporter(database, clock).write(out, choice);
  }

  /**
   * Takes a part in, all of it or nothing: by id, the later change wins, deletions are honoured.
   *
   * @throws LeftException if it cannot be taken in, or not now
   * @throws IOException if it cannot be read to its end; the journal is as it was
   */
  public ImportResult take(Source source) throws IOException {
    try {
      return new JsonImporter(database, clock).readPart(source::open);
    } catch (ImportException e) {
      throw new LeftException(why(e), e);
    }
  }

  private static LeftException.Reason why(ImportException e) {
    if (e.reason() == ImportException.Reason.NEWER) {
      return LeftException.Reason.NEWER;
    }
    return e.lacksOnlyLinks() ? LeftException.Reason.WAITS : LeftException.Reason.REFUSED;
  }

  /** Hands on all that a part holds, under the names that {@link #write} gives. */
  public void each(Source source, Taker taker) throws IOException {
    Records records = new Records(database);
    new JournalFile(source::open)
        .read(
            records.lists(),
            records.lists()::contains,
            new Findings(),
            item -> {
              if (item.member().equals(OwnWords.LIST)) {
                String word = item.value().asText();
                taker.take(OwnWords.KIND, word, OwnWords.record(word));
              } else if (item.value() instanceof ObjectNode record) {
                taker.take(kind(records, item), id(item, record), record);
              }
            });
  }

  private static String kind(Records records, Item item) {
    return switch (item.member()) {
      case RevisionJson.LIST -> RevisionJson.KEPT_KIND;
      case DeletedJson.LIST -> DeletedJson.KEPT_KIND;
      case PictureJson.LIST -> PictureJson.KEPT_KIND;
      case PictureJson.DELETED -> PictureJson.DELETED_KEPT_KIND;
      default -> {
        RecordJson<?> json = records.find(item.member());
        yield json == null ? item.member() : json.kind().key();
      }
    };
  }

  private static String id(Item item, ObjectNode record) {
    Reading reading = new Reading(new Findings());
    Fields fields = new Fields(record, item.pointer(), reading);
    return switch (item.member()) {
      case RevisionJson.LIST -> RevisionJson.keptId(RevisionJson.read(fields, reading));
      case DeletedJson.LIST -> DeletedJson.keptId(DeletedJson.read(fields));
      default -> record.path("id").asText();
    };
  }
}

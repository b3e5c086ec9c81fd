package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.exchange.JournalFile.Item;
import org.spiegelboek.store.Tombstones.Tombstone;

/** The first pass over a file: checks every record by itself and remembers which there are. */
final class FileCheck {

  /** What the first member of a file says. */
  static final String FORMAT = "spiegelboek-journal";

  /** Members of the top level that say something of the whole. */
  static final Set<String> HEADER = Set.of("format", "version", "exportedAt", "app", "journal");

  /** The newest version of the format that we read, and the one we write. */
  static final int VERSION = 1;

  private final Records records;
  private final Findings findings;
  private final FileIds ids = new FileIds();
  private @Nullable JsonNode format;
  private @Nullable JsonNode version;

  FileCheck(Records records, Findings findings) {
    this.records = records;
    this.findings = findings;
  }

  FileIds ids() {
    return ids;
  }

  void take(Item item) {
    if (item.value().isNull() && !item.isEntry()) {
      return;
    }
    RecordJson<?> json = records.find(item.member());
    if (json != null) {
      checkRecord(json, item);
      return;
    }
    Reading reading = new Reading(findings);
    switch (item.member()) {
      case "format" -> format = item.value();
      case "version" -> version = item.value();
      case "exportedAt", "app", "journal" -> Header.read(item, reading);
      case RevisionJson.LIST -> {
        if (isEntry(item)) {
          RevisionJson.read(new Fields(item.value(), item.pointer(), reading), reading);
        }
      }
      case DeletedJson.LIST -> {
        if (isEntry(item)) {
          checkDeleted(item, reading);
        }
      }
      case PictureJson.LIST, PictureJson.DELETED -> {
        if (isEntry(item)) {
          checkPicture(item, reading);
        }
      }
      case OwnWords.LIST -> {
        if (isEntry(item)) {
          OwnWords.read(item, findings);
        }
      }
      default -> {
        // Unknown: kept aside as it is.
      }
    }
  }

  private <R> void checkRecord(RecordJson<R> json, Item item) {
    if (!isEntry(item)) {
      return;
    }
    R record = json.read(new Fields(item.value(), item.pointer(), new Reading(findings)));
    String id = RecordIds.find(json.kind(), item.value().path("id").asText()).orElse("");
    if (!id.isEmpty() && !ids.add(json.kind(), id, record)) {
      findings.add(Pointers.child(item.pointer(), "id"), Problem.REPEATED);
    }
  }

  private void checkDeleted(Item item, Reading reading) {
    Tombstone deleted = DeletedJson.read(new Fields(item.value(), item.pointer(), reading));
    if (!deleted.id().isEmpty() && !ids.addDeleted(deleted.kind(), deleted.id())) {
      findings.add(Pointers.child(item.pointer(), "id"), Problem.REPEATED);
    }
  }

  private void checkPicture(Item item, Reading reading) {
    Fields fields = new Fields(item.value(), item.pointer(), reading);
    boolean there = item.member().equals(PictureJson.LIST);
    String id =
        there
            ? PictureJson.read(fields, reading, !findings.full()).picture().id()
            : PictureJson.readDeleted(fields).id();
    if (!id.isEmpty() && !(there ? ids.addPicture(id) : ids.addDeletedPicture(id))) {
      findings.add(Pointers.child(item.pointer(), "id"), Problem.REPEATED);
    }
  }

  private boolean isEntry(Item item) {
    if (!item.isEntry()) {
      findings.add(item.pointer(), Problem.LIST);
      return false;
    }
    return true;
  }

  /**
   * Ends the pass: whether it is our format at all, in a version we know.
   *
   * @param whole whether the file could be read to its end
   * @throws ImportException if it is not, or could not
   */
  void finish(boolean whole) {
    if (isNewer()) {
      throw new ImportException(ImportException.Reason.NEWER, List.of());
    } else if (!whole) {
      throw new ImportException(ImportException.Reason.REFUSED, findings.list());
    } else if (format == null || !FORMAT.equals(format.textValue())) {
      // What else was found says nothing: it is something else than a journal.
      Findings only = new Findings();
      only.add("/format", format == null ? Problem.MISSING : Problem.FORMAT);
      throw new ImportException(ImportException.Reason.REFUSED, only.list());
    }
    checkVersion();
  }

  private boolean isNewer() {
    return format != null
        && FORMAT.equals(format.textValue())
        && version != null
        && version.isNumber()
        && version.decimalValue().compareTo(BigDecimal.valueOf(VERSION)) > 0;
  }

  private void checkVersion() {
    if (version == null) {
      findings.add("/version", Problem.MISSING);
    } else if (!version.isNumber()) {
      findings.add("/version", Problem.NUMBER);
    } else if (version.decimalValue().compareTo(BigDecimal.valueOf(VERSION)) != 0) {
      String found = SetReader.quoted(version.asText());
      findings.add("/version", Problem.VALUE, found, Integer.toString(VERSION));
    }
  }
}

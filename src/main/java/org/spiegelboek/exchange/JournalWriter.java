package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.exchange.JournalFile.Item;
import org.spiegelboek.history.Revision;
import org.spiegelboek.history.RevisionRepository;
import org.spiegelboek.spelling.SpellingRepository;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Meta;
import org.spiegelboek.store.Tombstones.Tombstone;

/**
 * The second pass over a file: checks its links and writes what it holds. Runs inside one
 * transaction; a finding rolls all of it back.
 */
final class JournalWriter {

  private static final Set<String> DELETIONS = Set.of(DeletedJson.LIST, PictureJson.DELETED);

  private final Records records;
  private final FileIds ids;
  private final Findings findings;
  private final Clock clock;
  private final ExchangeRepository journal;
  private final KeptAsideRepository keptAside;
  private final RevisionRepository revisions;
  private final PictureMerge pictures;
  private final SpellingRepository spelling;
  private final LinkCheck links;
  private final boolean sound;
  private final boolean empty;
  private final boolean fresh;
  private final Touched touched;

  /**
   * @param findings those of the first pass; if there are any, nothing is written and links are
   *     only checked, so that all is told at once
   */
  JournalWriter(
      Database database,
      Records records,
      FileIds ids,
      LinkCheck links,
      Findings findings,
      Clock clock) {
    this.records = records;
    this.ids = ids;
    this.findings = findings;
    this.clock = clock;
    this.journal = new ExchangeRepository(database);
    this.touched = new Touched(journal);
    this.keptAside = new KeptAsideRepository(database);
    this.revisions = new RevisionRepository(database);
    this.pictures = new PictureMerge(database, clock);
    this.spelling = new SpellingRepository(database);
    this.links = links;
    this.sound = findings.isEmpty();
    this.empty = journal.countByKind().values().stream().allMatch(count -> count == 0);
    this.fresh = empty && journal.listDeletions().isEmpty();
  }

  /**
   * @throws ImportException if anything is wrong with the file
   */
  Preview write(JournalFile file) {
    try {
      file.read(records.lists(), member -> true, findings, this::take);
      if (!findings.isEmpty()) {
        throw new ImportException(ImportException.Reason.REFUSED, findings.list());
      }
      if (ids.holdsAnyDeleted()) {
        // Only now: a deletion is weighed against records that may stand after it in the file.
        file.read(records.lists(), DELETIONS::contains, findings, this::takeDeleted);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!fresh || ids.holdsAnyDeleted()) {
      journal.tidyLinks();
      openCircles();
    }
    return touched.preview().and(pictures.result());
  }

  private void take(Item item) {
    RecordJson<?> json = records.find(item.member());
    if (item.value().isNull() && !item.isEntry() && !isUnknown(item)) {
      return;
    } else if (json != null) {
      if (item.isEntry()) {
        takeRecord(json, item);
      }
    } else if (item.member().equals(RevisionJson.LIST)) {
      if (item.isEntry()) {
        takeRevision(item);
      }
    } else if (item.member().equals(PictureJson.LIST)) {
      if (item.isEntry()) {
        takePicture(item);
      }
    } else if (item.member().equals(OwnWords.LIST)) {
      if (sound && item.isEntry()) {
        OwnWords.read(item, findings).ifPresent(spelling::add);
      }
    } else if (sound && item.member().equals("journal")) {
      takeJournal(Header.read(item, new Reading(findings)));
    } else if (sound && isUnknown(item)) {
      String pointer = Pointers.child("", item.member());
      keptAside.save(KeptAsideRepository.JOURNAL, "", Map.of(pointer, item.value()), empty);
    }
  }

  private boolean isUnknown(Item item) {
    return !records.lists().contains(item.member()) && !FileCheck.HEADER.contains(item.member());
  }

  private void takeJournal(Header header) {
    if (empty) {
      saveMeta(Meta.ID, header.id());
      saveMeta(Meta.NAME, header.name());
      saveMeta(Meta.LANGUAGE, header.language());
    }
    keptAside.save(KeptAsideRepository.JOURNAL, "", header.unknown(), empty);
  }

  private void saveMeta(String key, @Nullable String value) {
    if (value != null) {
      journal.saveMeta(key, value);
    }
  }

  private <R> void takeRecord(RecordJson<R> json, Item item) {
    Reading reading = new Reading(sound ? findings : new Findings());
    Fields fields = new Fields(item.value(), item.pointer(), reading);
    R record = json.read(fields);
    if (!findings.full()) {
      links.check(reading);
      links.checkOrder(record, item.pointer());
    }
    // Questions of the book are no records, so their texts are not taken over.
    String id = RecordIds.find(json.kind(), item.value().path("id").asText()).orElse("");
    if (findings.isEmpty() && !(json.kind() == Kind.QUESTION && RecordIds.isBuiltIn(id))) {
      save(json, id, record, fields.unknown());
    }
  }

  private <R> void save(RecordJson<R> json, String id, R record, Map<String, JsonNode> unknown) {
    ObjectNode incoming = json.write(record);
    Optional<Instant> gone = fresh ? Optional.empty() : journal.findDeletion(json.kind(), id);
    if (gone.isPresent() && gone.get().isAfter(Merge.changedAt(incoming))) {
      touched.kept();
      return;
    }
    Optional<R> present = fresh ? Optional.empty() : json.find(id);
    if (present.isEmpty()) {
      json.save(record);
      keptAside.save(json.kind().key(), id, unknown, true);
      touched.added(json.kind(), id);
      return;
    }
    ObjectNode own = json.write(present.get());
    boolean fileIsLater = !own.equals(incoming) && Merge.isLater(incoming, own);
    ObjectNode later = fileIsLater ? incoming : own;
    ObjectNode earlier = fileIsLater ? own : incoming;
    ObjectNode united = Merge.united(later, earlier);
    saveLost(json.kind(), id, later, earlier);
    keptAside.save(json.kind().key(), id, unknown, fileIsLater);
    if (united.equals(own)) {
      touched.kept();
    } else {
      json.save(json.read(new Fields(united, "", new Reading(new Findings()))));
      touched.changed(json.kind(), id);
    }
  }

  private void saveLost(Kind kind, String id, ObjectNode later, ObjectNode earlier) {
    Instant at =
        earlier.has("changedAt")
            ? Merge.changedAt(earlier)
            : clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Merge.lostTexts(later, earlier)
        .forEach((field, text) -> revisions.save(new Revision(kind, id, field, text, at)));
  }

  private void takeRevision(Item item) {
    Reading reading = new Reading(sound ? findings : new Findings());
    Fields fields = new Fields(item.value(), item.pointer(), reading);
    Revision revision = RevisionJson.read(fields, reading);
    links.check(reading);
    if (findings.isEmpty() && !isDeletedSince(revision)) {
      revisions.save(revision);
      String id = RevisionJson.keptId(revision);
      keptAside.save(RevisionJson.KEPT_KIND, id, fields.unknown(), true);
    }
  }

  private void takePicture(Item item) {
    Reading reading = new Reading(sound ? findings : new Findings());
    Fields fields = new Fields(item.value(), item.pointer(), reading);
    PictureInFile picture = PictureJson.read(fields, reading, false);
    links.check(reading);
    if (findings.isEmpty()) {
      pictures.take(picture, fields.unknown());
    }
  }

  /** What was forgotten here does not come back as an earlier text from another laptop. */
  private boolean isDeletedSince(Revision revision) {
    return !fresh
        && journal
            .findDeletion(revision.kind(), revision.id())
            .filter(revision.at()::isBefore)
            .isPresent();
  }

  private void takeDeleted(Item item) {
    if (item.member().equals(PictureJson.DELETED)) {
      pictures.takeDeleted(item, findings);
      return;
    }
    Fields fields = new Fields(item.value(), item.pointer(), new Reading(findings));
    Tombstone deletion = DeletedJson.read(fields);
    RecordJson<?> json = records.get(deletion.kind());
    if (!journal.holds(deletion.kind(), deletion.id())) {
      journal.saveDeletion(deletion);
    } else if (isAfter(deletion, json)) {
      touched.deleted(deletion.kind(), deletion.id());
      json.delete(deletion.id(), deletion.at());
      journal.deleteTraces(deletion);
    } else {
      return;
    }
    String id = DeletedJson.keptId(deletion);
    keptAside.save(DeletedJson.KEPT_KIND, id, fields.unknown(), true);
  }

  private static <R> boolean isAfter(Tombstone deletion, RecordJson<R> json) {
    return json.find(deletion.id())
        .map(json::write)
        .map(Merge::changedAt)
        .filter(deletion.at()::isAfter)
        .isPresent();
  }

  /** Both sides may be free of circles and make one together; the last link made then gives way. */
  private void openCircles() {
    List<String> onCircles = journal.listOnCircles();
    while (!onCircles.isEmpty()) {
      journal.clearContinues(onCircles.getFirst());
      onCircles = journal.listOnCircles();
    }
  }
}

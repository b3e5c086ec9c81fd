package org.spiegelboek.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.mirror.Mirror;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.Kind;

/**
 * What the first pass over a file remembers of it: which records there are, and how some follow.
 */
final class FileIds {

  private final Map<Kind, IdTable> records = new EnumMap<>(Kind.class);
  private final Map<Kind, IdTable> deleted = new EnumMap<>(Kind.class);
  private final IdTable pictures = new IdTable(0);
  private final IdTable deletedPictures = new IdTable(0);
  private final Threads threads = new Threads();

  FileIds() {
    for (Kind kind : Kind.values()) {
      records.put(kind, new IdTable(kind == Kind.MIRROR ? 1 : 0));
      deleted.put(kind, new IdTable(0));
    }
  }

  /** Remembers a record; false if one with this id and kind came before. */
  boolean add(Kind kind, String id, Object record) {
    return switch (record) {
      case Agreement agreement ->
          threads.add(key(id), agreement.continues() == null ? null : key(agreement.continues()));
      case Mirror mirror -> table(records, kind).add(key(id), seconds(mirror.takenAt()));
      default -> table(records, kind).add(key(id));
    };
  }

  boolean addDeleted(Kind kind, String id) {
    return table(deleted, kind).add(key(id));
  }

  boolean addPicture(String id) {
    return pictures.add(key(id));
  }

  boolean addDeletedPicture(String id) {
    return deletedPictures.add(key(id));
  }

  boolean holds(Kind kind, String id) {
    return kind == Kind.AGREEMENT ? threads.holds(key(id)) : table(records, kind).contains(key(id));
  }

  boolean holdsDeleted(Kind kind, String id) {
    return table(deleted, kind).contains(key(id));
  }

  boolean holdsAnyDeleted() {
    return deletedPictures.size() > 0
        || deleted.values().stream().anyMatch(table -> table.size() > 0);
  }

  /** When the sitting was, as seconds of the wall clock. */
  Optional<Long> takenAt(String mirrorId) {
    IdTable mirrors = table(records, Kind.MIRROR);
    int slot = mirrors.find(key(mirrorId));
    return slot < 0 ? Optional.empty() : Optional.of(mirrors.value(slot, 0));
  }

  static long seconds(LocalDateTime moment) {
    return moment.toEpochSecond(ZoneOffset.UTC);
  }

  /** Whether going from agreement to earlier agreement comes back to this one. */
  boolean leadsBack(String agreementId) {
    return threads.leadBack(key(agreementId));
  }

  private static IdTable table(Map<Kind, IdTable> tables, Kind kind) {
    IdTable table = tables.get(kind);
    if (table == null) {
      throw new IllegalArgumentException("No table for " + kind);
    }
    return table;
  }

  /** Ids that are no UUIDs, such as those of sources, get one by their name. */
  static UUID key(String id) {
    return Ids.isUuid(id)
        ? UUID.fromString(id)
        : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
  }
}

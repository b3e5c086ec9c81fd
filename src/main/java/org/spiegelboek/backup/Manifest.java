package org.spiegelboek.backup;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Kind;

/**
 * What a backup says of itself, readable without a key: nothing that somebody wrote.
 *
 * @param app version of the program that made it
 * @param schema of the database
 * @param journalId which journal it is a copy of
 * @param state name of the content; a journal of the same state holds the same. Null if unknown
 * @param counts records per kind
 * @param members what else is in the file, by name
 */
public record Manifest(
    String app,
    int schema,
    String journalId,
    @Nullable String state,
    Instant madeAt,
    Map<Kind, Integer> counts,
    Map<String, Member> members) {

  public Manifest {
    counts = Map.copyOf(counts);
    members = Map.copyOf(members);
  }

  /**
   * One file in the backup.
   *
   * @param sha256 in hexadecimal
   */
  public record Member(long size, String sha256) {}
}

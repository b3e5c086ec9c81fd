package org.spiegelboek.exchange;

/**
 * What an import did; pictures count as records.
 *
 * @param added records that were not there
 * @param changed records of which the file had the later version, or more links
 * @param kept records that stayed as they were
 * @param deleted records taken out because the file says that they were deleted
 */
public record ImportResult(int added, int changed, int kept, int deleted) {

  public static final ImportResult NOTHING = new ImportResult(0, 0, 0, 0);

  /** What this one and another did. */
  public ImportResult plus(ImportResult other) {
    return new ImportResult(
        added + other.added, changed + other.changed, kept + other.kept, deleted + other.deleted);
  }

  /** Whether the journal holds something else than before. */
  public boolean changedAnything() {
    return added + changed + deleted > 0;
  }
}

package org.spiegelboek.exchange;

import java.util.List;

/**
 * What an import would do, without having done it.
 *
 * @param added records that are not here yet, the first {@value #MOST} of them
 * @param changed records that would get other words or links; as many
 * @param deleted records that would go; as many
 */
public record Preview(
    ImportResult counts,
    List<Difference> added,
    List<Difference> changed,
    List<Difference> deleted) {

  /** More than that nobody reads through. */
  static final int MOST = 40;

  public Preview {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    deleted = List.copyOf(deleted);
  }

  /** The same with what is counted but not named, such as pictures. */
  Preview and(ImportResult more) {
    return new Preview(counts.plus(more), added, changed, deleted);
  }
}

package org.spiegelboek.exchange;

import java.util.ArrayList;
import java.util.List;
import org.spiegelboek.store.Kind;

/** What comes up while one record is read: findings, and the links it makes to other records. */
final class Reading {

  private final Findings findings;
  private final List<Link> links = new ArrayList<>();

  Reading(Findings findings) {
    this.findings = findings;
  }

  /**
   * A link to another record and where it stands.
   *
   * @param deletedCounts whether a record that was deleted may be meant, as nothing depends on it
   */
  record Link(Kind kind, String id, boolean deletedCounts, String pointer) {}

  Findings findings() {
    return findings;
  }

  void addLink(Kind kind, String id, String pointer) {
    // Answers carry their question's text and pages their sections' keys: both outlive the other.
    addLink(kind, id, kind == Kind.QUESTION || kind == Kind.TEMPLATE, pointer);
  }

  void addLink(Kind kind, String id, boolean deletedCounts, String pointer) {
    if (!id.isEmpty()) {
      links.add(new Link(kind, id, deletedCounts, pointer));
    }
  }

  List<Link> links() {
    return links;
  }
}

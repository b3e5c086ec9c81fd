package org.spiegelboek.exchange;

import java.util.Optional;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.exchange.Reading.Link;
import org.spiegelboek.mirror.Mirror;
import org.spiegelboek.store.Kind;

/** Checks what records say of one another, once all ids of the file are known. */
final class LinkCheck {

  private final FileIds ids;
  private final ExchangeRepository journal;
  private final Findings findings;
  private final boolean part;

  /**
   * @param part whether the file is a part of a journal that is sound as a whole: what it leads to
   *     may have been deleted here, and the order of records is put right afterwards
   */
  LinkCheck(FileIds ids, ExchangeRepository journal, Findings findings, boolean part) {
    this.ids = ids;
    this.journal = journal;
    this.findings = findings;
    this.part = part;
  }

  /** Each link leads to a record in the file or in the journal. */
  void check(Reading reading) {
    for (Link link : reading.links()) {
      if (!isThere(link)) {
        findings.add(link.pointer(), Problem.LINK);
      }
    }
  }

  /** No agreement carries on itself, and what was seen then was seen in an earlier sitting. */
  void checkOrder(Object record, String pointer) {
    if (part) {
      return;
    }
    if (record instanceof Agreement agreement && ids.leadsBack(agreement.id())) {
      findings.add(Pointers.child(pointer, "continues"), Problem.CYCLE);
    } else if (record instanceof Mirror mirror) {
      checkThen(mirror, pointer);
    }
  }

  private void checkThen(Mirror mirror, String pointer) {
    long taken = FileIds.seconds(mirror.takenAt());
    for (int i = 0; i < mirror.then().size(); i++) {
      Optional<Long> earlier = takenAt(mirror.then().get(i).mirrorId());
      if (earlier.isPresent() && earlier.get() >= taken) {
        String then = Pointers.child(Pointers.child(pointer, "then"), i);
        findings.add(Pointers.child(then, "mirrorId"), Problem.EARLIER);
      }
    }
  }

  private Optional<Long> takenAt(String mirrorId) {
    Optional<Long> inFile = ids.takenAt(mirrorId);
    return inFile.isPresent() ? inFile : journal.findTakenAt(mirrorId).map(FileIds::seconds);
  }

  private boolean isThere(Link link) {
    Kind kind = link.kind();
    String id = link.id();
    return ids.holds(kind, id)
        || journal.holds(kind, id)
        || (kind == Kind.QUESTION && RecordIds.isBuiltIn(id))
        || ((part || link.deletedCounts())
            && (ids.holdsDeleted(kind, id) || journal.findDeletion(kind, id).isPresent()));
  }
}

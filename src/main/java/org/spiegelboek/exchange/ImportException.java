package org.spiegelboek.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.spiegelboek.i18n.Messages;

/** A file was refused whole; the journal is as it was. */
public final class ImportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why the file was refused. */
  public enum Reason {
    /** The findings say what is wrong with it. */
    REFUSED,
    /** Written by a newer version of the program. */
    NEWER
  }

  private final Reason reason;
  private final transient List<Finding> findings;

  ImportException(Reason reason, List<Finding> findings) {
    super("File refused: " + reason + ", " + findings.size() + " findings");
    this.reason = reason;
    this.findings = List.copyOf(findings);
  }

  public Reason reason() {
    return reason;
  }

  /** The first findings, at most twenty. */
  public List<Finding> findings() {
    return findings;
  }

  /** Whether nothing is wrong but that it leads to records that are not here. */
  boolean lacksOnlyLinks() {
    return reason == Reason.REFUSED
        && findings.stream().allMatch(finding -> finding.problem() == Problem.LINK);
  }

  /** A sentence and then one finding a line. */
  public String text(Messages messages) {
    if (reason == Reason.NEWER) {
      return messages.text("exchange.newer");
    }
    return messages.text("exchange.refused")
        + findings.stream()
            .map(finding -> "\n" + finding.text(messages))
            .collect(Collectors.joining());
  }
}

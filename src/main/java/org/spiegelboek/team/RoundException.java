package org.spiegelboek.team;

import java.util.Locale;
import org.spiegelboek.i18n.Messages;

/** A sheet or the file of a round was refused; nothing was changed. */
public final class RoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why it was refused; the sentences stand at {@code round.refused.*}. */
  public enum Reason {
    /** No file of the kind that was asked for. */
    OTHER,
    /** Written by a newer version of the program. */
    NEWER,
    /** The end is missing. */
    SHORT,
    /** Not as it was when it was made. */
    ALTERED,
    /** A sheet for another round. */
    FOREIGN,
    /** A sheet that is in already. */
    TWICE,
    /** Nothing is answered, or what was not asked. */
    UNASKED,
    /** The round takes no sheets any more. */
    CLOSED,
    /** The round was begun in another journal, which has the key to its sheets. */
    ELSEWHERE,
    /** Fewer sheets than the round asks for already. */
    LOWER,
    /** There is no such round. */
    MISSING
  }

  private final Reason reason;

  RoundException(Reason reason) {
    super("Refused: " + reason);
    this.reason = reason;
  }

  RoundException(Reason reason, Throwable cause) {
    super("Refused: " + reason, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why, as a sentence. */
  public String text(Messages messages) {
    return messages.text("round.refused." + reason.name().toLowerCase(Locale.ROOT));
  }
}

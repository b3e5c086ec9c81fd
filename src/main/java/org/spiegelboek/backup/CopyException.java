package org.spiegelboek.backup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Another copy of the journal cannot be taken in, or not yet. */
public final class CopyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why, as far as it matters to what the user can do. */
  public enum Reason {
    /** It has a key of its own: only its passphrase opens it. */
    LOCKED,
    WRONG_PASSPHRASE,
    /** A book of its own, no copy of the open one. */
    OTHER_BOOK,
    /** The folder of the open book itself. */
    ITSELF,
    /** No folder of a journal. */
    NONE,
    DAMAGED,
    NEWER,
    IN_USE,
    /** It cannot be read, or there is no room for it. */
    UNREACHABLE,
    /** The open book itself is what cannot be read. */
    OWN_DAMAGED,
    /** No backup could be made beforehand. */
    NO_BACKUP;

    /** Last part of the message key. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Reason reason;

  public CopyException(Reason reason) {
    this(reason, null);
  }

  public CopyException(Reason reason, @Nullable Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}

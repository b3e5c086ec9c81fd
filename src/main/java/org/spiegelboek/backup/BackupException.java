package org.spiegelboek.backup;

import org.jspecify.annotations.Nullable;

/** A file cannot be used as a backup. {@link #reason} says why. */
public final class BackupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why, as far as it matters to what the user can do. */
  public enum Reason {
    /** Damaged, or no backup at all: a file that lost its beginning cannot tell. */
    DAMAGED,
    /** Made by a newer version of the program. */
    NEWER
  }

  private final Reason reason;

  BackupException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  static BackupException damaged(String message) {
    return new BackupException(Reason.DAMAGED, message, null);
  }

  public Reason reason() {
    return reason;
  }
}

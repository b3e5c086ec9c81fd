package org.spiegelboek.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database could not do what was asked. {@link #reason} says which way on there is. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What went wrong, as far as it matters to what can be done about it. */
  public enum Reason {
    /** A page fails its check, or the file is no database under this key. */
    DAMAGED,
    /** Another program has it open. */
    IN_USE,
    /** Made by a newer version of the program. */
    NEWER,
    /** Full disk, read-only folder, vanished stick. */
    CANNOT_WRITE,
    /** The journal was locked meanwhile. */
    CLOSED,
    /** A fault of the program. */
    FAULT
  }

  private final Reason reason;

  public StoreException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** SQLite's result code (https://sqlite.org/rescode.html) decides the reason. */
  static StoreException of(SQLException e) {
    Reason reason =
        switch (e.getErrorCode() & 0xff) {
          case 11, 26 -> Reason.DAMAGED;
          case 5, 6, 15 -> Reason.IN_USE;
          case 3, 8, 10, 13, 14 -> Reason.CANNOT_WRITE;
          default -> Reason.FAULT;
        };
    // The driver's message may quote a constraint, never a value; SQL with user text is never
    // built.
    return new StoreException(reason, "SQLite " + e.getErrorCode() + " in " + reason, e);
  }
}

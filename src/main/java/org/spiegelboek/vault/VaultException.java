package org.spiegelboek.vault;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.StoreException;

/** The journal could not be opened, made or changed. {@link #reason} says which way on there is. */
public final class VaultException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why, as far as it matters to what the user can do. */
  public enum Reason {
    /** The key file is whole and this passphrase or recovery code opens none of its slots. */
    WRONG_PASSPHRASE,
    /** A recovery code with a typing error: its check character does not fit. */
    MISTYPED_CODE,
    /** This journal has no recovery sheet. */
    NO_RECOVERY,
    /** The key file and its copy are damaged. */
    DAMAGED_KEYS,
    /** The key is right, the database is damaged or gone. */
    DAMAGED_JOURNAL,
    /** Made by a newer version of the program. */
    NEWER,
    /** Open in another window or on another computer. */
    IN_USE,
    /** There is no journal at this place. */
    MISSING,
    /** There is something at this place already. */
    EXISTS,
    /** Full disk, read-only folder, vanished stick. */
    CANNOT_WRITE,
    /** A path with a question mark or a control character. */
    UNUSABLE_PATH,
    /** A new passphrase of fewer than eight characters. */
    WEAK_PASSPHRASE
  }

  private final Reason reason;

  public VaultException(Reason reason) {
    this(reason, null);
  }

  public VaultException(Reason reason, @Nullable Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  static VaultException of(IOException e) {
    return new VaultException(Reason.CANNOT_WRITE, e);
  }

  /** What a failure of the store means once the key is known to be right. */
  static RuntimeException of(StoreException e) {
    return switch (e.reason()) {
      case DAMAGED -> new VaultException(Reason.DAMAGED_JOURNAL, e);
      case IN_USE -> new VaultException(Reason.IN_USE, e);
      case NEWER -> new VaultException(Reason.NEWER, e);
      case CANNOT_WRITE -> new VaultException(Reason.CANNOT_WRITE, e);
      case CLOSED, FAULT -> e;
    };
  }
}

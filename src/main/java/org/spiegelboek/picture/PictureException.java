package org.spiegelboek.picture;

import org.spiegelboek.store.Keyed;

/** Why a file was not taken in as a picture; nothing was changed. */
public final class PictureException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Each has its own sentence, {@code picture.trouble.…}. */
  public enum Reason implements Keyed {
    LARGE,
    PIXELS,
    KIND,
    DAMAGED,
    MANY
  }

  private final Reason reason;

  public PictureException(Reason reason) {
    super(reason.key());
    this.reason = reason;
  }

  public PictureException(Reason reason, Exception cause) {
    super(reason.key(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}

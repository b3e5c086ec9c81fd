package org.spiegelboek.vault;

import java.util.Locale;

/** What the lock screen says. */
enum LockState {
  CLOSED,
  OPENING,
  WRONG,
  /** Wrong for the third time: time to think of the keyboard. */
  WRONG_AGAIN,
  IN_USE,
  CANNOT_WRITE,
  DAMAGED_KEYS,
  DAMAGED_JOURNAL,
  NEWER,
  MISSING;

  /** The state a refusal leads to. */
  static LockState of(VaultException.Reason reason) {
    return switch (reason) {
      case WRONG_PASSPHRASE, WEAK_PASSPHRASE, MISTYPED_CODE, NO_RECOVERY -> WRONG;
      case DAMAGED_KEYS -> DAMAGED_KEYS;
      case DAMAGED_JOURNAL -> DAMAGED_JOURNAL;
      case NEWER -> NEWER;
      case IN_USE -> IN_USE;
      case MISSING, UNUSABLE_PATH -> MISSING;
      case EXISTS, CANNOT_WRITE -> CANNOT_WRITE;
    };
  }

  /** Whether a passphrase is of no use now: another way on takes the place of the field. */
  boolean isBlocked() {
    return switch (this) {
      case DAMAGED_KEYS, DAMAGED_JOURNAL, NEWER, MISSING -> true;
      case CLOSED, OPENING, WRONG, WRONG_AGAIN, IN_USE, CANNOT_WRITE -> false;
    };
  }

  /** Last part of the message keys. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

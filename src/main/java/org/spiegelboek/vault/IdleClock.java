package org.spiegelboek.vault;

import java.time.Duration;
import java.time.Instant;

/** When an open book closes by itself. The time comes from outside. */
final class IdleClock {

  /** What the last look found. */
  enum State {
    OPEN,
    CLOSING_SOON,
    DUE
  }

  /** For so long before closing the user is told. */
  static final Duration WARNING = Duration.ofSeconds(20);

  /** Nobody looked for so long: the computer slept in between. */
  static final Duration SLEPT = Duration.ofSeconds(30);

  private Instant touched;
  private Instant looked;

  IdleClock(Instant now) {
    touched = now;
    looked = now;
  }

  /**
   * @param minutes after how many quiet minutes the book closes; 0 for only after sleep
   */
  State look(Instant now, int minutes) {
    Duration unseen = Duration.between(looked, now);
    looked = now;
    if (unseen.compareTo(SLEPT) > 0) {
      return State.DUE;
    }
    if (minutes == 0) {
      return State.OPEN;
    }
    Duration left = Duration.ofMinutes(minutes).minus(Duration.between(touched, now));
    if (!left.isPositive()) {
      return State.DUE;
    }
    return left.compareTo(WARNING) <= 0 ? State.CLOSING_SOON : State.OPEN;
  }

  /** Somebody moved or typed. A book that is due stays due: it may be somebody else's hand. */
  State touch(Instant now, int minutes) {
    State before = look(now, minutes);
    if (before == State.DUE) {
      return before;
    }
    touched = now;
    return State.OPEN;
  }
}

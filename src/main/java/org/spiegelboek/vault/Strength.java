package org.spiegelboek.vault;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.CharBuffer;
import java.util.Arrays;

/** How well a passphrase holds against guessing (zxcvbn), to be said in words. */
public enum Strength {
  SHORT,
  FIRST_TO_BE_GUESSED,
  EASILY_GUESSED,
  GUESSED_WITH_EFFORT,
  HARD_TO_GUESS,
  VERY_HARD_TO_GUESS;

  /** More is not looked at: the time grows with the square of the length. */
  private static final int LONGEST_MEASURED = 80;

  /** Loads its word lists at the first call: not on the JavaFX thread. The array stays as it is. */
  public static Strength of(char[] typed) {
    if (!Passphrase.isLongEnough(typed)) {
      return SHORT;
    }
    char[] measured = Arrays.copyOf(typed, Math.min(typed.length, LONGEST_MEASURED));
    com.nulabinc.zxcvbn.Strength strength = new Zxcvbn().measure(CharBuffer.wrap(measured));
    try {
      return values()[strength.getScore() + 1];
    } finally {
      strength.wipe();
      Arrays.fill(measured, '\0');
    }
  }
}

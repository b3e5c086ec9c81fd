package org.spiegelboek.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The code of the recovery sheet: 160 random bits as 32 symbols of Crockford's base32
 * (https://www.crockford.com/base32.html) with its check symbol, the number modulo 37.
 */
public final class RecoveryCode implements AutoCloseable {

  private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final String CHECKS = SYMBOLS + "*~$=U";
  private static final int LENGTH = 32;
  private static final int GROUP = 4;

  private final byte[] symbols;

  private RecoveryCode(byte[] symbols) {
    this.symbols = symbols;
  }

  public static RecoveryCode create() {
    byte[] symbols = new byte[LENGTH];
    SecureRandom random = new SecureRandom();
    for (int i = 0; i < LENGTH; i++) {
      symbols[i] = (byte) SYMBOLS.charAt(random.nextInt(SYMBOLS.length()));
    }
    return new RecoveryCode(symbols);
  }

  /**
   * The code as somebody typed it: small or large letters, with or without spaces and hyphens,
   * {@code O} for 0, {@code I} and {@code L} for 1. Empty if its check symbol does not fit.
   */
  public static Optional<RecoveryCode> find(String typed) {
    String plain = plain(typed);
    if (plain.length() != LENGTH + 1) {
      return Optional.empty();
    }
    byte[] symbols = plain.substring(0, LENGTH).getBytes(StandardCharsets.US_ASCII);
    for (byte symbol : symbols) {
      if (SYMBOLS.indexOf(symbol) < 0) {
        return Optional.empty();
      }
    }
    return plain.charAt(LENGTH) == check(symbols)
        ? Optional.of(new RecoveryCode(symbols))
        : Optional.empty();
  }

  /** Text without what people put between groups, in the letters the code is written in. */
  static String plain(String typed) {
    return typed
        .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
        .toUpperCase(Locale.ROOT)
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }

  private static char check(byte[] symbols) {
    int remainder = 0;
    for (byte symbol : symbols) {
      remainder = (remainder * SYMBOLS.length() + SYMBOLS.indexOf(symbol)) % CHECKS.length();
    }
    return CHECKS.charAt(remainder);
  }

  /** Eight groups of four; the check symbol stands at the end of none of them. */
  public List<String> groups() {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < LENGTH; i += GROUP) {
      groups.add(new String(symbols, i, GROUP, StandardCharsets.US_ASCII));
    }
    return groups;
  }

  /** The check symbol. */
  public String check() {
    return String.valueOf(check(symbols));
  }

  /** The whole code as it is written down: the groups and the check symbol with hyphens between. */
  public String text() {
    return String.join("-", groups()) + "-" + check();
  }

  /** The bytes that a key is derived from: the 32 symbols. To be wiped by the caller. */
  byte[] secret() {
    return symbols.clone();
  }

  /** Wipes the code. */
  @Override
  public void close() {
    Arrays.fill(symbols, (byte) 0);
  }
}

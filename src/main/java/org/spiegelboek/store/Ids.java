package org.spiegelboek.store;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.regex.Pattern;

/** Record ids: UUID version 7 (RFC 9562), lower case. */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Ids() {}

  /** A new id. Ids made in the same millisecond are not ordered among themselves. */
  public static String create() {
    long time = System.currentTimeMillis();
    long high = (time << 16) | 0x7000 | RANDOM.nextInt(0x1000);
    long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }

  /** Whether this is a UUID in lower case. */
  public static boolean isUuid(String id) {
    return UUID_TEXT.matcher(id).matches();
  }
}

package org.spiegelboek.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** What a passphrase is once typed: NFKC, so that one keyboard's é is another's, then UTF-8. */
final class Passphrase {

  /** The fewest characters (code points) of a new passphrase. */
  static final int SHORTEST = 8;

  /** The most bytes that one char becomes; a pair of surrogates becomes four. */
  private static final int LONGEST_IN_UTF8 = 3;

  private Passphrase() {}

  /** The bytes that keys are derived from, to be wiped by the caller. */
  static byte[] secret(char[] typed) {
    CharBuffer normal = normal(typed);
    byte[] room = new byte[normal.remaining() * LONGEST_IN_UTF8];
    ByteBuffer encoded = ByteBuffer.wrap(room);
    StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .encode(normal, encoded, true);
    byte[] secret = Arrays.copyOf(room, encoded.position());
    Arrays.fill(room, (byte) 0);
    return secret;
  }

  static boolean isLongEnough(char[] typed) {
    return normal(typed).codePoints().count() >= SHORTEST;
  }

  /** Only a text that needs changing passes through a string, which cannot be wiped. */
  private static CharBuffer normal(char[] typed) {
    CharBuffer given = CharBuffer.wrap(typed);
    return Normalizer.isNormalized(given, Normalizer.Form.NFKC)
        ? given
        : CharBuffer.wrap(Normalizer.normalize(given, Normalizer.Form.NFKC).toCharArray());
  }
}

package org.spiegelboek.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Single pages of a database as SQLCipher 4 writes them under a raw key, for when SQLite itself
 * reads no further. The format stands in {@code src/docs/journal-format.md}.
 */
final class PageCipher {

  /** Bytes of a page in the file. */
  static final int SIZE = 4096;

  private static final int IV = 16;
  private static final int SALT = 16;
  private static final int MAC = 64;

  /** Bytes of a page for SQLite. */
  static final int CONTENT = SIZE - IV - MAC;

  private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private final SecretKeySpec key;
  private final SecretKeySpec macKey;
  private final byte[] salt;

  /**
   * @param salt the first 16 bytes of the file
   */
  PageCipher(byte[] dataKey, byte[] salt) {
    this.key = new SecretKeySpec(dataKey, "AES");
    this.salt = salt.clone();
    this.macKey = new SecretKeySpec(macKey(dataKey, salt), "HmacSHA512");
  }

  /** PBKDF2 with HMAC-SHA512 and two rounds. */
  private static byte[] macKey(byte[] dataKey, byte[] salt) {
    byte[] other = salt.clone();
    for (int i = 0; i < other.length; i++) {
      other[i] ^= 0x3a;
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA512");
      mac.init(new SecretKeySpec(dataKey, "HmacSHA512"));
      mac.update(other);
      byte[] first = mac.doFinal(new byte[] {0, 0, 0, 1});
      byte[] second = mac.doFinal(first);
      for (int i = 0; i < first.length; i++) {
        first[i] ^= second[i];
      }
      return Arrays.copyOf(first, dataKey.length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The page's content; empty if it fails its check. */
  Optional<byte[]> open(byte[] page, int number) {
    int start = start(number);
    try {
      if (!MessageDigest.isEqual(mac(page, number), Arrays.copyOfRange(page, CONTENT + IV, SIZE))) {
        return Optional.empty();
      }
      Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(page, CONTENT, IV));
      byte[] content = new byte[CONTENT];
      System.arraycopy(HEADER, 0, content, 0, start);
      cipher.doFinal(page, start, CONTENT - start, content, start);
      return Optional.of(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The page in the file that has this content. */
  byte[] seal(byte[] content, int number) {
    int start = start(number);
    byte[] iv = new byte[IV];
    new SecureRandom().nextBytes(iv);
    byte[] page = new byte[SIZE];
    System.arraycopy(salt, 0, page, 0, start);
    System.arraycopy(iv, 0, page, CONTENT, IV);
    try {
      Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(iv));
      cipher.doFinal(content, start, CONTENT - start, page, start);
      System.arraycopy(mac(page, number), 0, page, CONTENT + IV, MAC);
      return page;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] mac(byte[] page, int number) throws GeneralSecurityException {
    int start = start(number);
    Mac mac = Mac.getInstance("HmacSHA512");
    mac.init(macKey);
    mac.update(page, start, CONTENT + IV - start);
    return mac.doFinal(
        ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array());
  }

  /** The salt stands in the place of the first page's own beginning. */
  private static int start(int number) {
    return number == 1 ? SALT : 0;
  }
}

package org.spiegelboek.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * What was counted while bytes went by.
 *
 * @param crc the sum that a zip wants
 */
record Sums(Manifest.Member member, long crc) {

  private static final int BUFFER = 1 << 16;

  /** Copies everything and says what it was. */
  static Sums copy(InputStream in, OutputStream out) throws IOException {
    MessageDigest digest = sha256();
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      out.write(buffer, 0, read);
      digest.update(buffer, 0, read);
      crc.update(buffer, 0, read);
      size += read;
    }
    String hex = HexFormat.of().formatHex(digest.digest());
    return new Sums(new Manifest.Member(size, hex), crc.getValue());
  }

  /** Only reads. */
  static Sums of(InputStream in) throws IOException {
    return copy(in, OutputStream.nullOutputStream());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.spiegelboek.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A temporary file that nobody else can read: under a key that lives only in this object. What is
 * too large for memory goes there, because no plain text ever touches a disk.
 */
final class SealedFile implements AutoCloseable {

  private static final int KEY_BYTES = 32;
  private static final int BLOCK_BYTES = 16;

  private final Path file;
  private final SecretKeySpec key;
  private final IvParameterSpec start;

  SealedFile() throws IOException {
    SecureRandom random = new SecureRandom();
    byte[] secret = new byte[KEY_BYTES];
    random.nextBytes(secret);
    byte[] block = new byte[BLOCK_BYTES];
    random.nextBytes(block);
    key = new SecretKeySpec(secret, "AES");
    start = new IvParameterSpec(block);
    file = Files.createTempFile("spiegelboek", ".sealed");
  }

  OutputStream out() throws IOException {
    return new CipherOutputStream(Files.newOutputStream(file), cipher(Cipher.ENCRYPT_MODE));
  }

  InputStream in() throws IOException {
    return new CipherInputStream(Files.newInputStream(file), cipher(Cipher.DECRYPT_MODE));
  }

  private Cipher cipher(int mode) {
    try {
      Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
      cipher.init(mode, key, start);
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}

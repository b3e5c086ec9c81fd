package org.spiegelboek.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What a database file says to whoever has its key, read without the store. */
public final class PlainBytes {

  private static final int PAGE = 4096;
  private static final int RESERVED = 80;
  private static final int SALT = 16;

  private PlainBytes() {}

  /** Every page deciphered, free and half-filled places too. */
  public static byte[] of(Path database, byte[] key) throws IOException, GeneralSecurityException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] file = Files.readAllBytes(database);
    for (int page = 0; page < file.length; page += PAGE) {
      int start = page == 0 ? SALT : page;
      int end = page + PAGE - RESERVED;
      Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(key, "AES"),
          new IvParameterSpec(Arrays.copyOfRange(file, end, end + 16)));
      all.write(cipher.doFinal(file, start, end - start));
    }
    return all.toByteArray();
  }

  /** Whether nothing waits in the log beside the file. */
  public static boolean isLogEmpty(Path database) throws IOException {
    Path log = database.resolveSibling(database.getFileName() + "-wal");
    return Files.notExists(log) || Files.size(log) == 0;
  }
}

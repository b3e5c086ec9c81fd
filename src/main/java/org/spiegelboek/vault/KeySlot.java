package org.spiegelboek.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.spiegelboek.store.Keyed;

/**
 * The journal's data key, wrapped under one secret with AES-256-GCM.
 *
 * @param id a UUID
 * @param nonce 12 bytes in base64
 * @param box wrapped key and tag, 48 bytes in base64
 */
record KeySlot(String id, Kind kind, Kdf kdf, String nonce, String box) {

  static final String WRAP = "AES-256-GCM";
  static final int DATA_KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;

  /** Which secret opens the slot. */
  enum Kind implements Keyed {
    PASSPHRASE,
    RECOVERY
  }

  KeySlot {
    if (Base64.getDecoder().decode(nonce).length != NONCE_BYTES
        || Base64.getDecoder().decode(box).length != DATA_KEY_BYTES + TAG_BYTES) {
      throw new IllegalArgumentException("Nonce or box of a wrong length");
    }
  }

  /**
   * A new slot for this secret. The associated data binds everything in the file that says how the
   * slot is to be read, so that nothing of it can be weakened unnoticed.
   */
  static KeySlot wrap(byte[] dataKey, byte[] secret, Kind kind, Kdf.Cost cost, String journalId) {
    String id = UUID.randomUUID().toString();
    Kdf kdf = Kdf.fresh(cost);
    byte[] nonce = new byte[NONCE_BYTES];
    new SecureRandom().nextBytes(nonce);
    byte[] key = kdf.derive(secret);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce);
      cipher.updateAAD(KeysFile.bound(journalId, id, kind, kdf));
      Base64.Encoder base64 = Base64.getEncoder();
      return new KeySlot(
          id,
          kind,
          kdf,
          base64.encodeToString(nonce),
          base64.encodeToString(cipher.doFinal(dataKey)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** The data key, to be wiped by the caller; empty if this is not the slot's secret. */
  Optional<byte[]> unwrap(byte[] secret, String journalId) {
    byte[] key = kdf.derive(secret);
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Base64.getDecoder().decode(nonce));
      cipher.updateAAD(KeysFile.bound(journalId, id, kind, kdf));
      return Optional.of(cipher.doFinal(Base64.getDecoder().decode(box)));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
    return cipher;
  }
}

package org.spiegelboek.vault;

import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a slot's key is derived from its secret: Argon2id version 1.3 (RFC 9106).
 *
 * @param memoryKiB memory in KiB
 * @param salt 16 bytes in base64
 */
record Kdf(int memoryKiB, int iterations, int lanes, String salt) {

  static final String NAME = "argon2id";
  static final int VERSION = Argon2Parameters.ARGON2_VERSION_13;
  static final int SALT_BYTES = 16;
  static final int KEY_BYTES = 32;

  /** What deriving a key costs, without the salt. */
  record Cost(int memoryKiB, int iterations, int lanes) {

    /** About a third of a second on an ordinary laptop. */
    static final Cost STANDARD = new Cost(64 * 1024, 3, 1);

    /**
     * The weakest that is accepted (the smaller of the two settings that OWASP recommends first).
     */
    static final Cost LEAST = new Cost(19 * 1024, 2, 1);

    private static final Cost MOST = new Cost(1024 * 1024, 64, 16);
  }

  Kdf {
    if (memoryKiB < Cost.LEAST.memoryKiB
        || memoryKiB > Cost.MOST.memoryKiB
        || iterations < Cost.LEAST.iterations
        || iterations > Cost.MOST.iterations
        || lanes < Cost.LEAST.lanes
        || lanes > Cost.MOST.lanes
        || Base64.getDecoder().decode(salt).length != SALT_BYTES) {
      throw new IllegalArgumentException("KDF parameters out of bounds");
    }
  }

  /** These costs with a new salt. */
  static Kdf fresh(Cost cost) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return new Kdf(
        cost.memoryKiB, cost.iterations, cost.lanes, Base64.getEncoder().encodeToString(salt));
  }

  /** Derives 32 bytes, to be wiped by the caller. Slow on purpose; never on the JavaFX thread. */
  byte[] derive(byte[] secret) {
    Argon2Parameters parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(VERSION)
            .withMemoryAsKB(memoryKiB)
            .withIterations(iterations)
            .withParallelism(lanes)
            .withSalt(Base64.getDecoder().decode(salt))
            .build();
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    byte[] key = new byte[KEY_BYTES];
    try {
      generator.init(parameters);
      generator.generateBytes(secret, key);
      return key;
    } catch (OutOfMemoryError e) {
      // We never ask for more than 64 MiB; a file that asks for what is not there cannot be used.
      throw new VaultException(VaultException.Reason.DAMAGED_KEYS, e);
    }
  }
}

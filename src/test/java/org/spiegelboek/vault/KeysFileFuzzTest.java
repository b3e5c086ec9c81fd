package org.spiegelboek.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.spiegelboek.store.Mutations;

/** What almost is a key file is none, or another that could be one; nothing else comes of it. */
class KeysFileFuzzTest {

  private static final int CASES =
      "full".equals(System.getProperty("spiegelboek.harness")) ? 100_000 : 3_000;
  private static final String ID = "0b3c1a52-6f0d-4a51-9d0e-2c5a7e1f8b90";

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void whateverIsInTheFileItIsReadOrRefused() throws IOException {
    byte[] secret = "wachtzin".getBytes(StandardCharsets.UTF_8);
    KeySlots slots =
        new KeySlots(
            ID,
            List.of(
                KeySlot.wrap(new byte[32], secret, KeySlot.Kind.PASSPHRASE, Kdf.Cost.LEAST, ID)));
    byte[] good = KeysFile.format(slots);
    Mutations mutations = new Mutations(20261129);
    int read = 0;
    int refused = 0;
    int newer = 0;
    for (int i = 0; i < CASES; i++) {
      byte[] given = mutations.oneOf(2) ? mutations.bytes(good) : mutations.checked(good);
      try {
        Optional<KeySlots> found = KeysFile.parse(given);
        if (found.isPresent()) {
          assertThat(KeysFile.parse(KeysFile.format(found.get()))).isEqualTo(found);
          read++;
        } else {
          refused++;
        }
      } catch (VaultException e) {
        assertThat(e.reason()).isEqualTo(VaultException.Reason.NEWER);
        newer++;
      }
    }
    System.out.printf(
        "fuzzing keys.json: %d cases, %d read, %d refused, %d of a newer version%n",
        CASES, read, refused, newer);
    assertThat(refused).isPositive();
    assertThat(read).isPositive();
    assertThat(newer).isPositive();
  }
}

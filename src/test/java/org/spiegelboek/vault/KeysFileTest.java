package org.spiegelboek.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeysFileTest {

  private static final String ID = "0b3c1a52-6f0d-4a51-9d0e-2c5a7e1f8b90";
  private static final byte[] SECRET = "wachtzin".getBytes(StandardCharsets.UTF_8);
  private static final KeySlots SLOTS =
      new KeySlots(
          ID,
          List.of(KeySlot.wrap(new byte[32], SECRET, KeySlot.Kind.PASSPHRASE, Kdf.Cost.LEAST, ID)));

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(KeysFile.parse(KeysFile.format(SLOTS))).contains(SLOTS);
  }

  @Test
  void everyFlippedBitIsHarmlessOrSeen() {
    byte[] good = KeysFile.format(SLOTS);
    for (int at = 0; at < good.length; at++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        byte[] flipped = good.clone();
        flipped[at] ^= (byte) (1 << bit);
        KeysFile.parse(flipped).ifPresent(read -> assertThat(read).isEqualTo(SLOTS));
      }
    }
  }

  @Test
  void everyTruncationIsSeen() {
    byte[] good = KeysFile.format(SLOTS);
    for (int length = 0; length < good.length - 1; length++) {
      assertThat(KeysFile.parse(java.util.Arrays.copyOf(good, length))).isEmpty();
    }
  }

  @Test
  void theChecksumIsThatOfSortedNamesWithNothingBetween() throws Exception {
    String text = new String(KeysFile.format(SLOTS), StandardCharsets.UTF_8);
    assertThat(signed(text)).isEqualTo(text);
  }

  @Test
  void weakOrEnormousDerivationIsRefusedBeforeAnyWork() throws Exception {
    refused("\"memoryKiB\" : 19456", "\"memoryKiB\" : 19455");
    refused("\"memoryKiB\" : 19456", "\"memoryKiB\" : 1048577");
    refused("\"memoryKiB\" : 19456", "\"memoryKiB\" : 19456.5");
    refused("\"iterations\" : 2", "\"iterations\" : 1");
    refused("\"iterations\" : 2", "\"iterations\" : 65");
    refused("\"iterations\" : 2", "\"iterations\" : 99999999999");
    refused("\"lanes\" : 1", "\"lanes\" : 0");
    refused("\"lanes\" : 1", "\"lanes\" : 17");
    refused("argon2id", "argon2i");
    refused("AES-256-GCM", "AES-256-CBC");
    refused("passphrase", "anything");
    refused("\"salt\" : \"", "\"salt\" : \"AAAA");
  }

  @Test
  void otherFieldsAreRefused() throws Exception {
    refused("\"lanes\" : 1,", "\"lanes\" : 1, \"more\" : true,");
    refused("\"format\" : \"spiegelboek-keys\"", "\"format\" : \"other\"");
    refused(ID, ID.toUpperCase());
    String text = new String(KeysFile.format(SLOTS), StandardCharsets.UTF_8);
    assertThat(parse(text.replace("\"version\" : 1,", "\"version\" : 1, \"version\" : 1,")))
        .isEmpty();
    assertThat(parse(text + "{}")).isEmpty();
    assertThat(parse("[]")).isEmpty();
    assertThat(parse("")).isEmpty();
  }

  @Test
  void changedParametersWithinBoundsOpenNothing() throws Exception {
    String text = new String(KeysFile.format(SLOTS), StandardCharsets.UTF_8);
    KeySlots changed =
        parse(signed(text.replace("\"iterations\" : 2", "\"iterations\" : 3"))).orElseThrow();
    assertThat(changed.unwrap(KeySlot.Kind.PASSPHRASE, SECRET)).isEmpty();
    KeySlots asRecovery = parse(signed(text.replace("passphrase", "recovery"))).orElseThrow();
    assertThat(asRecovery.unwrap(KeySlot.Kind.RECOVERY, SECRET)).isEmpty();
    assertThat(SLOTS.unwrap(KeySlot.Kind.PASSPHRASE, SECRET)).hasValue(new byte[32]);
  }

  @Test
  void aNewerVersionIsToldFromDamage() throws Exception {
    String text = new String(KeysFile.format(SLOTS), StandardCharsets.UTF_8);
    String newer = text.replaceFirst("\"version\" : 1", "\"version\" : 2");
    assertThat(parse(newer)).isEmpty();
    assertThatThrownBy(() -> parse(signed(newer)))
        .isInstanceOfSatisfying(
            VaultException.class,
            e -> assertThat(e.reason()).isEqualTo(VaultException.Reason.NEWER));
  }

  @Test
  void theAssociatedDataIsCanonicalJsonOfHeadAndSlot() {
    Kdf kdf = new Kdf(19456, 2, 1, "AAAAAAAAAAAAAAAAAAAAAA==");
    assertThat(
            new String(KeysFile.bound(ID, ID, KeySlot.Kind.RECOVERY, kdf), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"format\":\"spiegelboek-keys\",\"id\":\"0b3c1a52-6f0d-4a51-9d0e-2c5a7e1f8b90\","
                + "\"journalId\":\"0b3c1a52-6f0d-4a51-9d0e-2c5a7e1f8b90\","
                + "\"kdf\":{\"iterations\":2,\"lanes\":1,\"memoryKiB\":19456,"
                + "\"name\":\"argon2id\",\"salt\":\"AAAAAAAAAAAAAAAAAAAAAA==\",\"version\":19},"
                + "\"kind\":\"recovery\",\"version\":1}");
  }

  private static void refused(String from, String to) throws Exception {
    String text = new String(KeysFile.format(SLOTS), StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    assertThat(parse(signed(text.replaceFirst(from, to)))).as(to).isEmpty();
  }

  private static java.util.Optional<KeySlots> parse(String text) {
    return KeysFile.parse(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The text with the checksum that belongs to it, computed apart from the code under test. */
  private static String signed(String text) throws Exception {
    ObjectMapper json = new ObjectMapper();
    @SuppressWarnings("unchecked")
    Map<String, Object> all = json.readValue(text, Map.class);
    String stated = (String) all.remove("sha256");
    byte[] canonical = json.writeValueAsBytes(sorted(all));
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(canonical);
    return text.replace(stated, HexFormat.of().formatHex(sum));
  }

  private static Object sorted(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> result = new TreeMap<>();
      map.forEach((key, inner) -> result.put(key, sorted(inner)));
      return result;
    } else if (value instanceof List<?> list) {
      return list.stream().map(KeysFileTest::sorted).toList();
    }
    return value;
  }
}

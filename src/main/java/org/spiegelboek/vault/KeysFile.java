package org.spiegelboek.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.AtomicFile;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.Keyed;

/**
 * {@code keys.json} and its copy. The checksum is SHA-256 over the canonical JSON of everything
 * else: UTF-8, names sorted, nothing between the tokens.
 */
final class KeysFile {

  private static final String FORMAT = "spiegelboek-keys";
  private static final int VERSION = 1;
  private static final int LARGEST_FILE = 64 * 1024;
  private static final int MOST_SLOTS = 16;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .build();

  private KeysFile() {}

  /**
   * What was read.
   *
   * @param whole whether {@code keys.json} itself was readable; else its copy was used
   */
  record Read(KeySlots slots, boolean whole) {}

  /**
   * @throws VaultException DAMAGED_KEYS, NEWER or CANNOT_WRITE
   */
  static Read read(JournalFolder folder) {
    Optional<KeySlots> slots = find(folder.keys());
    if (slots.isPresent()) {
      return new Read(slots.get(), true);
    }
    return find(folder.keysCopy())
        .map(copy -> new Read(copy, false))
        .orElseThrow(() -> new VaultException(VaultException.Reason.DAMAGED_KEYS));
  }

  /** Replaces the key file: the moment of the change. The copy follows it. */
  static void write(JournalFolder folder, KeySlots slots) {
    byte[] content = format(slots);
    try {
      AtomicFile.replace(folder.keys(), content);
    } catch (IOException e) {
      throw VaultException.of(e);
    }
    copy(folder, content);
  }

  /** Makes both files what was read, where one of them was damaged, missing or behind. */
  static void mend(JournalFolder folder, Read read) {
    byte[] content = format(read.slots);
    try {
      if (!read.whole) {
        AtomicFile.replace(folder.keys(), content);
      } else if (!find(folder.keysCopy()).equals(Optional.of(read.slots))) {
        copy(folder, content);
      }
    } catch (IOException e) {
      throw VaultException.of(e);
    }
  }

  private static void copy(JournalFolder folder, byte[] content) {
    try {
      // Not the previous content: a passphrase that was changed must not stay valid in the copy.
      AtomicFile.replace(folder.keysCopy(), content);
    } catch (IOException e) {
      // The change itself is on the disk; the next unlocking makes the copy again.
      System.getLogger(KeysFile.class.getName())
          .log(System.Logger.Level.WARNING, "The copy of the key file could not be written");
    }
  }

  /** The slots of this file; empty if it is missing or damaged. */
  private static Optional<KeySlots> find(Path file) {
    byte[] content;
    try (InputStream in = Files.newInputStream(file)) {
      content = in.readNBytes(LARGEST_FILE + 1);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw VaultException.of(e);
    }
    return content.length > LARGEST_FILE ? Optional.empty() : parse(content);
  }

  static Optional<KeySlots> parse(byte[] content) {
    try {
      if (!(JSON.readTree(content) instanceof ObjectNode root)) {
        return Optional.empty();
      }
      JsonNode sum = root.remove("sha256");
      if (sum == null || !sum.isTextual() || !sum.textValue().equals(sha256(canonical(root)))) {
        return Optional.empty();
      }
      // Only now, because a flipped bit must not pass for a newer version.
      if (FORMAT.equals(text(root, "format")) && number(root, "version") > VERSION) {
        throw new VaultException(VaultException.Reason.NEWER);
      }
      return Optional.of(slots(root));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static KeySlots slots(ObjectNode root) {
    only(root, "format", "version", "journalId", "slots");
    if (!FORMAT.equals(text(root, "format")) || number(root, "version") != VERSION) {
      throw new IllegalArgumentException("Not a key file");
    }
    JsonNode array = root.get("slots");
    if (!(array instanceof ArrayNode) || array.isEmpty() || array.size() > MOST_SLOTS) {
      throw new IllegalArgumentException("No slots, or too many");
    }
    List<KeySlot> slots = new ArrayList<>();
    for (JsonNode slot : array) {
      slots.add(slot(slot));
    }
    return new KeySlots(uuid(root, "journalId"), slots);
  }

  private static KeySlot slot(JsonNode slot) {
    only(slot, "id", "kind", "kdf", "wrap");
    JsonNode kdf = slot.get("kdf");
    only(kdf, "name", "version", "memoryKiB", "iterations", "lanes", "salt");
    JsonNode wrap = slot.get("wrap");
    only(wrap, "name", "nonce", "box");
    if (!Kdf.NAME.equals(text(kdf, "name"))
        || number(kdf, "version") != Kdf.VERSION
        || !KeySlot.WRAP.equals(text(wrap, "name"))) {
      throw new IllegalArgumentException("Unknown derivation or wrapping");
    }
    return new KeySlot(
        uuid(slot, "id"),
        Keyed.find(KeySlot.Kind.class, text(slot, "kind"))
            .orElseThrow(() -> new IllegalArgumentException("Unknown kind of slot")),
        new Kdf(
            number(kdf, "memoryKiB"),
            number(kdf, "iterations"),
            number(kdf, "lanes"),
            text(kdf, "salt")),
        text(wrap, "nonce"),
        text(wrap, "box"));
  }

  static byte[] format(KeySlots slots) {
    ObjectNode root = head(slots.journalId());
    ArrayNode array = root.putArray("slots");
    for (KeySlot slot : slots.slots()) {
      ObjectNode node = array.addObject();
      describe(node, slot.id(), slot.kind(), slot.kdf());
      node.putObject("wrap")
          .put("name", KeySlot.WRAP)
          .put("nonce", slot.nonce())
          .put("box", slot.box());
    }
    root.put("sha256", sha256(canonical(root)));
    return (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The associated data of a slot: canonical JSON of the file's head and all of the slot but its
   * box.
   */
  static byte[] bound(String journalId, String id, KeySlot.Kind kind, Kdf kdf) {
    ObjectNode node = head(journalId);
    describe(node, id, kind, kdf);
    return canonical(node);
  }

  private static ObjectNode head(String journalId) {
    return JSON.createObjectNode()
        .put("format", FORMAT)
        .put("version", VERSION)
        .put("journalId", journalId);
  }

  private static void describe(ObjectNode node, String id, KeySlot.Kind kind, Kdf kdf) {
    node.put("id", id).put("kind", kind.key());
    node.putObject("kdf")
        .put("name", Kdf.NAME)
        .put("version", Kdf.VERSION)
        .put("memoryKiB", kdf.memoryKiB())
        .put("iterations", kdf.iterations())
        .put("lanes", kdf.lanes())
        .put("salt", kdf.salt());
  }

  private static byte[] canonical(ObjectNode node) {
    try {
      return JSON.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void only(@Nullable JsonNode node, String... names) {
    if (!(node instanceof ObjectNode object)
        || object.size() != names.length
        || !Set.of(names).containsAll(iterated(object))) {
      throw new IllegalArgumentException("Other fields than expected");
    }
  }

  private static List<String> iterated(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null || !value.isTextual()) {
      throw new IllegalArgumentException("No text " + name);
    }
    return value.textValue();
  }

  private static int number(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null || !value.isInt()) {
      throw new IllegalArgumentException("No number " + name);
    }
    return value.intValue();
  }

  private static String uuid(JsonNode node, String name) {
    String value = text(node, name);
    if (!Ids.isUuid(value)) {
      throw new IllegalArgumentException("No UUID " + name);
    }
    return value;
  }
}

package org.spiegelboek.team;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * A small JSON file with a checksum over the canonical JSON of everything else, as {@code
 * keys.json} has it. The checksum tells an accident from a newer version; what must not be forged
 * is sealed.
 */
final class CheckedJson {

  private static final int LARGEST_FILE = 16 * 1024;
  private static final int VERSION = 1;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .build();

  private CheckedJson() {}

  static ObjectNode head(String format) {
    return JSON.createObjectNode().put("format", format).put("version", VERSION);
  }

  static byte[] bytes(ObjectNode root) {
    root.put("sha256", sha256(root));
    return (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LARGEST_FILE + 1);
    }
  }

  /**
   * @param fields all there must be besides format, version and checksum
   * @throws RoundException OTHER, SHORT, ALTERED or NEWER
   */
  static ObjectNode read(byte[] content, String format, Set<String> fields) {
    ObjectNode root = parse(content);
    if (!root.path("format").asText().equals(format)) {
      throw new RoundException(RoundException.Reason.OTHER);
    }
    JsonNode sum = root.remove("sha256");
    if (sum == null || !sum.isTextual() || !sum.textValue().equals(sha256(root))) {
      throw new RoundException(RoundException.Reason.ALTERED);
    } else if (number(root, "version") > VERSION) {
      throw new RoundException(RoundException.Reason.NEWER);
    }
    Set<String> expected = new TreeSet<>(fields);
    expected.add("format");
    expected.add("version");
    Set<String> there = new TreeSet<>();
    root.fieldNames().forEachRemaining(there::add);
    if (number(root, "version") != VERSION || !there.equals(expected)) {
      throw new RoundException(RoundException.Reason.ALTERED);
    }
    return root;
  }

  private static ObjectNode parse(byte[] content) {
    if (content.length > LARGEST_FILE) {
      throw new RoundException(RoundException.Reason.OTHER);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      if (text.isBlank() || (text.startsWith("{") && !text.stripTrailing().endsWith("}"))) {
        throw new RoundException(RoundException.Reason.SHORT);
      } else if (JSON.readTree(text) instanceof ObjectNode root) {
        return root;
      }
      throw new RoundException(RoundException.Reason.OTHER);
    } catch (CharacterCodingException | JsonProcessingException e) {
      throw new RoundException(RoundException.Reason.OTHER, e);
    }
  }

  static String text(JsonNode root, String name) {
    JsonNode value = root.path(name);
    if (!value.isTextual()) {
      throw new RoundException(RoundException.Reason.ALTERED);
    }
    return value.textValue();
  }

  static int number(JsonNode root, String name) {
    JsonNode value = root.path(name);
    if (!value.isInt()) {
      throw new RoundException(RoundException.Reason.ALTERED);
    }
    return value.intValue();
  }

  private static String sha256(ObjectNode root) {
    try {
      byte[] canonical = JSON.writeValueAsBytes(root);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

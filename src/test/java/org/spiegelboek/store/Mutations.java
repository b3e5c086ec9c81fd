package org.spiegelboek.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * Files that are almost what they should be, for trying parsers: bytes changed, cut out and
 * repeated, or JSON of which parts are another thing than they should be.
 */
public final class Mutations {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> PIECES =
      List.of("{", "}", "[", "]", "\"", ":", ",", "\\u0000", "\\ud800", "1e999", "-", "null");
  private static final int DEEP = 240;

  private final Random random;

  public Mutations(long seed) {
    random = new Random(seed);
  }

  /** The same bytes with up to eight accidents. */
  public byte[] bytes(byte[] good) {
    byte[] bytes = good.clone();
    for (int i = 0; i <= random.nextInt(8) && bytes.length > 0; i++) {
      int from = random.nextInt(bytes.length);
      int to = from + 1 + random.nextInt(Math.min(64, bytes.length - from));
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> joined(bytes, from, new byte[0], to);
            case 2 -> joined(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
            case 3 -> joined(bytes, from, piece(), from);
            case 4 -> joined(bytes, from, noise(to - from), to);
            default -> joined(bytes, from, new byte[] {(byte) random.nextInt()}, from + 1);
          };
    }
    return bytes;
  }

  /** The same JSON with up to four parts that are something else. */
  public ObjectNode json(ObjectNode good) {
    ObjectNode changed = good.deepCopy();
    for (int i = 0; i <= random.nextInt(4); i++) {
      List<ContainerNode<?>> places = new ArrayList<>();
      gather(changed, places);
      places.removeIf(ContainerNode::isEmpty);
      if (!places.isEmpty()) {
        change(places.get(random.nextInt(places.size())));
      }
    }
    return changed;
  }

  /** As {@link #json}, with the checksum of what it then is. */
  public byte[] checked(byte[] good) throws IOException {
    ObjectNode changed = json((ObjectNode) JSON.readTree(good));
    changed.remove("sha256");
    // A map, because only its names are sorted.
    byte[] canonical = JSON.writeValueAsBytes(JSON.convertValue(changed, Object.class));
    changed.put("sha256", sha256(canonical));
    return JSON.writeValueAsBytes(changed);
  }

  public static byte[] written(ObjectNode json) throws JsonProcessingException {
    return JSON.writeValueAsBytes(json);
  }

  public boolean oneOf(int many) {
    return random.nextInt(many) == 0;
  }

  private void change(ContainerNode<?> place) {
    if (place instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = names.get(random.nextInt(names.size()));
      switch (random.nextInt(4)) {
        case 0 -> object.remove(name);
        case 1 -> object.set(name + "x", object.get(name));
        case 2 -> object.set(name, object.get(names.get(random.nextInt(names.size()))).deepCopy());
        default -> object.set(name, strange());
      }
    } else if (place instanceof ArrayNode array) {
      int at = random.nextInt(array.size());
      switch (random.nextInt(3)) {
        case 0 -> array.remove(at);
        case 1 -> array.insert(at, array.get(at).deepCopy());
        default -> array.set(at, strange());
      }
    }
  }

  private JsonNode strange() {
    return switch (random.nextInt(14)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(random.nextInt(12) - 1);
      case 3 -> NODES.numberNode(Long.MIN_VALUE);
      case 4 -> NODES.numberNode(BigInteger.TEN.pow(60));
      case 5 -> NODES.numberNode(new BigDecimal("0.1"));
      case 6 -> NODES.textNode("");
      case 7 -> NODES.textNode("\0\uFFFF\u202E");
      case 8 -> NODES.textNode("x".repeat(100_000));
      case 9 -> NODES.textNode("../../etc/passwd");
      case 10 -> NODES.textNode("2026-13-45T99:99:99Z");
      case 11 -> NODES.arrayNode().add(NODES.nullNode());
      case 12 -> deep();
      default -> NODES.objectNode();
    };
  }

  /** Deep, though four of them in each other are no deeper than JSON is read and written. */
  private JsonNode deep() {
    ArrayNode top = NODES.arrayNode();
    ArrayNode at = top;
    for (int i = 0; i < random.nextInt(DEEP / 2, DEEP); i++) {
      at = at.addArray();
    }
    return top;
  }

  private static void gather(JsonNode node, List<ContainerNode<?>> places) {
    if (node instanceof ContainerNode<?> container) {
      places.add(container);
      container.forEach(child -> gather(child, places));
    }
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] noise(int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  /** What stands before one place and from another on, with something between. */
  private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(bytes, 0, until);
    joined.writeBytes(between);
    joined.write(bytes, from, bytes.length - from);
    return joined.toByteArray();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

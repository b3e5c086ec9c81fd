package org.spiegelboek.backup;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.Kind;

/** {@code manifest.json}, the first member of a backup. */
final class ManifestJson {

  private static final String FORMAT = "spiegelboek-backup";
  private static final int VERSION = 1;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ManifestJson() {}

  static byte[] format(Manifest manifest) {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", FORMAT).put("version", VERSION);
    root.put("app", manifest.app()).put("schema", manifest.schema());
    root.put("journalId", manifest.journalId()).put("state", manifest.state());
    root.put("madeAt", manifest.madeAt().toString());
    ObjectNode counts = root.putObject("counts");
    for (Kind kind : Kind.values()) {
      counts.put(kind.key(), manifest.counts().getOrDefault(kind, 0));
    }
    ObjectNode members = root.putObject("members");
    new TreeMap<>(manifest.members())
        .forEach(
            (name, member) ->
                members.putObject(name).put("size", member.size()).put("sha256", member.sha256()));
    return (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @throws BackupException DAMAGED or NEWER
   */
  static Manifest parse(byte[] content) {
    try {
      JsonNode root = JSON.readTree(content);
      if (!FORMAT.equals(root.path("format").asText())) {
        throw BackupException.damaged("Not the manifest of a backup");
      } else if (root.path("version").asInt() > VERSION) {
        throw new BackupException(BackupException.Reason.NEWER, "A later manifest", null);
      }
      JsonNode state = root.path("state");
      return new Manifest(
          root.path("app").asText(),
          root.path("schema").asInt(),
          uuid(root.path("journalId")),
          state.isTextual() ? state.textValue() : null,
          Instant.parse(root.path("madeAt").asText()),
          counts(root.path("counts")),
          members(root.path("members")));
    } catch (IOException | DateTimeException e) {
      throw new BackupException(BackupException.Reason.DAMAGED, "Unreadable manifest", e);
    }
  }

  private static String uuid(JsonNode value) {
    if (!Ids.isUuid(value.asText())) {
      throw BackupException.damaged("No journal id");
    }
    return value.asText();
  }

  private static Map<Kind, Integer> counts(JsonNode node) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      // A kind that came later than the backup is not among its counts.
      JsonNode count = node.path(kind.key());
      counts.put(kind, count.isMissingNode() ? 0 : count.asInt(-1));
    }
    return counts;
  }

  private static Map<String, Manifest.Member> members(JsonNode node) {
    Map<String, Manifest.Member> members = new LinkedHashMap<>();
    node.properties()
        .forEach(
            member ->
                members.put(
                    member.getKey(),
                    new Manifest.Member(
                        member.getValue().path("size").asLong(-1),
                        member.getValue().path("sha256").asText())));
    return members;
  }
}

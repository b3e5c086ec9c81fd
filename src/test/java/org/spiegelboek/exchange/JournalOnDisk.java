package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spiegelboek.store.Database;

/** A real journal for the tests of this package, and the comparison of JSON by content. */
final class JournalOnDisk implements AutoCloseable {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T18:12:00Z"), ZoneOffset.UTC);

  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> SETS =
      Set.of(
          "tags",
          "domains",
          "traits",
          "withWhom",
          "perspectives",
          "alsoPersonIds",
          "answerIds",
          "mirrorIds",
          "pageIds",
          "beliefs",
          "marks",
          "then",
          "workingAgreement",
          "people",
          "sessions",
          "agreements",
          "mirrors",
          "questions",
          "answers",
          "pages",
          "rounds",
          "resources",
          "revisions",
          "deleted",
          "templates",
          "pictures",
          "deletedPictures",
          "ownWords");

  private final Database database;

  JournalOnDisk(Path folder) {
    database = Database.open(folder.resolve("journal.db"), new byte[32]);
  }

  Database database() {
    return database;
  }

  ImportResult read(String json) {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  ImportResult read(byte[] json) {
    try {
      return new JsonImporter(database, CLOCK).read(() -> new ByteArrayInputStream(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String write() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new JsonExporter(database, CLOCK).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  JsonNode content() {
    return content(write());
  }

  /** The content of a file: without when and by what it was written, sets in one order. */
  static JsonNode content(String json) {
    try {
      ObjectNode tree = (ObjectNode) JSON.readTree(json);
      tree.remove(List.of("exportedAt", "app"));
      return sorted("", tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String resource(String name) {
    try (InputStream in = JournalOnDisk.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode sorted(String name, JsonNode node) {
    if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        JsonNode value = sorted(field.getKey(), field.getValue());
        boolean absent = value.isNull() || (value.isContainerNode() && value.isEmpty());
        if (!absent) {
          object.set(field.getKey(), value);
        }
      }
      return object;
    } else if (node.isArray()) {
      List<JsonNode> members = new ArrayList<>();
      node.forEach(member -> members.add(sorted("", member)));
      if (SETS.contains(name)) {
        members.sort(Comparator.comparing(JournalOnDisk::canonical));
      }
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      members.forEach(array::add);
      return array;
    }
    return node;
  }

  private static String canonical(JsonNode node) {
    if (!node.isObject()) {
      return node.toString();
    }
    List<String> fields = new ArrayList<>();
    node.properties().forEach(f -> fields.add(f.getKey() + "=" + canonical(f.getValue())));
    fields.sort(null);
    return fields.toString();
  }

  @Override
  public void close() {
    database.close();
  }
}

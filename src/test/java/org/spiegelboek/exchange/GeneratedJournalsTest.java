package org.spiegelboek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Journals of any shape: whatever is left out, whatever is written, in whatever order. */
class GeneratedJournalsTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode EVERYTHING = tree(JournalOnDisk.resource("everything.json"));

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void aJournalComesOutAsItWentIn(@ForAll("journals") String journal) throws IOException {
    Path folder = Files.createTempDirectory("generated");
    try (JournalOnDisk disk = new JournalOnDisk(folder)) {
      disk.read(journal);
      assertThat(disk.content()).isEqualTo(JournalOnDisk.content(journal));
    } finally {
      remove(folder);
    }
  }

  /** Both take in the other's: the same records with other texts, times and gaps. */
  @Property(tries = 15, shrinking = ShrinkingMode.OFF)
  void twoJournalsThatTakeInEachOthersFilesAgree(
      @ForAll("journals") String one, @ForAll("journals") String other) throws IOException {
    Path folder = Files.createTempDirectory("generated");
    try (JournalOnDisk first = new JournalOnDisk(Files.createDirectory(folder.resolve("1")));
        JournalOnDisk second = new JournalOnDisk(Files.createDirectory(folder.resolve("2")))) {
      first.read(one);
      second.read(other);
      String written = first.write();
      first.read(second.write());
      second.read(written);
      String agreed = records(first);
      assertThat(records(second)).isEqualTo(agreed);
      // Once more brings nothing new, and what came of it can be taken out and in.
      first.read(second.write());
      assertThat(records(first)).isEqualTo(agreed);
    } finally {
      remove(folder);
    }
  }

  private static String records(JournalOnDisk journal) {
    ObjectNode content = (ObjectNode) journal.content();
    content.remove("journal");
    // Texts of records without a time become earlier texts at the moment of merging.
    content.remove("revisions");
    return content.toPrettyString();
  }

  @Provide
  Arbitrary<String> journals() {
    Arbitrary<String> texts =
        Arbitraries.strings().ofMaxLength(40).filter(text -> text.indexOf(0) < 0 && isWhole(text));
    return Arbitraries.randoms()
        .flatMap(
            random ->
                texts
                    .list()
                    .ofSize(20)
                    .map(
                        words ->
                            new Variation(random, words).of((ObjectNode) EVERYTHING.deepCopy())));
  }

  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= 0xDFFF);
  }

  /** Changes a journal that has everything into one that has some of it. */
  private static final class Variation {

    private final Random random;
    private final List<String> words;

    Variation(Random random, List<String> words) {
      this.random = random;
      this.words = words;
    }

    String of(ObjectNode journal) {
      for (Map.Entry<String, JsonNode> field : journal.properties()) {
        if (field.getValue() instanceof ArrayNode list && !field.getKey().equals("deleted")) {
          List<JsonNode> records = new ArrayList<>();
          list.forEach(records::add);
          Collections.shuffle(records, random);
          if (field.getKey().equals("ownWords")) {
            records.removeIf(word -> random.nextBoolean());
            records.add(JsonNodeFactory.instance.textNode("w" + random.nextInt(5)));
          } else {
            records.forEach(record -> vary((ObjectNode) record));
          }
          list.removeAll();
          list.addAll(records);
        }
      }
      return journal.toString();
    }

    private void vary(ObjectNode record) {
      List<String> names = new ArrayList<>();
      record.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        JsonNode value = record.get(name);
        if (isFree(name) && value.isTextual()) {
          record.put(name, words.get(random.nextInt(words.size())));
        } else if (name.equals("alt")) {
          record.put(name, "a" + words.get(random.nextInt(words.size())));
        } else if (isOptional(name, value) && random.nextInt(3) == 0) {
          record.remove(name);
        } else if (name.equals("phases")) {
          vary((ObjectNode) value);
        } else if (name.equals("changedAt")) {
          record.put(name, "2026-01-02T00:00:0%d.%dZ".formatted(random.nextInt(10), 100));
        }
      }
      if (random.nextInt(10) == 0) {
        record.set("x" + random.nextInt(3), JsonNodeFactory.instance.numberNode(1.5));
      }
    }

    private static boolean isFree(String name) {
      return switch (name) {
        case "note", "private", "what", "who", "left", "right", "statusNote", "align", "title" ->
            true;
        default -> false;
      };
    }

    private static boolean isOptional(String name, JsonNode value) {
      return switch (name) {
        case "id", "name", "what", "takenAt", "date", "of", "kind", "field", "text", "at" -> false;
        case "questionId", "questionText", "language", "answeredAt" -> false;
        case "sheets", "minimum", "changedAt" -> false;
        case "pageId", "position", "mediaType", "width", "height", "data" -> false;
        default -> !value.isObject();
      };
    }
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

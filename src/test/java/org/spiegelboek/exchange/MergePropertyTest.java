package org.spiegelboek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Journals of two and three laptops that began as one and went their ways, merged in every order.
 * With {@code -Pharness} over 1,000 histories.
 */
@Execution(ExecutionMode.CONCURRENT)
class MergePropertyTest {

  private static final int HISTORIES =
      "full".equals(System.getProperty("spiegelboek.harness")) ? 1000 : 40;
  private static final long SEED = 20261124;
  private static final List<String> TAGS = List.of("rust", "grens", "ruimte", "taal");
  private static final List<String> WORDS = List.of("zwierbel", "groepje's", "überdie");
  private static final List<String> LANGUAGES = List.of("nl", "en", "none");
  private static final String ON_MORTAL = "on a page that goes: ";
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode PICTURE =
      JournalOnDisk.content(JournalOnDisk.resource("everything.json")).at("/pictures/0");

  @TempDir Path folder;
  private int made;

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void mergingIsCommutativeIdempotentAndAssociative() throws Exception {
    for (int i = 0; i < HISTORIES; i++) {
      Random random = new Random(SEED + i);
      History history = new History(random);
      String a = history.laptop();
      String b = history.laptop();
      String c = history.laptop();
      Set<String> mortal = history.mortal();
      String ab = merged(a, b);
      same(ab, merged(b, a), mortal, "a+b and b+a of history " + i);
      same(ab, merged(ab, b), mortal, "(a+b)+b and a+b of history " + i);
      same(a, merged(a, a), mortal, "a+a and a of history " + i);
      if (i % 2 == 0) {
        String all = merged(ab, c);
        same(all, merged(a, merged(b, c)), mortal, "(a+b)+c and a+(b+c) of history " + i);
        same(all, merged(c, ab), mortal, "(a+b)+c and c+(a+b) of history " + i);
      }
    }
    System.out.printf(
        "merge: %d histories of two and three laptops, %d journals made, all the same in any"
            + " order%n",
        HISTORIES, made);
  }

  private String merged(String into, String other) throws Exception {
    made++;
    Path place = Files.createDirectory(folder.resolve("j" + made));
    try (JournalOnDisk journal = new JournalOnDisk(place)) {
      journal.read(into);
      journal.read(other);
      return journal.write();
    }
  }

  /**
   * @param mortal records that some laptop deleted: what they gave to a later version of themselves
   *     (earlier texts, tags) and what was linked to them depends on who heard of the deletion
   *     first, and is not compared; nor are the pictures of such pages
   */
  private static void same(String one, String other, Set<String> mortal, String what) {
    assertThat(content(one, mortal)).as(what).isEqualTo(content(other, mortal));
  }

  private static JsonNode content(String journal, Set<String> mortal) {
    ObjectNode content = (ObjectNode) JournalOnDisk.content(journal);
    if (content.get("revisions") instanceof ArrayNode revisions) {
      ArrayNode kept = JsonNodeFactory.instance.arrayNode();
      for (JsonNode revision : revisions) {
        String[] field = revision.path("field").asText().split("\\.");
        boolean ofPicture = field[0].equals("pictures") && mortal.contains(field[1]);
        if (!ofPicture && !mortal.contains(revision.at("/of/id").asText())) {
          kept.add(revision);
        }
      }
      content.set("revisions", kept);
      if (kept.isEmpty()) {
        content.remove("revisions");
      }
    }
    for (String list : List.of("pictures", "deletedPictures")) {
      ArrayNode kept = JsonNodeFactory.instance.arrayNode();
      for (JsonNode one : content.path(list)) {
        if (!mortal.contains(ON_MORTAL + one.path("id").asText())) {
          kept.add(one);
        }
      }
      content.set(list, kept);
    }
    for (String list : List.of("sessions", "pages")) {
      for (JsonNode record : content.path(list)) {
        ObjectNode node = (ObjectNode) record;
        if (mortal.contains(node.path("id").asText())) {
          node.remove("tags");
        }
        for (String link : List.of("personId", "sessionId")) {
          if (mortal.contains(node.path(link).asText())) {
            node.remove(link);
          }
        }
      }
    }
    return content;
  }

  /** One journal and what several people do with their copy of it. */
  private static final class History {

    private final Random random;
    private final Set<String> mortal = new HashSet<>();
    private final Map<String, ObjectNode> people = new TreeMap<>();
    private final Map<String, ObjectNode> pages = new TreeMap<>();
    private final Map<String, ObjectNode> sessions = new TreeMap<>();
    private final Map<String, ObjectNode> pictures = new TreeMap<>();
    private final Map<String, String> pageOf = new TreeMap<>();
    private int laptops;
    private int moment;

    History(Random random) {
      this.random = random;
      for (int i = 0; i < 3; i++) {
        add(people, "1", i).put("name", "P" + i);
        ObjectNode session = add(sessions, "2", i);
        session.put("title", "S" + i).put("startsAt", "2026-01-0" + (i + 1) + "T10:00");
        session.put("personId", id("1", random.nextInt(3)));
        ObjectNode page = add(pages, "3", i);
        page.put("date", "2026-02-0" + (i + 1) + "T08:00").put("template", "free");
        page.put("sessionId", id("2", random.nextInt(3)));
        picture(add(pictures, "4", i), id("3", random.nextInt(3)));
      }
    }

    private void picture(ObjectNode record, String page) {
      ObjectNode shown = PICTURE.deepCopy();
      shown.remove(List.of("id", "changedAt", "pageId"));
      record.setAll(shown);
      record.put("pageId", page);
      pageOf.put(record.path("id").asText(), page);
    }

    /** What some laptop deleted, and the pictures of pages among it. */
    Set<String> mortal() {
      Set<String> all = new HashSet<>(mortal);
      pageOf.forEach(
          (picture, page) -> {
            if (mortal.contains(page)) {
              all.add(ON_MORTAL + picture);
            }
          });
      return all;
    }

    private ObjectNode add(Map<String, ObjectNode> to, String kind, int number) {
      ObjectNode record = JSON.createObjectNode().put("id", id(kind, number));
      record.put("changedAt", next());
      to.put(id(kind, number), record);
      return record;
    }

    private static String id(String kind, int number) {
      return "019a0000-0000-7000-8000-00000000%s00%d".formatted(kind, number);
    }

    /** Moments of different laptops fall among each other, now and then on the same one. */
    private String next() {
      moment += random.nextInt(3);
      return "2026-03-01T00:%02d:%02dZ".formatted(moment / 60, moment % 60);
    }

    /** A copy of the journal after some days on one laptop. */
    String laptop() {
      moment = 40;
      ObjectNode journal = JSON.createObjectNode();
      journal.put("format", "spiegelboek-journal").put("version", 1);
      journal.putObject("journal").put("id", id("9", 0)).put("name", "N").put("language", "nl");
      List<ObjectNode> deleted = new ArrayList<>();
      fill(journal.putArray("people"), people, "person", "note", deleted);
      fill(journal.putArray("sessions"), sessions, "session", "expertise", deleted);
      fill(journal.putArray("pages"), pages, "page", "title", deleted);
      journal.putArray("deleted").addAll(deleted);
      unlinkDeleted(journal, deleted);
      fillPictures(journal);
      ArrayNode words = journal.putArray("ownWords");
      WORDS.stream().filter(word -> random.nextBoolean()).forEach(words::add);
      return journal.toString();
    }

    /** Some are described or taken off, one is new; with a page its pictures went. */
    private void fillPictures(ObjectNode journal) {
      Set<String> here = new HashSet<>();
      journal.path("pages").forEach(page -> here.add(page.path("id").asText()));
      ObjectNode fresh = JSON.createObjectNode().put("id", id("4", 3 + laptops++));
      picture(fresh.put("changedAt", next()), id("3", random.nextInt(3)));
      List<ObjectNode> all = new ArrayList<>(pictures.values());
      all.add(fresh);
      ArrayNode list = journal.putArray("pictures");
      ArrayNode gone = journal.putArray("deletedPictures");
      for (ObjectNode original : all) {
        ObjectNode picture = original.deepCopy();
        String id = picture.path("id").asText();
        int choice = random.nextInt(4);
        if (choice == 0) {
          mortal.add(id);
          gone.addObject().put("id", id).put("at", next());
          continue;
        } else if (choice == 1) {
          picture.put("alt", "woorden " + random.nextInt(1000)).put("changedAt", next());
        }
        if (here.contains(picture.path("pageId").asText())) {
          list.add(picture);
        }
      }
    }

    private void fill(
        ArrayNode to,
        Map<String, ObjectNode> records,
        String kind,
        String text,
        List<ObjectNode> deleted) {
      for (ObjectNode original : records.values()) {
        ObjectNode record = original.deepCopy();
        switch (random.nextInt(4)) {
          case 0 -> {
            mortal.add(record.path("id").asText());
            deleted.add(
                JSON.createObjectNode()
                    .put("kind", kind)
                    .put("id", record.path("id").asText())
                    .put("at", next()));
            continue;
          }
          case 1, 2 -> edit(record, kind, text);
          default -> record.put("seen", true).remove("seen");
        }
        to.add(record);
      }
    }

    private void edit(ObjectNode record, String kind, String text) {
      record.put(text, "woorden " + random.nextInt(1000)).put("changedAt", next());
      if (kind.equals("page") && random.nextBoolean()) {
        record.put("language", LANGUAGES.get(random.nextInt(LANGUAGES.size())));
      }
      if (!kind.equals("person")) {
        ArrayNode tags = record.putArray("tags");
        TAGS.stream().filter(tag -> random.nextBoolean()).forEach(tags::add);
      }
    }

    /** As the program does it: what was deleted is linked to by nothing of the same laptop. */
    private static void unlinkDeleted(ObjectNode journal, List<ObjectNode> deleted) {
      Set<String> gone = new HashSet<>();
      deleted.forEach(one -> gone.add(one.path("id").asText()));
      for (String list : List.of("sessions", "pages")) {
        for (JsonNode record : journal.path(list)) {
          for (String link : List.of("personId", "sessionId")) {
            if (gone.contains(record.path(link).asText())) {
              ((ObjectNode) record).remove(link);
            }
          }
        }
      }
    }
  }
}

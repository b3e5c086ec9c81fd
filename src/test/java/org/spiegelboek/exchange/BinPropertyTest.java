package org.spiegelboek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.store.Bin;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Integrity;
import org.spiegelboek.store.Kind;

/** A journal with everything in it, deleted into the bin and put back in any order. */
class BinPropertyTest {

  private static final String EVERYTHING = JournalOnDisk.resource("everything.json");
  private static final String UNKNOWN = JournalOnDisk.resource("unknown.json");
  private static final Instant AT = JournalOnDisk.CLOCK.instant();

  @TempDir Path folder;

  private record Lot(Kind kind, String id) {}

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void whateverIsPutBackIsAsItWas(@ForAll Random random) throws IOException {
    Path place = Files.createTempDirectory("bin");
    try (JournalOnDisk journal = new JournalOnDisk(place)) {
      journal.read(random.nextBoolean() ? EVERYTHING : UNKNOWN);
      JsonNode before = records(journal);
      List<String> searchable = searchable(journal.database());
      List<Lot> lots = lots(journal.database());
      Collections.shuffle(lots, random);
      List<Lot> some = new ArrayList<>(lots.subList(0, 1 + random.nextInt(lots.size())));
      journal.database().change(sql -> some.forEach(lot -> put(sql, lot)));
      assertThat(Integrity.damaged(journal.database())).isEmpty();
      Collections.shuffle(some, random);
      for (Lot lot : some) {
        journal
            .database()
            .change(sql -> assertThat(Bin.putBack(sql, lot.kind(), lot.id(), AT)).isTrue());
      }
      assertThat(records(journal)).isEqualTo(before);
      assertThat(searchable(journal.database())).isEqualTo(searchable);
      assertThat(Integrity.damaged(journal.database())).isEmpty();
      assertThat(count(journal.database(), "bin_cell")).isZero();
    } finally {
      remove(place);
    }
  }

  @Test
  void whatLiesInTheBinStandsNowhereElse() {
    try (JournalOnDisk journal = new JournalOnDisk(folder)) {
      journal.read(EVERYTHING);
      List<Lot> lots = lots(journal.database());
      journal.database().change(sql -> lots.forEach(lot -> put(sql, lot)));
      ObjectNode written = (ObjectNode) journal.content();
      for (Lot lot : lots) {
        assertThat(written.path("deleted").toString()).contains(lot.id());
      }
      written.remove(List.of("deleted", "journal", "format", "version"));
      written.properties().removeIf(field -> field.getValue().isValueNode());
      for (Lot lot : lots) {
        assertThat(written.path("revisions").toString()).doesNotContain(lot.id());
      }
      for (String list : List.of("people", "sessions", "pages", "templates", "pictures")) {
        assertThat(written.has(list)).as(list).isFalse();
      }
      assertThat(searchable(journal.database())).isEmpty();
      for (Kind kind : Kind.values()) {
        assertThat(count(journal.database(), kind.key())).as(kind.key()).isZero();
      }
      assertThat(count(journal.database(), "tag")).isZero();
    }
  }

  @Test
  void whatIsPutBackIsLaterThanItsDeletionOnTheOtherLaptop() {
    try (JournalOnDisk journal = new JournalOnDisk(folder)) {
      journal.read(EVERYTHING);
      Lot page =
          lots(journal.database()).stream()
              .filter(lot -> lot.kind() == Kind.PAGE)
              .findFirst()
              .orElseThrow();
      journal.database().change(sql -> put(sql, page));
      String deleted = journal.write();
      journal.database().change(sql -> Bin.putBack(sql, page.kind(), page.id(), AT.plusSeconds(5)));
      journal.read(deleted);
      assertThat(journal.write()).contains("\"id\" : \"" + page.id());
    }
  }

  @Test
  void whatComesBackFromAnotherLaptopLeavesTheBinAndKeepsItsEarlierTexts() {
    try (JournalOnDisk journal = new JournalOnDisk(folder)) {
      journal.read(EVERYTHING);
      JsonNode before = records(journal);
      String all = journal.write();
      List<Lot> lots =
          lots(journal.database()).stream().filter(lot -> lot.id().endsWith("0100")).toList();
      journal.database().change(sql -> lots.forEach(lot -> putEarly(sql, lot)));
      journal.read(all);
      assertThat(count(journal.database(), "bin")).isZero();
      assertThat(records(journal).path("revisions")).isEqualTo(before.path("revisions"));
    }
  }

  private static void put(org.spiegelboek.store.Sql sql, Lot lot) {
    put(sql, lot, AT);
  }

  /** Before anything in the file was changed. */
  private static void putEarly(org.spiegelboek.store.Sql sql, Lot lot) {
    put(sql, lot, Instant.parse("2020-01-01T00:00:00Z"));
  }

  private static void put(org.spiegelboek.store.Sql sql, Lot lot, Instant at) {
    try {
      Bin.put(sql, lot.kind(), lot.id(), at);
    } catch (java.sql.SQLException e) {
      throw new AssertionError(lot.toString(), e);
    }
  }

  private static List<Lot> lots(Database database) {
    List<Lot> lots = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      lots.addAll(
          database.read(
              sql ->
                  sql.list(
                      "SELECT id FROM " + kind.key() + " ORDER BY id",
                      row -> new Lot(kind, row.text("id")))));
    }
    return lots;
  }

  private static int count(Database database, String table) {
    return database.read(
        sql -> sql.get("SELECT count(*) AS n FROM " + table, row -> row.integer("n")));
  }

  private static List<String> searchable(Database database) {
    return database.read(
        sql ->
            sql.list(
                "SELECT kind, record_id, day, title, body FROM searchable ORDER BY kind, record_id",
                row ->
                    row.text("kind")
                        + row.text("record_id")
                        + row.text("day")
                        + row.text("title")
                        + row.text("body")));
  }

  /** The content without when each record was changed and what was deleted. */
  private static JsonNode records(JournalOnDisk journal) {
    ObjectNode content = (ObjectNode) journal.content();
    content.remove("deleted");
    for (Map.Entry<String, JsonNode> list : content.properties()) {
      list.getValue()
          .forEach(
              record -> {
                if (record instanceof ObjectNode object) {
                  object.remove("changedAt");
                }
              });
    }
    return JournalOnDisk.content(content.toString());
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

package org.spiegelboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;

@Execution(ExecutionMode.CONCURRENT)
class SalvageCommandTest {

  private static final int PAGE = 4096;
  private static final boolean FULL = "full".equals(System.getProperty("spiegelboek.harness"));

  @TempDir Path folder;
  private Path dir;
  private String key;

  @BeforeEach
  void write() throws IOException {
    dir = folder.resolve("Nele.spiegelboek");
    key =
        "--passphrase-file="
            + Files.writeString(folder.resolve("key"), CheapJournal.PASSPHRASE + "\n");
    try (OpenJournal open = CheapJournal.create(JournalFolder.at(dir))) {
      Sample.fill(open.database(), Language.NL, Clock.systemUTC());
      StringBuilder chapter = new StringBuilder("een lang verhaal ");
      for (int i = 0; i < 3000; i++) {
        chapter.append("woord").append(i).append(' ');
      }
      open.database()
          .change(
              sql ->
                  sql.update(
                      "UPDATE session SET private = ? WHERE id = (SELECT min(id) FROM session)",
                      chapter.toString()));
    }
  }

  @Test
  void aWholeJournalIsReadWhole() throws IOException {
    JsonNode before = exported(dir);
    CommandRun run = salvage(folder.resolve("new"));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Everything could be read.");
    assertThat(exported(folder.resolve("new"))).isEqualTo(before);
    assertThat(CommandRun.english("verify", folder.resolve("new"), key).code()).isZero();
    assertThat(folder.resolve("new").toFile().list())
        .containsExactlyInAnyOrder("journal.db", "keys.json", "keys.json.bak", "lock");
  }

  /** Whichever page is destroyed: what is not on it comes back. */
  @Test
  void oneDestroyedPageCostsNoMoreThanWhatStoodOnIt() throws IOException {
    byte[] whole = Files.readAllBytes(dir.resolve("journal.db"));
    int pages = whole.length / PAGE;
    JsonNode all = exported(dir);
    Set<String> before = ids(all);
    Random random = new Random(20261124);
    int salvaged = 0;
    int withoutTables = 0;
    int leastKept = 100;
    for (int page = 2; page <= pages; page += FULL ? 1 : 1 + random.nextInt(11)) {
      byte[] damaged = whole.clone();
      byte[] noise = new byte[PAGE];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, damaged, (page - 1) * PAGE, PAGE);
      Files.write(dir.resolve("journal.db"), damaged);
      Path made = folder.resolve("new" + page);
      CommandRun run = salvage(made);
      assertThat(run.code()).as("page " + page + ": " + run.err()).isIn(0, 4);
      assertThat(dir.resolve("journal.db")).as("only read").hasBinaryContent(damaged);
      if (run.code() == 4) {
        assertThat(made).doesNotExist();
        withoutTables++;
        continue;
      }
      salvaged++;
      CommandRun verified = CommandRun.english("verify", made, key);
      assertThat(verified.code()).as("page " + page + ": " + verified.out()).isZero();
      JsonNode read = exported(made);
      Set<String> kept = ids(read);
      assertThat(before).containsAll(kept);
      if (!read.equals(all)) {
        assertThat(run.out()).as("page " + page).doesNotContain("Everything could be read.");
      }
      leastKept = Math.min(leastKept, 100 * kept.size() / before.size());
    }
    System.out.printf(
        "salvage: one page destroyed %d times, %d read, %d without the list of tables;"
            + " at least %d %% of the records kept%n",
        salvaged + withoutTables, salvaged, withoutTables, leastKept);
    assertThat(salvaged).isGreaterThan(withoutTables);
    assertThat(leastKept).isGreaterThan(50);
  }

  @Test
  void aWrongPassphraseAndAnOccupiedPlaceMakeNothing() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong"), "niet deze zin");
    Path made = folder.resolve("new");
    assertThat(CommandRun.english("salvage", dir, "--to", made, "--passphrase-file", wrong).code())
        .isEqualTo(3);
    assertThat(made).doesNotExist();
    assertThat(salvage(dir).code()).isNotZero();
    assertThat(CommandRun.english("verify", dir, key).out()).contains("pages of the database");
  }

  private CommandRun salvage(Path made) {
    return CommandRun.english("salvage", dir, "--to", made, key);
  }

  private static Set<String> ids(JsonNode journal) {
    Set<String> ids = new HashSet<>();
    for (JsonNode list : journal) {
      for (JsonNode record : list) {
        if (record.has("id")) {
          ids.add(record.path("id").asText());
        }
      }
    }
    return ids;
  }

  private JsonNode exported(Path from) throws IOException {
    Path file = folder.resolve("out.json");
    CommandRun run = CommandRun.english("export", from, "--to", file, "--force", key);
    assertThat(run.code()).as(run.err()).isZero();
    var tree = (ObjectNode) new JsonMapper().readTree(file.toFile());
    tree.remove("exportedAt");
    return tree;
  }
}

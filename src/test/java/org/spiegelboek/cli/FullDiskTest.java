package org.spiegelboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;

/**
 * Writing fails after so many bytes, as on a full disk: no file may grow past a limit that the
 * system sets on the process. What a command did is then done or not done, it says which, and the
 * journal opens as before.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such limit")
class FullDiskTest {

  private static final int STEPS =
      "full".equals(System.getProperty("spiegelboek.harness")) ? 40 : 3;

  private static final String PEOPLE =
      "INSERT INTO person(id, name) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
          + " WHERE i < 300) SELECT printf('00000000-0000-7000-8000-%012d', i), 'naam ' || i FROM"
          + " n";

  @TempDir Path folder;
  private final Map<Integer, Integer> codes = new TreeMap<>();
  private Path whole;
  private Path year;
  private Path key;
  private Path newKey;
  private Path full;
  private Path backup;
  private Path earlier;
  private ObjectNode small;
  private ObjectNode large;
  private ObjectNode migrated;

  @BeforeEach
  void write() throws IOException, SQLException {
    key = Files.writeString(folder.resolve("key"), CheapJournal.PASSPHRASE + "\n");
    newKey = Files.writeString(folder.resolve("newKey"), "een heel andere zin\n");
    full = folder.resolve("full.spiegelboek");
    try (OpenJournal open = CheapJournal.create(JournalFolder.at(full))) {
      Sample.fill(open.database(), Language.NL, Clock.systemUTC());
    }
    year = folder.resolve("year.json");
    assertThat(code("export", full, "--to", year)).isZero();
    large = exported(full, key);
    Path stick = folder.resolve("kept");
    assertThat(code("backup", full, "--to", stick)).isZero();
    backup = list(stick).getFirst();
    whole = folder.resolve("whole.spiegelboek");
    CheapJournal.create(JournalFolder.at(whole)).close();
    small = exported(whole, key);
    earlier = folder.resolve("earlier.spiegelboek");
    CheapJournal.createEarlier(JournalFolder.at(earlier), PEOPLE);
    Path copy = copied(earlier);
    migrated = exported(copy, key);
    remove(copy);
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void aCommandIsDoneOrNotAndTheJournalOpens() throws Exception {
    for (int step = 1; step <= STEPS; step++) {
      int kibibytes = 4 + step * 700 / STEPS;
      Path dir = copied(whole);
      int imported = limited(kibibytes, "import", dir, year);
      assertThat(exported(dir, key).equals(small))
          .as("nothing of what was not imported, at " + kibibytes)
          .isEqualTo(imported != 0);
      remove(dir);

      Path stick = folder.resolve("stick");
      dir = copied(whole);
      int backedUp = limited(kibibytes, "backup", dir, "--to", stick);
      assertThat(list(stick)).as("backup at " + kibibytes).hasSize(backedUp == 0 ? 1 : 0);
      assertThat(exported(dir, key)).isEqualTo(small);
      remove(stick);

      int changed = limited(kibibytes, "passphrase", dir, "--new-passphrase-file", newKey);
      assertThat(exported(dir, changed == 0 ? newKey : key)).isEqualTo(small);
      remove(dir);

      dir = folder.resolve("restored.spiegelboek");
      int restored = limited(kibibytes, "restore", backup, "--to", dir);
      assertThat(Files.exists(dir)).as("restored at " + kibibytes).isEqualTo(restored == 0);
      if (restored == 0) {
        assertThat(exported(dir, key)).isEqualTo(large);
      }
      remove(dir);

      dir = copied(whole);
      int merged = limited(kibibytes, "merge", dir, full);
      assertThat(exported(dir, key).equals(small))
          .as("nothing of what was not merged, at " + kibibytes)
          .isEqualTo(merged != 0);
      assertThat(exported(full, key)).isEqualTo(large);
      remove(dir);

      dir = copied(earlier);
      limited(kibibytes, "export", dir, "--to", folder.resolve("limited.json"), "--force");
      assertThat(exported(dir, key)).as("migrated at " + kibibytes).isEqualTo(migrated);
      remove(dir);
    }
    System.out.printf(
        "full disk: %d limits over import, backup, passphrase, restore, merge and migration, exit"
            + " codes %s, 0 lost%n",
        STEPS, codes);
    assertThat(codes).containsKeys(Exit.DONE.code(), Exit.CANNOT_WRITE.code());
  }

  /** Runs the program while no file of its may grow past so much. */
  private int limited(int kibibytes, Object... args) throws Exception {
    ProgramProcess process =
        new ProgramProcess(folder.resolve("process"))
            .with("-XX:TieredStopAtLevel=1")
            .limitedTo(kibibytes);
    Object[] all = Stream.concat(Stream.of(args), Stream.of("--passphrase-file", key)).toArray();
    ProgramProcess.Ended ended = process.run(all);
    String what = args[0] + " at " + kibibytes + ": " + ended.out() + ended.err();
    assertThat(ended.code()).as(what).isIn(Exit.DONE.code(), Exit.CANNOT_WRITE.code());
    assertThat(ended.err().isBlank()).as(what).isEqualTo(ended.code() == 0);
    codes.merge(ended.code(), 1, Integer::sum);
    return ended.code();
  }

  private int code(Object... args) {
    Object[] all = Stream.concat(Stream.of(args), Stream.of("--passphrase-file", key)).toArray();
    return CommandRun.english(all).code();
  }

  private ObjectNode exported(Path dir, Path passphrase) throws IOException {
    Path file = folder.resolve("out.json");
    CommandRun run =
        CommandRun.english("export", dir, "--to", file, "--force", "--passphrase-file", passphrase);
    assertThat(run.code()).as(run.err()).isZero();
    ObjectNode tree = (ObjectNode) new JsonMapper().readTree(file.toFile());
    tree.remove("exportedAt");
    return tree;
  }

  private Path copied(Path journal) throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy.spiegelboek"));
    for (Path file : list(journal)) {
      Files.copy(file, copy.resolve(file.getFileName()));
    }
    return copy;
  }

  private static List<Path> list(Path dir) throws IOException {
    if (!Files.exists(dir)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(dir)) {
      return files.toList();
    }
  }

  private static void remove(Path dir) throws IOException {
    for (Path file : list(dir)) {
      Files.delete(file);
    }
    Files.deleteIfExists(dir);
  }
}

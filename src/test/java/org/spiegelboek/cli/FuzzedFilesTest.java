package org.spiegelboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.journal.Page;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.picture.Picture;
import org.spiegelboek.picture.PictureRepository;
import org.spiegelboek.picture.TinyPicture;
import org.spiegelboek.spelling.SpellingRepository;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Mutations;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;

/**
 * Files that are almost an export or a backup are taken or refused with a sentence, and a refused
 * one leaves nothing behind.
 */
@Execution(ExecutionMode.CONCURRENT)
class FuzzedFilesTest {

  private static final int CASES =
      "full".equals(System.getProperty("spiegelboek.harness")) ? 2_000 : 40;

  @TempDir Path folder;
  private final Mutations mutations = new Mutations(20261129);
  private final Map<Integer, Integer> codes = new TreeMap<>();
  private long slowest;
  private Path full;
  private String key;

  @BeforeEach
  void write() throws IOException {
    key =
        "--passphrase-file="
            + Files.writeString(folder.resolve("key"), CheapJournal.PASSPHRASE + "\n");
    full = folder.resolve("full.spiegelboek");
    try (OpenJournal open = CheapJournal.create(JournalFolder.at(full))) {
      Sample.fill(open.database(), Language.NL, Clock.systemUTC());
      fillFurther(open.database());
    }
  }

  /** What the sample has none of: pictures, own words, the language of a page. */
  private static void fillFurther(Database database) {
    PictureRepository pictures = new PictureRepository(database);
    SpellingRepository spelling = new SpellingRepository(database);
    byte[] picture = TinyPicture.png();
    int number = 10;
    for (Page page : new PageRepository(database).list(3, 0)) {
      String id = "019a0000-0000-7000-8000-0000000009" + number++;
      Instant at = Instant.parse("2026-11-24T18:12:00Z");
      pictures.put(new Picture(id, page.id(), 1, "Drie pijlen", 4, 3, at), picture);
      spelling.save(page.id(), "pt");
      spelling.add("zwierbel" + number);
    }
    pictures.delete("019a0000-0000-7000-8000-000000000910", Instant.now());
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void anImportTakesAllOfAFileOrNothing() throws IOException {
    ObjectNode good = exported(full);
    byte[] written = Mutations.written(good);
    Path empty = folder.resolve("empty.spiegelboek");
    CheapJournal.create(JournalFolder.at(empty)).close();
    ObjectNode before = exported(empty);
    Path given = folder.resolve("given.json");
    for (int i = 0; i < CASES; i++) {
      Files.write(
          given,
          mutations.oneOf(4) ? mutations.bytes(written) : Mutations.written(mutations.json(good)));
      Path dir = copied(empty);
      CommandRun run = timed("import", dir, given, key);
      judge(run, "import " + i);
      assertThat(CommandRun.english("verify", dir, key).code()).as("verify " + i).isZero();
      if (run.code() != 0) {
        assertThat(exported(dir)).as("import " + i + ": " + run.err()).isEqualTo(before);
      }
      remove(dir);
    }
    tell("imports");
    assertThat(codes).hasSizeGreaterThan(1);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void aBackupIsRestoredWholeOrNotAtAll() throws IOException {
    ObjectNode good = exported(full);
    Path stick = folder.resolve("stick");
    assertThat(CommandRun.english("backup", full, "--to", stick, key).code()).isZero();
    byte[] written;
    try (Stream<Path> files = Files.list(stick)) {
      written = Files.readAllBytes(files.findFirst().orElseThrow());
    }
    Path given = folder.resolve("given.spiegelboek-backup");
    for (int i = 0; i < CASES; i++) {
      Files.write(given, mutations.bytes(written));
      Path dir = folder.resolve("back.spiegelboek");
      CommandRun run = timed("restore", given, "--to", dir, key);
      judge(run, "restore " + i);
      if (run.code() == 0) {
        assertThat(exported(dir)).as("restore " + i).isEqualTo(good);
        remove(dir);
      }
      assertThat(dir).as("restore " + i).doesNotExist();
    }
    tell("backups");
  }

  private CommandRun timed(Object... args) {
    long begun = System.nanoTime();
    CommandRun run = CommandRun.english(args);
    slowest = Math.max(slowest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    return run;
  }

  private void judge(CommandRun run, String which) {
    assertThat(run.code()).as(which + ": " + run.err()).isIn(0, 1, 4, 5);
    assertThat(run.err().isBlank()).as(which + ": " + run.err()).isEqualTo(run.code() == 0);
    codes.merge(run.code(), 1, Integer::sum);
  }

  private void tell(String what) {
    System.out.printf(
        "fuzzing %s: %d cases, exit codes %s, the slowest in %d ms%n", what, CASES, codes, slowest);
  }

  private Path copied(Path dir) throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy.spiegelboek"));
    try (Stream<Path> files = Files.list(dir)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private ObjectNode exported(Path dir) throws IOException {
    Path file = folder.resolve("out.json");
    CommandRun run = CommandRun.english("export", dir, "--to", file, "--force", key);
    assertThat(run.code()).as(run.err()).isZero();
    ObjectNode tree = (ObjectNode) new JsonMapper().readTree(file.toFile());
    tree.remove("exportedAt");
    return tree;
  }

  private static void remove(Path dir) throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(dir);
  }
}

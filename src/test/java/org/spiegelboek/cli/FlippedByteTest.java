package org.spiegelboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
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
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;

/**
 * One changed byte anywhere in a journal or a backup is harmless or reported as damage; nothing is
 * ever lost in silence. With {@code -Pharness} at 2,000 places.
 */
@Execution(ExecutionMode.CONCURRENT)
class FlippedByteTest {

  private static final int PLACES =
      "full".equals(System.getProperty("spiegelboek.harness")) ? 2000 : 80;
  private static final long SEED = 20261124;

  /** Half of the places lie in small files and at the ends of large ones, where formats live. */
  private static final int EDGE = 600;

  @TempDir Path folder;
  private Path journal;
  private Path backup;
  private String key;
  private ObjectNode content;
  private int harmless;
  private int reported;

  @BeforeEach
  void write() throws IOException {
    journal = folder.resolve("whole").resolve("Nele.spiegelboek");
    Files.createDirectories(journal.getParent());
    key =
        "--passphrase-file="
            + Files.writeString(folder.resolve("key"), CheapJournal.PASSPHRASE + "\n");
    try (OpenJournal open = CheapJournal.create(JournalFolder.at(journal))) {
      Clock clock = Clock.fixed(Instant.parse("2026-11-24T18:12:00Z"), ZoneOffset.UTC);
      Sample.fill(open.database(), Language.NL, clock);
      open.addRecovery().close();
    }
    Path stick = folder.resolve("stick");
    assertThat(CommandRun.english("backup", journal, "--to", stick, key).code()).isZero();
    backup = files(stick).getFirst();
    content = exported(journal);
  }

  @Test
  @Timeout(value = 40, unit = TimeUnit.MINUTES)
  void isHarmlessOrReported() throws IOException {
    Random random = new Random(SEED);
    List<Path> parts = files(journal);
    for (int i = 0; i < PLACES; i++) {
      if (i % 2 == 0) {
        Path part =
            random.nextBoolean() ? database(parts) : parts.get(random.nextInt(parts.size()));
        inJournal(part, random);
      } else {
        inBackup(random);
      }
    }
    System.out.printf(
        "one byte flipped at %d places: %d harmless, %d reported as damage, 0 lost in silence%n",
        PLACES, harmless, reported);
    assertThat(harmless + reported).isEqualTo(PLACES);
    assertThat(reported).isGreaterThan(PLACES / 2);
  }

  private void inJournal(Path part, Random random) throws IOException {
    Path copy = folder.resolve("copy.spiegelboek");
    Files.createDirectories(copy);
    for (Path file : files(journal)) {
      Files.write(copy.resolve(file.getFileName()), Files.readAllBytes(file));
    }
    String place = flip(copy.resolve(part.getFileName()), random);
    judge(CommandRun.english("verify", copy, key), copy, place);
    remove(copy);
  }

  private void inBackup(Random random) throws IOException {
    Path copy = folder.resolve("copy.spiegelboek-backup");
    Files.write(copy, Files.readAllBytes(backup));
    String place = flip(copy, random);
    CommandRun verified = CommandRun.english("verify", copy, key);
    Path back = folder.resolve("back.spiegelboek");
    CommandRun restored = CommandRun.english("restore", copy, "--to", back, key);
    assertThat(restored.code()).as(place + ": " + restored.err()).isEqualTo(verified.code());
    assertThat(Files.exists(back)).as(place).isEqualTo(restored.code() == 0);
    judge(verified, back, place);
    remove(back);
  }

  /** What passes for whole must hold everything, and what does not must be called damage. */
  private void judge(CommandRun verified, Path dir, String place) throws IOException {
    assertThat(verified.code()).as(place + ": " + verified.err()).isIn(0, 4);
    if (verified.code() == 0) {
      assertThat(exported(dir)).as(place).isEqualTo(content);
      harmless++;
    } else {
      assertThat(verified.out() + verified.err()).as(place).contains("damaged");
      reported++;
    }
  }

  private static String flip(Path file, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length == 0) {
      // Nothing to flip: one byte too many then.
      Files.write(file, new byte[] {1});
      return file.getFileName() + " with a byte";
    }
    int at = random.nextInt(bytes.length);
    if (random.nextInt(4) == 0) {
      int near = random.nextInt(Math.min(EDGE, bytes.length));
      at = random.nextBoolean() ? near : bytes.length - 1 - near;
    }
    int bits = 1 + random.nextInt(255);
    bytes[at] ^= (byte) bits;
    Files.write(file, bytes);
    return file.getFileName() + " at " + at + " by " + bits;
  }

  private ObjectNode exported(Path dir) throws IOException {
    Path file = folder.resolve("out.json");
    CommandRun run = CommandRun.english("export", dir, "--to", file, "--force", key);
    assertThat(run.code()).as(run.err()).isZero();
    ObjectNode tree = (ObjectNode) new JsonMapper().readTree(file.toFile());
    tree.remove("exportedAt");
    return tree;
  }

  private static Path database(List<Path> parts) {
    return parts.stream().filter(part -> part.endsWith("journal.db")).findFirst().orElseThrow();
  }

  private static List<Path> files(Path dir) throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void remove(Path dir) throws IOException {
    if (Files.exists(dir)) {
      for (Path file : files(dir)) {
        Files.delete(file);
      }
      Files.delete(dir);
    }
  }
}

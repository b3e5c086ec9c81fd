package org.spiegelboek.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A program that knows only {@code src/docs/journal-format.md} reads what this one wrote. */
@Execution(ExecutionMode.CONCURRENT)
class OutsideTest {

  private static final Path PROGRAM = Path.of("src", "test", "outside", "ReadJournal.java");

  /** As somebody may type it: é as two signs, which the journal takes for one. */
  private static final String TYPED = "de\u0301zelfde ēteriskas olifanten";

  @TempDir Path folder;
  private JournalFolder journal;
  private Path passphrase;

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void write() throws IOException {
    journal = JournalFolder.at(folder.resolve("Nele.spiegelboek"));
    passphrase = Files.writeString(folder.resolve("passphrase"), TYPED + "\n");
    try (OpenJournal open =
        Vault.create(journal, "d\u00e9zelfde ēteriskas olifanten".toCharArray())) {
      open.addRecovery().close();
      open.database()
          .change(
              sql ->
                  sql.update(
                      "INSERT INTO person(id, name, note) VALUES ('1', 'Ada', ?)",
                      "het was stil in de gang"));
    }
  }

  @Test
  void readsTheTablesAndTheSentence() throws Exception {
    Ended first = read("1");
    assertThat(first.err).isEmpty();
    assertThat(first.out).startsWith("page 1 of ");
    assertThat(read("all").out).contains("CREATE TABLE person", "het was stil in de gang");
  }

  @Test
  void tellsAWrongPassphraseFromADamagedPage() throws Exception {
    Files.writeString(passphrase, "een heel andere zin");
    assertThat(read("1").code).isEqualTo(3);
    Files.writeString(passphrase, TYPED);
    byte[] database = Files.readAllBytes(journal.database());
    database[4096 * 2 + 100] ^= 1;
    Files.write(journal.database(), database);
    assertThat(read("2").code).isZero();
    assertThat(read("3").code).isEqualTo(4);
  }

  private Ended read(String page) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                PROGRAM.toString(),
                journal.path().toString(),
                passphrase.toString(),
                page)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("It does not end");
    }
    return new Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}

package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.cli.ProgramProcess;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What a program with its window leaves in files, seen from another process: nothing of a text, and
 * all of it in the journal.
 */
class NoTraceTest {

  private static final List<String> WORDS =
      List.of("Zwaluwstaartje", "kwartelhaver", "ķirsītis", "açúcarada", "fluisterbos");

  private static final String SENTENCE = String.join(" ", WORDS);

  @TempDir Path parent;
  private JournalFolder journal;
  private ProgramProcess program;
  private Process process;
  private BufferedReader out;
  private Writer in;

  @BeforeEach
  void start() throws IOException {
    journal = JournalFolder.at(parent.resolve("Boek" + JournalFolder.ENDING));
    CheapJournal.create(journal, WindowProcess.PASSPHRASE).close();
    program = new ProgramProcess(parent.resolve("program")).withoutDisplay();
    process = program.start(RemoteProgram.class.getName(), journal.path());
    out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    in = process.outputWriter(StandardCharsets.UTF_8);
    assertThat(out.readLine()).isEqualTo("done");
  }

  @AfterEach
  void end() throws IOException {
    process.destroyForcibly();
    in.close();
    out.close();
  }

  @Test
  void noWordThatWasTypedOrSoughtStandsInAnyFileWhileTheBookIsOpenAndAfterwards() throws Exception {
    order("type " + SENTENCE);
    order("search " + WORDS.getFirst());
    order("trouble " + SENTENCE);
    Path wal = journal.path().resolve("journal.db-wal");
    assertThat(wal).isNotEmptyFile();
    assertThat(program.home().resolve("logs/spiegelboek.log"))
        .content()
        .contains("IllegalStateException");
    assertNoTrace();
    order("lock");
    until(() -> Files.notExists(wal));
    assertNoTrace();
    order("close");
    in.close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertNoTrace();
    assertThat(ShownWindow.pages(journal)).containsExactly(SENTENCE);
  }

  @Test
  void lockingAndClosingRightAfterTheLastLetterEndsTheProgramWithEverythingKept() throws Exception {
    in.write("type " + SENTENCE + ";lock;close\n");
    in.close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(journal.path().resolve("journal.db-wal")).doesNotExist();
    assertThat(ShownWindow.pages(journal)).containsExactly(SENTENCE);
  }

  private void order(String line) throws IOException {
    in.write(line + "\n");
    in.flush();
    if (!line.equals("close")) {
      assertThat(out.readLine()).isEqualTo("done");
    }
  }

  private static void until(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
  }

  private void assertNoTrace() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path place : List.of(journal.path(), parent.resolve("program"))) {
      try (Stream<Path> walk = Files.walk(place)) {
        walk.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(4);
    for (Path file : files) {
      // One character a byte.
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      for (String word : WORDS) {
        for (Charset encoding :
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
          String sought = new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1);
          assertThat(bytes.contains(sought)).as("%s holds %s", file, word).isFalse();
        }
      }
    }
  }
}

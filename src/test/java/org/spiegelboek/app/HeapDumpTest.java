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
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.cli.ProgramProcess;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.testfx.util.WaitForAsyncUtils;

/** What the memory of the program still holds of a journal once it is locked. */
class HeapDumpTest {

  private static final List<String> WORDS =
      List.of("Zwaluwstaartje", "kwartelhaver", "fluisterbos");

  /** More than the buffers hold through which the words came into the process. */
  private static final String OVER = "x".repeat(40_000);

  @TempDir Path parent;
  private JournalFolder journal;
  private Process process;
  private BufferedReader out;
  private Writer in;

  @BeforeEach
  void start() throws IOException {
    journal = JournalFolder.at(parent.resolve("Boek" + JournalFolder.ENDING));
    CheapJournal.create(journal, WindowProcess.PASSPHRASE).close();
    ProgramProcess program = new ProgramProcess(parent.resolve("program")).withoutDisplay();
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
  void noWordOfTheJournalAndNoKeyIsInTheMemoryOfALockedProgram() throws Exception {
    order("type " + String.join(" ", WORDS));
    order("search " + WORDS.getFirst());
    order("nothing " + OVER);
    assertThat(found(dump("open"))).as("the search itself, on an open journal").isNotEmpty();
    order("lock");
    Path wal = journal.path().resolve("journal.db-wal");
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Files.notExists(wal));
    order("nothing " + OVER);
    assertThat(found(dump("locked"))).isEmpty();
  }

  private void order(String line) throws IOException {
    in.write(line + "\n");
    in.flush();
    assertThat(out.readLine()).isEqualTo("done");
  }

  /** What is reachable, as the collector would leave it. */
  private byte[] dump(String name) throws IOException, InterruptedException {
    Path file = parent.resolve(name + ".hprof");
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(process.pid()),
                "GC.heap_dump",
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(jcmd.waitFor()).as(said).isZero();
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  private List<String> found(byte[] dump) throws IOException {
    // One character a byte.
    String bytes = new String(dump, StandardCharsets.ISO_8859_1);
    return sought().entrySet().stream()
        .filter(entry -> bytes.contains(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, String> sought() throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    byte[] key = CheapJournal.dataKey(journal, WindowProcess.PASSPHRASE);
    all.put("the key", new String(key, StandardCharsets.ISO_8859_1));
    String digits = HexFormat.of().formatHex(key);
    for (String text : List.of(digits, digits.toUpperCase(Locale.ROOT))) {
      put(all, "the key in digits", text);
    }
    WORDS.forEach(word -> put(all, word, word));
    return all;
  }

  private static void put(Map<String, String> all, String name, String text) {
    for (Charset encoding :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      all.put(
          name + " in " + encoding + " " + all.size(),
          new String(text.getBytes(encoding), StandardCharsets.ISO_8859_1));
    }
  }
}

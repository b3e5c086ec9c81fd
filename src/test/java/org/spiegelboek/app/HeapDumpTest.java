package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.vault.CheapJournal;

/** What the memory of the program still holds of a journal once it is locked. */
@Execution(ExecutionMode.CONCURRENT)
class HeapDumpTest {

  private static final List<String> WORDS =
      List.of("Zwaluwstaartje", "kwartelhaver", "fluisterbos");

  /** More than the buffers hold through which the words came into the process. */
  private static final String OVER = "x".repeat(40_000);

  @TempDir Path parent;
  private RemoteWindow window;

  @BeforeEach
  void start() throws IOException {
    window = new RemoteWindow(parent);
  }

  @AfterEach
  void end() throws IOException {
    window.close();
  }

  @Test
  void noWordOfTheJournalAndNoKeyIsInTheMemoryOfALockedProgram() throws Exception {
    window.order("type " + String.join(" ", WORDS));
    window.order("search " + WORDS.getFirst());
    window.order("nothing " + OVER);
    assertThat(found(dump("open"))).as("the search itself, on an open journal").isNotEmpty();
    window.lock();
    window.order("nothing " + OVER);
    assertThat(found(dump("locked"))).isEmpty();
  }

  /** What is reachable, as the collector would leave it. */
  private byte[] dump(String name) throws IOException, InterruptedException {
    Path file = parent.resolve(name + ".hprof");
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(window.pid()),
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
    byte[] key = CheapJournal.dataKey(window.journal(), WindowProcess.PASSPHRASE);
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

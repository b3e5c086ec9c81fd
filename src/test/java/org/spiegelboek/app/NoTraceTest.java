package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What a program with its window leaves in files, seen from another process: nothing of a text, and
 * all of it in the journal.
 */
@Execution(ExecutionMode.CONCURRENT)
class NoTraceTest {

  private static final List<String> WORDS =
      List.of("Zwaluwstaartje", "kwartelhaver", "ķirsītis", "açúcarada", "fluisterbos");

  private static final String SENTENCE = String.join(" ", WORDS);

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
  void noWordThatWasTypedOrSoughtStandsInAnyFileWhileTheBookIsOpenAndAfterwards() throws Exception {
    window.order("type " + SENTENCE);
    window.order("search " + WORDS.getFirst());
    window.order("trouble " + SENTENCE);
    assertThat(window.log()).isNotEmptyFile();
    assertThat(window.program().home().resolve("logs/spiegelboek.log"))
        .content()
        .contains("IllegalStateException");
    assertNoTrace();
    window.lock();
    assertNoTrace();
    window.end("close");
    assertNoTrace();
    assertThat(ShownWindow.pages(window.journal())).containsExactly(SENTENCE);
  }

  @Test
  void lockingAndClosingRightAfterTheLastLetterEndsTheProgramWithEverythingKept() throws Exception {
    window.end("type " + SENTENCE + ";lock;close");
    assertThat(window.log()).doesNotExist();
    assertThat(ShownWindow.pages(window.journal())).containsExactly(SENTENCE);
  }

  private void assertNoTrace() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path place : List.of(window.journal().path(), parent.resolve("program"))) {
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

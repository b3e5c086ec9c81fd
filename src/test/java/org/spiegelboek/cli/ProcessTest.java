package org.spiegelboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.paper.ReadPdf;

/** The program as its users start it. */
@Execution(ExecutionMode.CONCURRENT)
class ProcessTest {

  private static final String PASSPHRASE = "zeven etherische olifanten";

  @TempDir Path folder;
  private ProgramProcess program;
  private Path dir;
  private Path sample;
  private String key;

  @BeforeEach
  void prepare() throws IOException {
    program = new ProgramProcess(folder);
    dir = folder.resolve("Ilze.spiegelboek");
    sample = folder.resolve("ilze.json");
    key = "--passphrase-file=" + Files.writeString(folder.resolve("key"), PASSPHRASE);
    try (InputStream in =
        ProcessTest.class.getResourceAsStream("/org/spiegelboek/exchange/ilze.json")) {
      Files.copy(in, sample);
    }
  }

  @Test
  void aSheetIsMadeAndWhatMakesItIsLoadedForNothingElse() throws Exception {
    Path loaded = folder.resolve("loaded");
    program.with("-Xlog:class+load:file=" + loaded);
    assertThat(program.run("sample", dir, "--language=lv", key).code()).isZero();
    String library = "org.apache.pdfbox.";
    assertThat(Files.readString(loaded)).contains("CardCommand").doesNotContain(library);
    Path sheet = folder.resolve("sheet.pdf");
    String session = new JsonMapper().readTree(sample.toFile()).at("/sessions/0/id").asText();
    ProgramProcess.Ended made =
        program.run("card", dir, "--session", session, "--to", sheet, "--language=lv", key);
    assertThat(made.err()).isEmpty();
    assertThat(made.code()).isZero();
    assertThat(ReadPdf.text(Files.readAllBytes(sheet))).contains("Saskaņot");
    assertThat(Files.readString(loaded)).contains(library);
    assertNoTextIn(dir, program.temporary(), program.home());
  }

  @Test
  void theMainJobIsDoneWithoutADisplay() throws Exception {
    assertThat(program.run("sample", dir, "--language=lv", key).code()).isZero();
    ProgramProcess.Ended found = program.run("search", dir, "lietussargs", "--json", key);
    assertThat(new JsonMapper().readTree(found.out()).get(0).path("title").asText())
        .isEqualTo("lietussargs");
    ProgramProcess.Ended wrong = program.run("verify", dir, "--passphrase-file", sample);
    assertThat(wrong.code()).isEqualTo(3);
    assertThat(wrong.err().lines()).hasSize(1);
    assertNoTextIn(dir, program.temporary(), program.home());
  }

  @Test
  void aStartWithoutArgumentsLoadsNoCommandLine() throws Exception {
    ProgramProcess.Ended ended = program.with("-Xlog:class+load").run();
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).contains("org.spiegelboek.app.Spiegelboek").doesNotContain("picocli");
  }

  @Test
  void noTextOfAJournalStandsInAnyFileWhileItIsOpenAndAfterwards() throws Exception {
    Process process = program.start(HeldOpen.class.getName(), dir, PASSPHRASE, sample);
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("open");
      assertThat(dir.resolve("journal.db-wal")).isNotEmptyFile();
      assertNoTextIn(dir, program.temporary(), program.home());
      process.getOutputStream().close();
      assertThat(process.waitFor()).isZero();
    } finally {
      process.destroyForcibly();
    }
    assertThat(dir.resolve("journal.db-wal")).doesNotExist();
    assertNoTextIn(dir, program.temporary(), program.home());
  }

  private void assertNoTextIn(Path... folders) throws IOException {
    Set<String> texts = new TreeSet<>();
    collect(new JsonMapper().readTree(sample.toFile()), texts);
    assertThat(texts).hasSizeGreaterThan(100);
    for (Path place : folders) {
      if (Files.exists(place)) {
        try (Stream<Path> files = Files.walk(place)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            assertNoneIn(file, texts);
          }
        }
      }
    }
  }

  private static void assertNoneIn(Path file, Set<String> texts) throws IOException {
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    List<Charset> encodings =
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    for (String text : texts) {
      for (Charset encoding : encodings) {
        String sought = new String(text.getBytes(encoding), StandardCharsets.ISO_8859_1);
        assertThat(bytes.contains(sought)).as(file + " holds a text of the sample").isFalse();
      }
    }
  }

  /** Everything somebody wrote: first and middle words, short enough to stand on one page. */
  private static void collect(JsonNode node, Set<String> texts) {
    if (node.isTextual() && node.textValue().contains(" ")) {
      String text = node.textValue();
      texts.add(text.substring(0, Math.min(text.length(), 16)));
      int middle = text.length() / 2;
      texts.add(text.substring(Math.max(0, middle - 8), Math.min(text.length(), middle + 8)));
    }
    node.forEach(child -> collect(child, texts));
  }
}

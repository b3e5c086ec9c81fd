package org.spiegelboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;

/**
 * Each laptop has a home of its own, which is a property of the whole process: so it runs alone.
 */
@Isolated
class ExchangeCommandTest {

  private static final String P1 = "019a0000-0000-7000-8000-000000000001";
  private static final String P2 = "019a0000-0000-7000-8000-000000000002";

  @TempDir Path folder;
  private String key;
  private Path one;
  private Path two;
  private Path shared;
  private String home;

  @BeforeEach
  void prepare() throws IOException {
    home = System.getProperty("spiegelboek.home");
    key =
        "--passphrase-file="
            + Files.writeString(folder.resolve("key"), CheapJournal.PASSPHRASE + "\n");
    one = folder.resolve("one.spiegelboek");
    two = Files.createDirectory(folder.resolve("two.spiegelboek"));
    shared = Files.createDirectory(folder.resolve("Wolk – één map"));
    CheapJournal.create(JournalFolder.at(one)).close();
    for (Path file : files(one)) {
      Files.copy(file, two.resolve(file.getFileName()));
    }
  }

  @AfterEach
  void goHome() {
    System.setProperty("spiegelboek.home", home);
  }

  @Test
  void twoLaptopsComeToTheSame() throws IOException {
    on("one");
    bring(one, P1, "op de ene");
    CommandRun first = CommandRun.english("exchange", one, "--folder", shared, key);
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).contains("Nothing new elsewhere.", "lies ready in " + shared);
    on("two");
    bring(two, P2, "op de andere");
    CommandRun second = CommandRun.english("exchange", two, "--folder", shared, key);
    assertThat(second.code()).as(second.err()).isZero();
    assertThat(second.out()).contains("New: 1.");
    on("one");
    assertThat(CommandRun.english("exchange", one, "--folder", shared, key).out())
        .contains("New: 1.", "Nothing new here.");
    assertThat(content(one)).isEqualTo(content(two));
    assertThat(content(one).path("people")).hasSize(2);
    assertThat(CommandRun.english("verify", one, key).code()).isZero();
    assertThat(CommandRun.english("exchange", one, "--folder", shared, key).out())
        .contains("Nothing new elsewhere.", "Nothing new here.");
  }

  @Test
  void aHalfFileIsSaidToBeOneAndChangesNothing() throws IOException {
    on("one");
    bring(one, P1, "op de ene");
    assertThat(CommandRun.english("exchange", one, "--folder", shared, key).code()).isZero();
    Path file = files(files(shared).getFirst()).getFirst();
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    on("two");
    CommandRun half = CommandRun.english("exchange", two, "--folder", shared, key);
    assertThat(half.code()).isEqualTo(4);
    assertThat(half.err()).contains("not whole yet");
    assertThat(content(two).path("people")).isEmpty();
    Files.write(file, bytes);
    assertThat(CommandRun.english("exchange", two, "--folder", shared, key).code()).isZero();
    assertThat(content(two).path("people")).hasSize(1);
  }

  @Test
  void aFolderThatCannotServeIsRefusedInWords() throws IOException {
    CommandRun away = CommandRun.english("exchange", one, "--folder", folder.resolve("no"), key);
    assertThat(away.code()).isEqualTo(1);
    assertThat(away.err()).contains("The exchange folder is not there");
    for (Path around : List.of(folder, one, Files.createDirectory(one.resolve("within")))) {
      CommandRun run = CommandRun.english("exchange", one, "--folder", around, key);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("must not be synchronised");
    }
    assertThat(CommandRun.english("exchange", one, key).code()).isEqualTo(2);
  }

  private void on(String laptop) {
    System.setProperty("spiegelboek.home", folder.resolve("home " + laptop).toString());
  }

  private void bring(Path journal, String id, String name) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("in.json"),
            ("{'format':'spiegelboek-journal','version':1,'people':[{'id':'%s','name':'%s',"
                    + "'changedAt':'2026-01-01T00:00:00Z'}]}")
                .formatted(id, name)
                .replace('\'', '"'));
    assertThat(CommandRun.english("import", journal, file, key).code()).isZero();
  }

  private ObjectNode content(Path dir) throws IOException {
    Path file = folder.resolve("out.json");
    assertThat(CommandRun.english("export", dir, "--to", file, "--force", key).code()).isZero();
    ObjectNode tree = (ObjectNode) new JsonMapper().readTree(file.toFile());
    tree.remove("exportedAt");
    return tree;
  }

  private static List<Path> files(Path dir) throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.sorted().toList();
    }
  }
}

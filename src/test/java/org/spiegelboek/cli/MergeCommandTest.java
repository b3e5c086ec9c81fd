package org.spiegelboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.settings.Folders;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;

@Execution(ExecutionMode.CONCURRENT)
class MergeCommandTest {

  private static final String P1 = "019a0000-0000-7000-8000-000000000001";
  private static final String P2 = "019a0000-0000-7000-8000-000000000002";

  @TempDir Path folder;
  private String key;
  private Path mine;
  private Path yours;
  private String mineId;

  @BeforeEach
  void prepare() throws IOException {
    key =
        "--passphrase-file="
            + Files.writeString(folder.resolve("key"), CheapJournal.PASSPHRASE + "\n");
    mine = folder.resolve("mine");
    yours = folder.resolve("yours");
    mineId = make(mine, person(P1, "mine", 2) + "," + person(P2, "mine", 1));
    make(yours, person(P1, "yours", 1) + "," + person(P2, "yours", 2));
  }

  @Test
  void aFolderABackupAndAFileAreMergedAlike() throws IOException {
    Path stick = folder.resolve("stick");
    assertThat(CommandRun.english("backup", yours, "--to", stick, key).code()).isZero();
    Path json = folder.resolve("yours.json");
    assertThat(CommandRun.english("export", yours, "--to", json, key).code()).isZero();
    JsonNode before = content(mine);
    for (Path other : List.of(yours, files(stick).getFirst(), json)) {
      Path copy = folder.resolve("copy " + other.getFileName());
      Files.createDirectory(copy);
      for (Path file : files(mine)) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
      CommandRun preview = CommandRun.english("merge", copy, other, "--dry-run", key);
      assertThat(preview.out())
          .contains("This would happen. New: 0. Updated: 1. Unchanged: 1. Deleted: 0.");
      assertThat(content(copy)).isEqualTo(before);
      CommandRun run = CommandRun.english("merge", copy, other, key);
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("Updated: 1.");
      JsonNode merged = content(copy);
      assertThat(merged.at("/people/0/note").asText()).isEqualTo("mine");
      assertThat(merged.at("/people/1/note").asText()).isEqualTo("yours");
      assertThat(merged.path("revisions")).hasSize(2);
      CommandRun again = CommandRun.english("merge", copy, other, key);
      assertThat(again.out()).contains("New: 0. Updated: 0.");
      assertThat(content(copy)).isEqualTo(merged);
      assertThat(CommandRun.english("verify", copy, key).code()).isZero();
    }
    assertThat(files(Folders.backups().resolve(mineId))).as("a backup first").isNotEmpty();
  }

  @Test
  void theOtherFolderIsOnlyRead() throws IOException, SQLException {
    Path earlier = folder.resolve("earlier");
    CheapJournal.createEarlier(
        JournalFolder.at(earlier),
        "INSERT INTO person(id, name) VALUES ('%s', 'van vroeger')".formatted(P1));
    for (Path other : List.of(yours, earlier)) {
      Map<Path, String> before = bytes(other);
      assertThat(CommandRun.english("merge", mine, other, key).code()).isZero();
      assertThat(bytes(other).equals(before)).as("%s is as it was", other).isTrue();
    }
  }

  private static Map<Path, String> bytes(Path dir) throws IOException {
    Map<Path, String> bytes = new TreeMap<>();
    for (Path file : files(dir)) {
      bytes.put(file, HexFormat.of().formatHex(Files.readAllBytes(file)));
    }
    return bytes;
  }

  @Test
  void whatCannotBeReadChangesNothing() throws IOException {
    JsonNode before = content(mine);
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");
    assertThat(CommandRun.english("merge", mine, broken, key).code()).isEqualTo(1);
    assertThat(CommandRun.english("merge", mine, folder.resolve("no"), key).code()).isEqualTo(1);
    Path zip = Files.writeString(folder.resolve("broken.zip"), "PK and nothing more");
    assertThat(CommandRun.english("merge", mine, zip, key).code()).isEqualTo(4);
    Path wrong = Files.writeString(folder.resolve("wrong"), "niet deze zin");
    assertThat(
            CommandRun.english("merge", mine, yours, key, "--other-passphrase-file", wrong).code())
        .isEqualTo(3);
    assertThat(content(mine)).isEqualTo(before);
  }

  private String make(Path dir, String people) throws IOException {
    String id;
    try (OpenJournal journal = CheapJournal.create(JournalFolder.at(dir))) {
      id = journal.journalId();
    }
    Path file =
        Files.writeString(
            folder.resolve("in.json"),
            "{\"format\":\"spiegelboek-journal\",\"version\":1,\"people\":[" + people + "]}");
    assertThat(CommandRun.english("import", dir, file, key).code()).isZero();
    return id;
  }

  private static String person(String id, String note, int day) {
    return "{'id':'%s','name':'A','note':'%s','changedAt':'2026-01-0%dT00:00:00Z'}"
        .formatted(id, note, day)
        .replace('\'', '"');
  }

  private JsonNode content(Path dir) throws IOException {
    Path file = folder.resolve("out.json");
    assertThat(CommandRun.english("export", dir, "--to", file, "--force", key).code()).isZero();
    JsonNode tree = new JsonMapper().readTree(file.toFile());
    ((ObjectNode) tree).remove("exportedAt");
    return tree;
  }

  private static List<Path> files(Path dir) throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.sorted().toList();
    }
  }
}

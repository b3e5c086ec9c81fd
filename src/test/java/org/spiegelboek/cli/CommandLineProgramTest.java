package org.spiegelboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spiegelboek.store.Database;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

@Execution(ExecutionMode.CONCURRENT)
class CommandLineProgramTest {

  private static final String PASSPHRASE = "zeven ēteriskas olifanten";

  @TempDir Path folder;
  private Path dir;
  private Path key;
  private String keyOption;

  @BeforeEach
  void prepare() throws IOException {
    dir = folder.resolve("Nele.spiegelboek");
    key = Files.writeString(folder.resolve("key"), PASSPHRASE + "\n");
    keyOption = "--passphrase-file=" + key;
  }

  @ParameterizedTest
  @ValueSource(strings = {"nele", "karim", "marta", "ilze"})
  void aJournalIsMadeFilledAndTakenOutAgain(String sample) throws IOException {
    Path given = sample(sample);
    Path target = folder.resolve("out.json");
    assertThat(CommandRun.english("new", dir, keyOption).code()).isZero();
    CommandRun imported = CommandRun.english("import", dir, given, keyOption);
    assertThat(imported.err()).isEmpty();
    assertThat(imported.code()).isZero();
    assertThat(CommandRun.english("export", dir, "--to", target, keyOption).code()).isZero();
    JsonNode before = new JsonMapper().readTree(given.toFile());
    JsonNode after = new JsonMapper().readTree(target.toFile());
    assertThat(after.path("journal")).isEqualTo(before.path("journal"));
    for (String list : new String[] {"people", "sessions", "pages", "answers", "revisions"}) {
      assertThat(after.path(list)).hasSameSizeAs(before.path(list));
    }
  }

  @Test
  void aNewJournalHasItsNameLanguageAndRecoveryCode() throws IOException {
    Path code = folder.resolve("code");
    CommandRun run =
        CommandRun.of(
            "new",
            dir,
            "--name",
            "Schrift",
            "--language",
            "lv",
            "--recovery-file",
            code,
            keyOption);
    assertThat(run.code()).isZero();
    Path target = folder.resolve("out.json");
    CommandRun.english("export", dir, "--to", target, keyOption);
    JsonNode journal = new JsonMapper().readTree(target.toFile()).path("journal");
    assertThat(journal.path("name").asText()).isEqualTo("Schrift");
    assertThat(journal.path("language").asText()).isEqualTo("lv");
    Vault.recover(JournalFolder.at(dir), Files.readString(code)).close();
  }

  @Test
  void aRecoveryFileThatIsThereStaysAndNoJournalIsMade() throws IOException {
    Path code = Files.writeString(folder.resolve("code"), "precious");
    CommandRun run = CommandRun.english("new", dir, "--recovery-file", code, keyOption);
    assertThat(run.code()).isEqualTo(7);
    assertThat(code).hasContent("precious");
    assertThat(dir).doesNotExist();
  }

  @Test
  void aJournalThatCannotBeMadeLeavesNoRecoveryFile() throws IOException {
    Files.createDirectories(dir.resolve("something"));
    Path code = folder.resolve("code");
    CommandRun run = CommandRun.english("new", dir, "--recovery-file", code, keyOption);
    assertThat(run.code()).isEqualTo(7);
    assertThat(run.err())
        .isEqualToIgnoringNewLines("There is something here already. Nothing was made.");
    assertThat(code).doesNotExist();
  }

  @Test
  void theSampleIsSearchedAndVerified() throws IOException {
    assertThat(CommandRun.english("sample", dir, keyOption).code()).isZero();
    CommandRun found =
        CommandRun.english("search", dir, "worksheet", "--json", "--limit", "2", keyOption);
    JsonNode hits = new JsonMapper().readTree(found.out());
    assertThat(hits).hasSize(2);
    assertThat(hits.get(0).path("kind").asText()).isIn("session", "agreement");
    assertThat(hits.get(0).path("id").asText()).hasSize(36);
    assertThat(hits.get(0).has("date") && hits.get(0).has("title")).isTrue();
    assertThat(hits.get(0).path("snippet").asText()).contains("worksheet");
    assertThat(CommandRun.english("search", dir, "umbrel", keyOption).out())
        .contains("17 September 2026  page  umbrella");
    assertThat(CommandRun.english("search", dir, "\"AND ( *", "--json", keyOption).code()).isZero();
    CommandRun whole = CommandRun.english("verify", dir, keyOption);
    assertThat(whole.out().lines())
        .contains("keys: whole", "search index: whole", "session: 6", "person: 3");
    assertThat(whole.code()).isZero();
  }

  @Test
  void aWrongPassphraseIsThree() throws IOException {
    CommandRun.english("new", dir, keyOption);
    Path wrong = Files.writeString(folder.resolve("wrong"), PASSPHRASE + " ");
    CommandRun run = CommandRun.english("verify", dir, "--passphrase-file", wrong);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().strip()).isEqualTo("This passphrase does not open the journal.");
  }

  @Test
  void aDamagedPageIsFour() throws IOException {
    CommandRun.english("sample", dir, keyOption);
    // A page that nothing reads on opening: in which page the middle of the file lies is chance.
    int damaged = middleOfTheFirstPageOf("page_section");
    Path database = JournalFolder.at(dir).database();
    byte[] bytes = Files.readAllBytes(database);
    bytes[damaged] ^= 1;
    Files.write(database, bytes);
    CommandRun run = CommandRun.english("verify", dir, keyOption);
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).contains("pages of the database: damaged");
    Files.write(JournalFolder.at(dir).keys(), new byte[] {'{'});
    Files.write(JournalFolder.at(dir).keysCopy(), new byte[] {'{'});
    assertThat(CommandRun.english("verify", dir, keyOption).code()).isEqualTo(4);
  }

  @Test
  void recordsThatTheIndexDoesNotKnowAreDamageToo() {
    CommandRun.english("sample", dir, keyOption);
    try (OpenJournal open = Vault.unlock(JournalFolder.at(dir), PASSPHRASE.toCharArray())) {
      change(open.database(), "DELETE FROM searchable WHERE kind = 'page'");
    }
    CommandRun run = CommandRun.english("verify", dir, keyOption);
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out().lines()).contains("search index: damaged", "structure: whole");
  }

  @Test
  void aNewerJournalAndANewerFileAreFive() throws IOException {
    CommandRun.english("new", dir, keyOption);
    Path newer =
        Files.writeString(
            folder.resolve("newer.json"), "{\"format\":\"spiegelboek-journal\",\"version\":2}");
    assertThat(CommandRun.english("import", dir, newer, keyOption).code()).isEqualTo(5);
    try (OpenJournal open = Vault.unlock(JournalFolder.at(dir), PASSPHRASE.toCharArray())) {
      change(open.database(), "CREATE TABLE later (x)");
    }
    assertThat(CommandRun.english("verify", dir, keyOption).out()).contains("structure: damaged");
  }

  @Test
  void aJournalThatIsOpenIsSix() {
    CommandRun.english("new", dir, keyOption);
    OpenJournal open = Vault.unlock(JournalFolder.at(dir), PASSPHRASE.toCharArray());
    try (open) {
      assertThat(CommandRun.english("verify", dir, keyOption).code()).isEqualTo(6);
    }
  }

  @Test
  void anExportNeverReplacesAFileUnasked() throws IOException {
    CommandRun.english("new", dir, keyOption);
    Path target = Files.writeString(folder.resolve("out.json"), "precious");
    assertThat(CommandRun.english("export", dir, "--to", target, keyOption).code()).isEqualTo(7);
    assertThat(target).hasContent("precious");
    assertThat(CommandRun.english("export", dir, "--to", target, "--force", keyOption).code())
        .isZero();
    Path nowhere = folder.resolve("no/such/folder.json");
    assertThat(CommandRun.english("export", dir, "--to", nowhere, keyOption).code()).isEqualTo(7);
  }

  @Test
  void aRefusedFileIsOneWithItsPlaces() throws IOException {
    CommandRun.english("new", dir, keyOption);
    Path bad =
        Files.writeString(
            folder.resolve("bad.json"),
            "{\"format\":\"spiegelboek-journal\",\"version\":1,\"sessions\":[{\"nowScale\":14,"
                + "\"id\":\"019a0000-0000-7000-8000-000000000001\"}]}");
    CommandRun run = CommandRun.english("import", dir, bad, keyOption);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("\n/sessions/0/nowScale: 14 is not between 1 and 10");
    assertThat(CommandRun.english("import", dir, folder.resolve("none"), keyOption).code())
        .isEqualTo(1);
  }

  @Test
  void whatCannotBeUnderstoodIsTwo() {
    assertThat(CommandRun.english().code()).isEqualTo(2);
    CommandRun missing = CommandRun.english("export", dir, keyOption);
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("FILE.json is missing here.").contains("spiegelboek export");
    CommandRun unknown = CommandRun.english("verify", dir, keyOption, "--colour");
    assertThat(unknown.err()).contains("--colour is not known here.");
    CommandRun value = CommandRun.english("search", dir, "x", "--limit", "many", keyOption);
    assertThat(value.err()).contains("many does not fit --limit.");
    assertThat(CommandRun.of("new", dir, "--language", "de", keyOption).code()).isEqualTo(2);
    assertThat(CommandRun.english("dance").code()).isEqualTo(2);
  }

  @Test
  void whereNobodyCanBeAskedThePassphraseComesFromAFile() {
    CommandRun run = CommandRun.english("new", dir);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--passphrase-file");
    assertThat(CommandRun.english("new", dir, "--passphrase-file", "nowhere").code()).isEqualTo(1);
  }

  @Test
  void errorsAreInTheLanguageAskedForAndDebugShowsPlacesOnly() {
    CommandRun dutch = CommandRun.of("verify", dir, keyOption, "--language", "nl", "--debug");
    assertThat(dutch.code()).isEqualTo(1);
    assertThat(dutch.err())
        .startsWith("Hier staat geen dagboek.")
        .contains("    at org.spiegelboek");
    CommandRun portuguese = CommandRun.of("verify", dir, keyOption, "--language=pt");
    assertThat(portuguese.err().strip()).isEqualTo("Não há nenhum diário aqui.");
  }

  @Test
  void helpIsInTheLanguageAskedFor() {
    CommandRun all = CommandRun.of("--help", "--language=lv");
    assertThat(all.code()).isZero();
    assertThat(all.out()).contains("Izveido jaunu, tukšu dienasgrāmatu.").contains("verify");
    assertThat(CommandRun.of("export", "--help", "--language=nl").out())
        .contains("Bestand om naar te schrijven");
  }

  @Test
  void theTourIsPlayedByWhoeverHandsItIn() {
    assertThat(CommandRun.english("tour", folder).code()).isEqualTo(42);
  }

  private int middleOfTheFirstPageOf(String table) {
    try (OpenJournal open = Vault.unlock(JournalFolder.at(dir), PASSPHRASE.toCharArray())) {
      return open.database()
          .read(
              sql -> {
                int size = sql.get("PRAGMA page_size", row -> row.integer("page_size"));
                int page =
                    sql.get(
                        "SELECT rootpage FROM sqlite_schema WHERE name = ?",
                        row -> row.integer("rootpage"),
                        table);
                return (page - 1) * size + size / 2;
              });
    }
  }

  private static void change(Database database, String sql) {
    database.change(given -> given.update(sql));
  }

  private Path sample(String name) throws IOException {
    Path file = folder.resolve(name + ".json");
    try (InputStream in =
        CommandLineProgramTest.class.getResourceAsStream(
            "/org/spiegelboek/exchange/" + name + ".json")) {
      Files.copy(in, file);
    }
    return file;
  }
}

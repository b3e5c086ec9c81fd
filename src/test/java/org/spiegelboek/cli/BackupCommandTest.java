package org.spiegelboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.RecoveryCode;

@Execution(ExecutionMode.CONCURRENT)
class BackupCommandTest {

  @TempDir Path folder;
  private Path dir;
  private String key;
  private Path next;

  @BeforeEach
  void prepare() throws IOException {
    dir = folder.resolve("Nele.spiegelboek");
    key =
        "--passphrase-file="
            + Files.writeString(folder.resolve("key"), CheapJournal.PASSPHRASE + "\n");
    next = Files.writeString(folder.resolve("next"), "een heel andere zin\n");
    try (OpenJournal journal = CheapJournal.create(JournalFolder.at(dir))) {
      Sample.fill(journal.database(), Language.NL, Clock.systemUTC());
    }
  }

  @Test
  void aBackupIsMadeLookedAtAndBroughtBack() throws IOException {
    Path stick = folder.resolve("stick");
    assertThat(CommandRun.english("backup", dir, "--to", stick, key).code()).isZero();
    Path backup = backups(stick).getFirst();
    CommandRun looked = CommandRun.english("verify", backup, key);
    assertThat(looked.err()).isEmpty();
    assertThat(looked.out()).contains("keys: whole", "person: 6");
    assertThat(looked.code()).isZero();
    Path back = folder.resolve("Back.spiegelboek");
    assertThat(CommandRun.english("restore", backup, "--to", back, key).code()).isZero();
    assertThat(CommandRun.english("verify", back, key).out()).contains("person: 6");
    assertThat(CommandRun.english("restore", backup, "--to", back, key).code())
        .as("never over a journal")
        .isEqualTo(7);
    assertThat(
            CommandRun.english("restore", backup, "--to", folder.resolve("b"), wrongKey()).code())
        .isEqualTo(3);
    assertThat(folder.resolve("b")).doesNotExist();
    Files.write(backup, new byte[] {1, 2, 3});
    CommandRun damaged = CommandRun.english("restore", backup, "--to", folder.resolve("b"), key);
    assertThat(damaged.err()).startsWith("This is no backup, or it is damaged.");
    assertThat(damaged.code()).isEqualTo(4);
    assertThat(CommandRun.english("verify", backup, key).code()).isEqualTo(4);
  }

  @Test
  void aStickThatIsNotThereIsSaid() {
    Path away = folder.resolve("media").resolve("stick");
    CommandRun run = CommandRun.english("backup", dir, "--to", away, key);
    assertThat(run.code()).isEqualTo(7);
    assertThat(run.err()).contains(away.toString());
    assertThat(away.getParent()).doesNotExist();
  }

  @Test
  void aNewPassphraseOpensTheJournalAndTheOldOneDoesNot() {
    CommandRun changed = CommandRun.english("passphrase", dir, "--new-passphrase-file", next, key);
    assertThat(changed.err()).isEmpty();
    assertThat(changed.code()).isZero();
    assertThat(CommandRun.english("verify", dir, key).code()).isEqualTo(3);
    assertThat(CommandRun.english("verify", dir, "--passphrase-file", next).code()).isZero();
  }

  @Test
  void aPassphraseThatIsTooShortChangesNothing() throws IOException {
    Path tooShort = Files.writeString(folder.resolve("short"), "seven77");
    assertThat(CommandRun.english("passphrase", dir, "--new-passphrase-file", tooShort, key).code())
        .isEqualTo(1);
    assertThat(CommandRun.english("verify", dir, key).code()).isZero();
  }

  @Test
  void theRecoveryCodeGivesANewPassphrase() throws IOException {
    String code;
    try (OpenJournal journal = CheapJournal.unlock(JournalFolder.at(dir));
        RecoveryCode made = journal.addRecovery()) {
      code = made.text();
    }
    Path sheet = Files.writeString(folder.resolve("sheet"), code.toLowerCase() + "\n");
    assertThat(
            CommandRun.english(
                    "recover", dir, "--recovery-file", sheet, "--new-passphrase-file", next)
                .code())
        .isZero();
    assertThat(CommandRun.english("verify", dir, "--passphrase-file", next).code()).isZero();

    Files.writeString(sheet, code.substring(1));
    CommandRun mistyped =
        CommandRun.english("recover", dir, "--recovery-file", sheet, "--new-passphrase-file", next);
    assertThat(mistyped.code()).isEqualTo(3);
    assertThat(mistyped.err()).contains("typing error");
    try (RecoveryCode other = RecoveryCode.create()) {
      Files.writeString(sheet, other.text());
    }
    CommandRun wrong =
        CommandRun.english("recover", dir, "--recovery-file", sheet, "--new-passphrase-file", next);
    assertThat(wrong.code()).isEqualTo(3);
    assertThat(wrong.err()).contains("This recovery code does not open the journal.");
  }

  @Test
  void wrongPassphraseDamagedKeysAndDamagedJournalAreNeverToldForOneAnother() throws IOException {
    CommandRun wrong = CommandRun.english("verify", dir, wrongKey());
    assertThat(wrong.code()).isEqualTo(3);
    byte[] database = Files.readAllBytes(dir.resolve("journal.db"));
    database[20_000] ^= 1;
    Files.write(dir.resolve("journal.db"), database);
    assertThat(CommandRun.english("verify", dir, wrongKey()).err()).isEqualTo(wrong.err());
    CommandRun journal = CommandRun.english("export", dir, "--to", folder.resolve("out"), key);
    Files.writeString(dir.resolve("keys.json"), "{}");
    Files.writeString(dir.resolve("keys.json.bak"), "{}");
    CommandRun keys = CommandRun.english("verify", dir, key);
    assertThat(keys.code()).isEqualTo(4);
    assertThat(List.of(wrong.err(), journal.err(), keys.err())).doesNotHaveDuplicates();
    assertThat(keys.err()).startsWith("The key file");
  }

  private String wrongKey() throws IOException {
    return "--passphrase-file=" + Files.writeString(folder.resolve("wrong"), "niet deze zin");
  }

  private static List<Path> backups(Path stick) throws IOException {
    try (Stream<Path> files = Files.list(stick)) {
      return files.toList();
    }
  }
}

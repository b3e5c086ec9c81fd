package org.spiegelboek.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Meta;
import org.spiegelboek.store.StoreException;
import org.spiegelboek.vault.VaultException.Reason;

@Execution(ExecutionMode.CONCURRENT)
class VaultTest {

  private static final char[] PASSPHRASE = "wat groeit vraagt licht".toCharArray();
  private static final char[] OTHER = "iets heel anders dan dat".toCharArray();

  @TempDir Path parent;
  private JournalFolder folder;

  @BeforeEach
  void nameTheFolder() {
    folder = JournalFolder.named(parent, "Schrift").orElseThrow();
  }

  @Test
  void whatWasWrittenIsThereAfterLockingAndUnlocking() {
    String id;
    try (OpenJournal journal = create()) {
      id = journal.journalId();
      journal.database().change(sql -> Meta.put(sql, Meta.NAME, "Mijn schrift"));
    }
    try (OpenJournal journal = Vault.unlock(folder, PASSPHRASE)) {
      assertThat(journal.journalId()).isEqualTo(id);
      assertThat(meta(journal, Meta.NAME)).isEqualTo("Mijn schrift");
      assertThat(meta(journal, Meta.ID)).isEqualTo(id);
    }
  }

  @Test
  void standardCostsAreThoseOfTheFormat() throws IOException {
    Vault.create(folder, PASSPHRASE).close();
    assertThat(Files.readString(folder.keys()))
        .contains("\"memoryKiB\" : 65536", "\"iterations\" : 3", "\"lanes\" : 1");
    Vault.unlock(folder, PASSPHRASE).close();
  }

  @Test
  void anotherPassphraseIsWrongAndHarmsNothing() throws IOException {
    create().close();
    List<String> before = contents();
    refused(Reason.WRONG_PASSPHRASE, () -> Vault.unlock(folder, OTHER));
    assertThat(contents()).isEqualTo(before);
    Vault.unlock(folder, PASSPHRASE).close();
  }

  @Test
  void aPassphraseIsTheSameComposedAndDecomposed() {
    Vault.create(folder, "ļoti šķēršļi één".toCharArray(), Kdf.Cost.LEAST).close();
    String decomposed =
        java.text.Normalizer.normalize("ļoti šķēršļi één", java.text.Normalizer.Form.NFD);
    Vault.unlock(folder, decomposed.toCharArray()).close();
  }

  @Test
  void aPassphraseOfSevenCharactersIsTooShort() {
    char[] seven = "🙂🙂🙂🙂🙂🙂🙂".toCharArray();
    refused(Reason.WEAK_PASSPHRASE, () -> Vault.create(folder, seven));
    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void changingThePassphraseClosesTheOldWayInAlsoByTheCopy() throws IOException {
    try (OpenJournal journal = create()) {
      assertThat(journal.isPassphrase(OTHER)).isFalse();
      journal.changePassphrase(OTHER);
      assertThat(journal.isPassphrase(OTHER)).isTrue();
    }
    refused(Reason.WRONG_PASSPHRASE, () -> Vault.unlock(folder, PASSPHRASE));
    Files.delete(folder.keys());
    refused(Reason.WRONG_PASSPHRASE, () -> Vault.unlock(folder, PASSPHRASE));
    Vault.unlock(folder, OTHER).close();
    assertThat(folder.keys()).hasSameBinaryContentAs(folder.keysCopy());
  }

  @Test
  void theRecoveryCodeOpensTheJournalAndAllowsANewPassphrase() {
    String code;
    try (OpenJournal journal = create()) {
      assertThat(journal.hasRecovery()).isFalse();
      code = journal.addRecovery().text();
      assertThat(journal.hasRecovery()).isTrue();
    }
    try (OpenJournal journal = Vault.recover(folder, code.toLowerCase().replace('-', ' '))) {
      journal.changePassphrase(OTHER);
    }
    Vault.unlock(folder, OTHER).close();
    refused(Reason.WRONG_PASSPHRASE, () -> Vault.unlock(folder, PASSPHRASE));
    Vault.recover(folder, code).close();
  }

  @Test
  void aRenewedCodeReplacesTheEarlierOneAndCanBeTakenAway() {
    String first;
    String second;
    try (OpenJournal journal = create()) {
      first = journal.addRecovery().text();
      second = journal.addRecovery().text();
    }
    refused(Reason.WRONG_PASSPHRASE, () -> Vault.recover(folder, first));
    try (OpenJournal journal = Vault.recover(folder, second)) {
      journal.removeRecovery();
    }
    refused(Reason.NO_RECOVERY, () -> Vault.recover(folder, second));
    refused(Reason.MISTYPED_CODE, () -> Vault.recover(folder, "1234"));
    Vault.unlock(folder, PASSPHRASE).close();
  }

  @Test
  void pathsWithSignsOfAnAddressWork() {
    JournalFolder odd = JournalFolder.named(parent, "é 100%25 #1 & 'x' ;key=y").orElseThrow();
    create(odd).close();
    assertThat(odd.database()).exists();
    Vault.unlock(odd, PASSPHRASE).close();
  }

  @Test
  void neitherSecretNorKeyNorTextStandsInAnyFile() throws IOException {
    String code;
    try (OpenJournal journal = create()) {
      code = journal.addRecovery().text();
      journal.database().change(sql -> Meta.put(sql, Meta.NAME, "ontzettend geheim"));
      for (String content : contents()) {
        assertThat(content)
            .doesNotContain("ontzettend", new String(PASSPHRASE), "SQLite format 3")
            .doesNotContain(code, code.replace("-", ""));
      }
      assertThat(journal.toString()).doesNotContain("geheim", new String(PASSPHRASE));
    }
  }

  @Test
  void lockingForgetsTheKeyAndGivesTheFolderBack() {
    OpenJournal journal = create();
    Database database = journal.database();
    journal.close();
    journal.close();
    assertThatThrownBy(() -> database.read(sql -> Meta.find(sql, Meta.ID)))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.CLOSED));
    assertThatThrownBy(() -> journal.changePassphrase(OTHER)).isInstanceOf(StoreException.class);
    assertThat(folder.path().resolve("journal.db-wal")).doesNotExist();
    Vault.unlock(folder, PASSPHRASE).close();
  }

  @Test
  void aCopyOfTheDatabaseOpensWithTheSameKey() {
    Path copy = parent.resolve("copy.db");
    try (OpenJournal journal = create()) {
      journal.database().copyTo(copy);
      try (Database opened = journal.openCopy(copy)) {
        String id = opened.read(sql -> Meta.find(sql, Meta.ID)).orElseThrow();
        assertThat(id).isEqualTo(journal.journalId());
      }
    }
  }

  private OpenJournal create() {
    return create(folder);
  }

  private static OpenJournal create(JournalFolder where) {
    return Vault.create(where, PASSPHRASE, Kdf.Cost.LEAST);
  }

  private static String meta(OpenJournal journal, String key) {
    return journal.database().read(sql -> Meta.find(sql, key)).orElseThrow();
  }

  private static void refused(Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            VaultException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  /** Names and bytes of all files but the lock. */
  private List<String> contents() throws IOException {
    try (Stream<Path> files = Files.list(folder.path())) {
      return files
          .filter(file -> !file.equals(folder.lock()))
          .sorted()
          .map(VaultTest::content)
          .toList();
    }
  }

  private static String content(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return file.getFileName()
          + new String(bytes, StandardCharsets.ISO_8859_1)
          + HexFormat.of().formatHex(bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

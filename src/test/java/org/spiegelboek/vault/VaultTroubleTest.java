package org.spiegelboek.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.store.Meta;
import org.spiegelboek.store.StoreException;
import org.spiegelboek.vault.VaultException.Reason;

@Execution(ExecutionMode.CONCURRENT)
class VaultTroubleTest {

  private static final char[] PASSPHRASE = "wat groeit vraagt licht".toCharArray();
  private static final char[] OTHER = "iets heel anders dan dat".toCharArray();

  @TempDir Path parent;
  private JournalFolder folder;

  @BeforeEach
  void nameTheFolder() {
    folder = JournalFolder.named(parent, "Schrift").orElseThrow();
  }

  @Test
  void aChangeThatCannotBeWrittenLeavesTheOldPassphrase() throws IOException {
    try (OpenJournal journal = create()) {
      Path inTheWay =
          Files.createDirectories(folder.path().resolve("keys.json.new").resolve("full"));
      refused(Reason.CANNOT_WRITE, () -> journal.changePassphrase(OTHER));
      assertThat(journal.isPassphrase(PASSPHRASE)).isTrue();
      Files.delete(inTheWay);
      Files.delete(inTheWay.getParent());
    }
    Vault.unlock(folder, PASSPHRASE).close();
  }

  @Test
  void aDamagedKeyFileIsMendedFromItsCopy() throws IOException {
    create().close();
    byte[] good = Files.readAllBytes(folder.keys());
    byte[] bad = good.clone();
    bad[good.length / 2] ^= 1;
    Files.write(folder.keys(), bad);
    Vault.unlock(folder, PASSPHRASE).close();
    assertThat(folder.keys()).hasBinaryContent(good);

    Files.write(folder.keysCopy(), bad);
    Vault.unlock(folder, PASSPHRASE).close();
    assertThat(folder.keysCopy()).hasBinaryContent(good);

    Files.write(folder.keys(), bad);
    Files.write(folder.keysCopy(), bad);
    refused(Reason.DAMAGED_KEYS, () -> Vault.unlock(folder, PASSPHRASE));
    Files.delete(folder.keys());
    Files.delete(folder.keysCopy());
    refused(Reason.DAMAGED_KEYS, () -> Vault.unlock(folder, PASSPHRASE));
  }

  @Test
  void aDamagedDatabaseIsNeverAWrongPassphraseNorReplaced() throws IOException {
    try (OpenJournal journal = create()) {
      journal.database().change(sql -> Meta.put(sql, Meta.NAME, "x".repeat(20_000)));
    }
    byte[] whole = Files.readAllBytes(folder.database());
    for (int length : new int[] {0, 1, 100, 511, 4096, whole.length / 2, whole.length - 4096}) {
      Files.write(folder.database(), Arrays.copyOf(whole, length));
      refused(Reason.DAMAGED_JOURNAL, () -> Vault.unlock(folder, PASSPHRASE));
      assertThat(Files.size(folder.database())).isEqualTo(length);
    }
    for (int at : new int[] {0, 15, 16, 100, 2000, 4095}) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 4;
      Files.write(folder.database(), flipped);
      refused(Reason.DAMAGED_JOURNAL, () -> Vault.unlock(folder, PASSPHRASE));
      assertThat(folder.database()).hasBinaryContent(flipped);
    }
    Files.delete(folder.database());
    refused(Reason.DAMAGED_JOURNAL, () -> Vault.unlock(folder, PASSPHRASE));
    assertThat(folder.database()).doesNotExist();
    Files.write(folder.database(), whole);
    Vault.unlock(folder, PASSPHRASE).close();
  }

  @Test
  void aJournalOfANewerVersionIsRefusedUnharmed() throws IOException {
    try (OpenJournal journal = create()) {
      journal.database().read(sql -> sql.update("PRAGMA user_version = 999"));
    }
    List<String> before = contents();
    refused(Reason.NEWER, () -> Vault.unlock(folder, PASSPHRASE));
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void aSecondOpeningIsRefusedHoweverOftenItIsTried() {
    try (OpenJournal journal = create()) {
      refused(Reason.IN_USE, () -> Vault.unlock(folder, PASSPHRASE));
      refused(Reason.IN_USE, () -> Vault.unlock(folder, PASSPHRASE));
      journal.database().change(sql -> Meta.put(sql, Meta.NAME, "nog open"));
    }
    Vault.unlock(folder, PASSPHRASE).close();
  }

  @Test
  void anotherProcessThatHoldsTheLockKeepsUsOut() throws Exception {
    create().close();
    Path program = parent.resolve("Holder.java");
    Files.writeString(
        program,
        """
        import java.nio.channels.FileChannel;
        import java.nio.file.Path;
        import java.nio.file.StandardOpenOption;
        class Holder {
          public static void main(String[] args) throws Exception {
            FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE).lock();
            System.out.println("held");
            System.in.read();
          }
        }
        """);
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                program.toString(),
                folder.lock().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(holder.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("held");
      refused(Reason.IN_USE, () -> Vault.unlock(folder, PASSPHRASE));
    } finally {
      holder.destroyForcibly();
      assertThat(holder.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
    Vault.unlock(folder, PASSPHRASE).close();
  }

  @Test
  void whereNothingIsNothingIsOpenedOrMade() {
    refused(Reason.MISSING, () -> Vault.unlock(folder, PASSPHRASE));
    refused(Reason.MISSING, () -> Vault.recover(folder, RecoveryCode.create().text()));
    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void aPlaceThatIsTakenStaysAsItIs() throws IOException {
    Files.createDirectories(folder.path());
    Files.writeString(folder.path().resolve("brief.txt"), "van mij");
    refused(Reason.EXISTS, () -> Vault.create(folder, PASSPHRASE));
    assertThat(contents()).hasSize(1);
    create(JournalFolder.at(parent.resolve("leeg"))).close();
    refused(Reason.EXISTS, () -> Vault.create(JournalFolder.at(parent.resolve("leeg")), OTHER));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaidSo() throws IOException {
    Path file = Files.writeString(parent.resolve("bestand"), "geen map");
    JournalFolder below = JournalFolder.at(file.resolve("Schrift.spiegelboek"));
    refused(Reason.CANNOT_WRITE, () -> Vault.create(below, PASSPHRASE));
  }

  @Test
  void aFlippedByteDeepInTheDatabaseIsReportedWhenItIsRead() throws IOException {
    try (OpenJournal journal = create()) {
      journal.database().change(sql -> Meta.put(sql, Meta.NAME, "x".repeat(200_000)));
    }
    try (RandomAccessFile file = new RandomAccessFile(folder.database().toFile(), "rw")) {
      long lastPage = file.length() - 2000;
      file.seek(lastPage);
      int was = file.read();
      file.seek(lastPage);
      file.write(was ^ 1);
    }
    try (OpenJournal journal = Vault.unlock(folder, PASSPHRASE)) {
      assertThatThrownBy(() -> meta(journal, Meta.NAME))
          .isInstanceOfSatisfying(
              StoreException.class,
              e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.DAMAGED));
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
          .map(VaultTroubleTest::content)
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

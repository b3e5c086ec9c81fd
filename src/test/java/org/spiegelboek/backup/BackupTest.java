package org.spiegelboek.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Meta;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;
import org.spiegelboek.vault.VaultException;

@Execution(ExecutionMode.CONCURRENT)
class BackupTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T18:12:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final BackupMaker maker = new BackupMaker(CLOCK, "1.0.0");
  private Path stick;
  private OpenJournal journal;

  @BeforeEach
  void write() throws IOException {
    stick = Files.createDirectory(folder.resolve("stick"));
    journal = CheapJournal.create(JournalFolder.at(folder.resolve("Nele.spiegelboek")));
    person("1", "Ada");
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void aBackupHoldsTheJournalAndSaysWhatIsInIt() throws IOException {
    Backup backup = maker.make(journal, stick);
    assertThat(backup.file().getFileName()).hasToString("Nele-2026-11-24-1812.spiegelboek-backup");
    assertThat(backup.manifest().counts())
        .containsEntry(Kind.PERSON, 1)
        .containsEntry(Kind.PAGE, 0);
    assertThat(backup.manifest().journalId()).isEqualTo(journal.journalId());
    assertThat(BackupList.of(journal.journalId(), stick)).containsExactly(backup);
    assertThat(names(stick)).as("nothing but the backup").hasSize(1);

    journal.close();
    JournalFolder back = JournalFolder.at(folder.resolve("Back.spiegelboek"));
    Restore.to(back, backup.file(), CheapJournal::unlock);
    try (OpenJournal restored = CheapJournal.unlock(back)) {
      assertThat(people(restored)).containsExactly("Ada");
    }
    assertThat(names(folder)).containsExactly("Back.spiegelboek", "Nele.spiegelboek", "stick");
  }

  @Test
  void twoBackupsOfOneMinuteStandBesideEachOther() throws IOException {
    maker.make(journal, stick);
    person("2", "Bo");
    maker.make(journal, stick);
    assertThat(names(stick))
        .containsExactly(
            "Nele-2026-11-24-1812-2.spiegelboek-backup", "Nele-2026-11-24-1812.spiegelboek-backup");
  }

  @Test
  void aBackupOpensWithThePassphraseOfItsDay() throws IOException {
    Backup backup = maker.make(journal, stick);
    journal.changePassphrase("een heel andere zin".toCharArray());
    journal.close();
    Restore.to(JournalFolder.at(folder.resolve("back")), backup.file(), CheapJournal::unlock);
    assertThatThrownBy(
            () ->
                Restore.to(
                    JournalFolder.at(folder.resolve("other")),
                    backup.file(),
                    made -> Vault.unlock(made, "een heel andere zin".toCharArray())))
        .isInstanceOfSatisfying(
            VaultException.class,
            e -> assertThat(e.reason()).isEqualTo(VaultException.Reason.WRONG_PASSPHRASE));
    assertThat(folder.resolve("other")).doesNotExist();
  }

  /** The directory at the end says where the members are; any bit of it may point elsewhere. */
  @Test
  void anyFlippedBitOfTheDirectoryIsHarmlessOrTold() throws IOException {
    byte[] whole = Files.readAllBytes(maker.make(journal, stick).file());
    Path flipped = folder.resolve("flipped");
    Path out = folder.resolve("out.db");
    int told = 0;
    for (int at = whole.length - 240; at < whole.length; at++) {
      byte[] bytes = whole.clone();
      bytes[at] ^= (byte) (1 << (at % Byte.SIZE));
      Files.write(flipped, bytes);
      try (BackupFile backup = BackupFile.open(flipped)) {
        backup.takeOutDatabase(out);
      } catch (BackupException e) {
        assertThat(e.reason()).as("at " + at).isEqualTo(BackupException.Reason.DAMAGED);
        told++;
      }
      Files.deleteIfExists(out);
    }
    assertThat(told).isGreaterThan(50);
  }

  @Test
  void aRestoreNeverGoesOverSomething() throws IOException {
    Backup backup = maker.make(journal, stick);
    Path occupied = Files.createDirectory(folder.resolve("occupied"));
    Files.writeString(occupied.resolve("mine"), "precious");
    for (Path target : List.of(occupied, journal.folder().path(), occupied.resolve("mine"))) {
      assertThatThrownBy(
              () -> Restore.to(JournalFolder.at(target), backup.file(), CheapJournal::unlock))
          .isInstanceOfSatisfying(
              VaultException.class,
              e -> assertThat(e.reason()).isEqualTo(VaultException.Reason.EXISTS));
    }
    assertThat(occupied.resolve("mine")).hasContent("precious");
  }

  @Test
  void whatChangesTheContentNamesItAnewAndWhatDoesNotLeavesItsName() throws IOException {
    String first = state();
    person("2", "Bo");
    assertThat(state()).as("one name a visit, until there is a copy").isEqualTo(first);
    maker.make(journal, stick);
    assertThat(state()).isEqualTo(first);
    journal.database().note(sql -> sql.update("DELETE FROM meta WHERE key = 'whereabouts'"));
    journal.database().change(sql -> sql.update("DELETE FROM person WHERE id = 'nobody'"));
    assertThat(state()).isEqualTo(first);
    person("3", "Cas");
    assertThat(state()).isNotEqualTo(first);
  }

  @Test
  void aZipThatIsNoBackupIsRefusedAndNothingOfItIsWritten() throws IOException {
    Path good = maker.make(journal, stick).file();
    byte[] manifest;
    try (BackupFile file = BackupFile.open(good)) {
      manifest = ManifestJson.format(file.manifest());
    }
    byte[] some = new byte[100];
    refused(zip(entry("manifest.json", manifest), entry("keys.json", some)));
    refused(
        zip(
            entry("manifest.json", manifest),
            entry("keys.json", some),
            entry("../journal.db", some)));
    refused(
        zip(
            entry("manifest.json", manifest),
            entry("keys.json", some),
            entry("journal.db", some),
            entry("../../evil", some)));
    refused(
        zip(
            entry("manifest.json", manifest),
            entry("keys.json", some),
            entry("/journal.db", some)));
    refused(
        zip(entry("manifest.json", manifest), entry("keys.json", some), entry("journal.db", some)));
    refused("not a zip at all".getBytes(StandardCharsets.UTF_8));
    refused(new byte[0]);
    byte[] whole = Files.readAllBytes(good);
    refused(Arrays.copyOf(whole, whole.length - 100));
    assertThat(names(folder)).containsExactly("Nele.spiegelboek", "file", "stick");
  }

  @Test
  void whatIsCompressedIsRefusedBeforeItIsUnpacked() throws IOException {
    Path file = folder.resolve("file");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("manifest.json", "keys.json", "journal.db")) {
        zip.putNextEntry(new ZipEntry(name));
        byte[] nothing = new byte[1 << 20];
        for (int i = 0; i < 200; i++) {
          zip.write(nothing);
        }
      }
    }
    assertThat(Files.size(file)).isLessThan(1 << 20);
    refused(Files.readAllBytes(file));
  }

  private void refused(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("file"), content);
    assertThatThrownBy(
            () -> Restore.to(JournalFolder.at(folder.resolve("back")), file, CheapJournal::unlock))
        .isInstanceOfSatisfying(
            BackupException.class,
            e -> assertThat(e.reason()).isEqualTo(BackupException.Reason.DAMAGED));
  }

  private record Member(String name, byte[] content) {}

  private static Member entry(String name, byte[] content) {
    return new Member(name, content);
  }

  private static byte[] zip(Member... members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Member member : members) {
        ZipEntry entry = new ZipEntry(member.name);
        CRC32 crc = new CRC32();
        crc.update(member.content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(member.content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(member.content);
      }
    }
    return out.toByteArray();
  }

  private String state() {
    return journal.database().read(sql -> Meta.find(sql, Meta.STATE)).orElseThrow();
  }

  private void person(String id, String name) {
    journal
        .database()
        .change(sql -> sql.update("INSERT INTO person(id, name) VALUES (?, ?)", id, name));
  }

  private static List<String> people(OpenJournal from) {
    return from.database()
        .read(sql -> sql.list("SELECT name FROM person ORDER BY id", row -> row.text("name")));
  }

  static List<String> names(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

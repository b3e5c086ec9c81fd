package org.spiegelboek.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.backup.AutomaticBackups.Gap;
import org.spiegelboek.backup.AutomaticBackups.Trouble;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.RecordCounts;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;
import org.spiegelboek.vault.VaultException;

@Execution(ExecutionMode.CONCURRENT)
class AutomaticBackupsTest {

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-11-24T18:12:00Z");
  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  private Path here;
  private @Nullable Path stick;
  private AutomaticBackups backups;
  private JournalFolder place;
  private OpenJournal journal;

  @BeforeEach
  void make() {
    here = folder.resolve("data/backups");
    backups = new AutomaticBackups(new BackupMaker(clock, "1.0.0"), here, () -> stick);
    place = JournalFolder.at(folder.resolve("Nele.spiegelboek"));
    journal = CheapJournal.create(place);
    write("Ada");
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void aVisitThatChangedSomethingEndsWithABackupAndOneThatDidNotDoesNot() throws IOException {
    visit();
    assertThat(made()).hasSize(1);
    visit();
    assertThat(made()).hasSize(1);
    write("Bo");
    visit();
    assertThat(made()).hasSize(2);
    assertThat(gaps()).isEmpty();
  }

  @Test
  void aVisitThatWasCutOffIsMadeUpForAtTheEndOfTheNext() throws IOException {
    visit();
    write("Bo");
    // Closed without what the window does at the end, as after a power cut.
    journal.close();
    journal = CheapJournal.unlock(place);
    assertThat(gaps())
        .containsExactly(new Gap(backups.place(journal.journalId()), false, Trouble.BEHIND));
    visit();
    assertThat(made()).hasSize(2);
    assertThat(gaps()).isEmpty();
  }

  @Test
  void aStickHasItsOwnAndWhatItMissedIsToldAndMadeUpFor() throws IOException {
    stick = folder.resolve("stick");
    visit();
    assertThat(made()).hasSize(1);
    assertThat(stick).as("not made on the disk below").doesNotExist();
    assertThat(gaps()).containsExactly(new Gap(stick, true, Trouble.AWAY));
    Files.createDirectory(stick);
    assertThat(gaps()).containsExactly(new Gap(stick, true, Trouble.BEHIND));
    visit();
    assertThat(made()).hasSize(1);
    assertThat(BackupList.of(journal.journalId(), stick)).hasSize(1);
    assertThat(gaps()).isEmpty();
  }

  @Test
  void whereNothingCanBeWrittenNothingFailsAndItIsTold() throws IOException {
    Files.createDirectories(here.getParent());
    Files.writeString(here, "in the way");
    visit();
    assertThat(gaps()).extracting(Gap::trouble).containsExactly(Trouble.BEHIND);
    assertThatThrownBy(() -> backups.before(journal)).isInstanceOf(IOException.class);
    Files.delete(here);
    visit();
    assertThat(gaps()).isEmpty();
  }

  @Test
  void whatWasCutOffIsTakenAwayByTheNextBackup() throws IOException {
    visit();
    Path leftover =
        backups.place(journal.journalId()).resolve(".spiegelboek-work-" + journal.journalId());
    Files.createDirectories(leftover.resolve("deep"));
    Files.writeString(leftover.resolve("part"), "half");
    write("Bo");
    visit();
    assertThat(leftover).doesNotExist();
  }

  @Test
  void oldBackupsAreThinnedOutAndThoseOfOthersAreLeftAlone() throws IOException {
    stick = Files.createDirectory(folder.resolve("stick"));
    Path notes = Files.writeString(stick.resolve("notes.txt"), "mine");
    Path other =
        Files.writeString(stick.resolve("Other-2020-01-01-1200.spiegelboek-backup"), "broken");
    for (int i = 0; i < 14; i++) {
      now = now.plusSeconds(60);
      write("P" + i);
      visit();
    }
    assertThat(BackupList.of(journal.journalId(), stick)).hasSize(Keeping.NEWEST);
    assertThat(List.of(notes, other)).allMatch(Files::exists);
  }

  @Test
  void aNewJournalIsNotToldAboutWhatItCannotHaveYet() {
    assertThat(gaps()).isEmpty();
  }

  @Test
  void anEarlierVersionIsBackedUpBeforeItIsMigrated() throws Exception {
    JournalFolder old = JournalFolder.at(folder.resolve("Old.spiegelboek"));
    CheapJournal.createEarlier(old, "INSERT INTO person(id, name) VALUES ('1', 'Ada')");
    assertThatThrownBy(
            () ->
                unlock(
                    old,
                    unmigrated -> {
                      throw new IOException("full");
                    }))
        .isInstanceOfSatisfying(
            VaultException.class,
            e -> assertThat(e.reason()).isEqualTo(VaultException.Reason.CANNOT_WRITE));
    try (OpenJournal migrated = unlock(old, backups::before)) {
      List<Backup> made = BackupList.of(migrated.journalId(), backups.place(migrated.journalId()));
      assertThat(made).hasSize(1);
      assertThat(made.getFirst().manifest().schema()).isEqualTo(5);
      assertThat(made.getFirst().manifest().counts()).containsEntry(Kind.PERSON, 1);
      JournalFolder back = JournalFolder.at(folder.resolve("Back.spiegelboek"));
      Restore.to(back, made.getFirst().file(), CheapJournal::unlock);
      CheapJournal.unlock(back).close();
    }
    try (OpenJournal again =
        unlock(
            old,
            unmigrated -> {
              throw new IOException("No migration is due any more");
            })) {
      assertThat(again.database().read(RecordCounts::of)).containsEntry(Kind.PERSON, 1);
    }
  }

  private static OpenJournal unlock(JournalFolder folder, Vault.Precaution precaution) {
    return Vault.unlock(folder, CheapJournal.PASSPHRASE.toCharArray(), precaution);
  }

  private void visit() {
    backups.afterVisit(journal);
    journal.close();
    now = now.plusSeconds(1);
    journal = CheapJournal.unlock(place);
  }

  private List<Backup> made() throws IOException {
    return BackupList.of(journal.journalId(), backups.place(journal.journalId()));
  }

  private void write(String name) {
    journal
        .database()
        .change(sql -> sql.update("INSERT INTO person(id, name) VALUES (?, ?)", name, name));
  }

  private List<Gap> gaps() {
    return backups.gaps(journal, AutomaticBackups.state(journal));
  }
}

package org.spiegelboek.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.cli.ProgramProcess;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.store.Integrity;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;
import org.spiegelboek.vault.VaultException;

/**
 * Killed in the middle of a backup, a restore, an import, a merge, a migration or a change of the
 * passphrase, a journal still opens, what was said to be done is done, and nothing that is half
 * looks whole. With {@code -Pharness} 200 rounds.
 */
@Execution(ExecutionMode.CONCURRENT)
class WorkKillTest {

  static final List<String> BOTH = List.of(CheapJournal.PASSPHRASE, "een heel andere zin");

  private static final int ROUNDS =
      "full".equals(System.getProperty("spiegelboek.harness")) ? 34 : 2;
  private static final long SEED = 20261124;
  private static final int OLD = 6;
  private static final String PEOPLE =
      "INSERT INTO person(id, name) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
          + " WHERE i < 3000) SELECT 'p' || i, 'naam ' || i FROM n";
  private static final int LONGEST_MILLIS = 400;

  @TempDir Path folder;
  private int said;

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void nothingIsLostAndNothingHalfLooksWhole() throws Exception {
    JournalFolder journal = JournalFolder.at(folder.resolve("Nele.spiegelboek"));
    try (OpenJournal open = CheapJournal.create(journal)) {
      Sample.fill(open.database(), Language.NL, Clock.systemUTC());
    }
    Path stick = Files.createDirectory(folder.resolve("stick"));
    for (int round = 0; round < ROUNDS; round++) {
      backups(journal, stick, round);
      restores(journal, stick, round);
      takenIn("import", journal, stick, round);
      takenIn("merge", journal, stick, round);
      migrations(journal, stick, round);
    }
    int passphrase = 0;
    for (int round = 0; round < ROUNDS; round++) {
      passphrase = passphrases(journal, stick, passphrase, round);
    }
    System.out.printf(
        "kill -9 over backup, restore, import, merge, migration and passphrase: %d rounds, %d said"
            + " to be done, 0 lost, 0 unopenable%n",
        6 * ROUNDS, said);
  }

  private void backups(JournalFolder journal, Path stick, int round) throws Exception {
    List<String> done = killed("backup", journal, stick, 0, round);
    List<Backup> there = BackupList.readable(stick);
    assertThat(names(there)).as("round " + round).containsAll(done);
    try (Stream<Path> files = Files.list(stick)) {
      assertThat(files.filter(file -> file.toString().endsWith(BackupFile.ENDING)))
          .as("each that looks like a backup is one, round " + round)
          .hasSameSizeAs(there);
    }
    for (Backup backup : there.subList(0, Math.min(2, there.size()))) {
      boolean whole = Restore.look(backup.file(), folder, CheapJournal::unlock, open -> true);
      assertThat(whole).isTrue();
    }
    whole(journal, 0);
  }

  private void restores(JournalFolder journal, Path stick, int round) throws Exception {
    for (String name : killed("restore", journal, stick, 0, round)) {
      assertThat(stick.resolve(name)).exists();
    }
    for (Path back : folders(stick, "back ")) {
      whole(JournalFolder.at(back), 0);
      remove(back);
    }
    for (Backup backup : BackupList.readable(stick).stream().skip(2).toList()) {
      Files.delete(backup.file());
    }
  }

  /** Each hundred is there whole or not at all, and whole if it was said to be. */
  private void takenIn(String how, JournalFolder journal, Path stick, int round) throws Exception {
    try (OpenJournal other =
        CheapJournal.create(JournalFolder.at(stick.resolve(SafeProgram.OTHER)))) {
      assertThat(Integrity.isReadable(other.database())).isTrue();
    }
    List<String> done = killed(how, journal, stick, 0, round);
    whole(journal, 0);
    whole(JournalFolder.at(stick.resolve(SafeProgram.OTHER)), 0);
    Map<String, Integer> people = new HashMap<>();
    try (OpenJournal open = CheapJournal.unlock(journal)) {
      open.database()
          .read(
              sql ->
                  sql.list(
                      "SELECT name FROM person WHERE name LIKE 'import %' OR name LIKE 'merge %'",
                      row -> people.merge(row.text("name"), 1, Integer::sum)));
      open.database()
          .change(
              sql ->
                  sql.update(
                      "DELETE FROM person WHERE name LIKE 'import %' OR name LIKE 'merge %'"));
    }
    assertThat(people.keySet()).as(how + " " + round).containsAll(done);
    assertThat(people.values()).as(how + " " + round).containsOnly(100);
    remove(stick.resolve(SafeProgram.OTHER));
    Files.deleteIfExists(stick.resolve("given.json"));
  }

  private void migrations(JournalFolder journal, Path stick, int round) throws Exception {
    for (int i = 0; i < OLD; i++) {
      JournalFolder old = JournalFolder.at(stick.resolve("old " + i + JournalFolder.ENDING));
      if (Files.exists(folder.resolve("old"))) {
        copy(folder.resolve("old"), old.path());
      } else {
        CheapJournal.createEarlier(old, PEOPLE);
        copy(old.path(), folder.resolve("old"));
      }
    }
    killed("migrate", journal, stick, 0, round);
    for (Path old : folders(stick, "old ")) {
      try (OpenJournal open = CheapJournal.unlock(JournalFolder.at(old))) {
        assertThat(Integrity.isReadable(open.database())).as("round " + round).isTrue();
        int people =
            open.database()
                .read(sql -> sql.get("SELECT count(*) AS n FROM person", row -> row.integer("n")));
        assertThat(people).as("round " + round).isEqualTo(3000);
      }
      remove(old);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  static List<Path> folders(Path dir, String beginning) throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(beginning))
          .sorted()
          .toList();
    }
  }

  /** The last one said to hold does, or the one that was just taking its place. */
  private int passphrases(JournalFolder journal, Path stick, int before, int round)
      throws Exception {
    List<String> done = killed("passphrase", journal, stick, before, round);
    int last = Integer.parseInt(done.getLast());
    int next = 1 - last;
    try {
      whole(journal, last);
      return last;
    } catch (VaultException e) {
      assertThat(e.reason()).isEqualTo(VaultException.Reason.WRONG_PASSPHRASE);
      whole(journal, next);
      return next;
    }
  }

  private static void whole(JournalFolder journal, int passphrase) {
    try (OpenJournal open = Vault.unlock(journal, BOTH.get(passphrase).toCharArray())) {
      assertThat(Integrity.isReadable(open.database())).isTrue();
    }
  }

  /** Lets the program do its work until a seeded moment behind the first time; what it said. */
  private List<String> killed(
      String what, JournalFolder journal, Path stick, int passphrase, int round) throws Exception {
    Random random = new Random(SEED + round + what.hashCode());
    Process process =
        new ProgramProcess(folder.resolve("process"))
            .start(SafeProgram.class.getName(), what, journal.path(), stick, passphrase);
    List<String> done = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String first = lines.readLine();
      assertThat(first).as(what + ": " + errors()).isNotNull();
      done.add(first.substring("DONE ".length()));
      process.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
      // By its handle, which leaves the stream open: what it said before it died counts too.
      process.toHandle().destroyForcibly();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        done.add(line.substring("DONE ".length()));
      }
    }
    process.waitFor();
    said += done.size();
    return done;
  }

  private String errors() throws IOException {
    return Files.readString(folder.resolve("process").resolve("err"));
  }

  private static List<String> names(List<Backup> backups) {
    return backups.stream().map(backup -> backup.file().getFileName().toString()).toList();
  }

  private static void remove(Path dir) throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(dir);
  }
}

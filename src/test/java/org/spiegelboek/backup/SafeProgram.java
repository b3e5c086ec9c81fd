package org.spiegelboek.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.spiegelboek.exchange.JournalMerge;
import org.spiegelboek.exchange.JsonExporter;
import org.spiegelboek.exchange.JsonImporter;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

/**
 * Does one thing over and over until it is killed, and says each time that it is done. See {@link
 * WorkKillTest}.
 */
public final class SafeProgram {

  /** The folder of the other copy, beside the backups. */
  static final String OTHER = "other.spiegelboek";

  static final String HUNDRED =
      "INSERT INTO person(id, name) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
          + " WHERE i < 100) SELECT lower(printf('%s-%s-7%s-8%s-%s', hex(randomblob(4)),"
          + " hex(randomblob(2)), substr(hex(randomblob(2)), 2), substr(hex(randomblob(2)), 2),"
          + " hex(randomblob(6)))), ? FROM n";

  private SafeProgram() {}

  /** Takes what to do, the journal's folder, and a folder for backups. */
  public static void main(String[] args) throws IOException {
    JournalFolder journal = JournalFolder.at(Path.of(args[1]));
    Path stick = Path.of(args[2]);
    switch (args[0]) {
      case "backup" -> backUp(journal, stick);
      case "restore" -> restore(stick);
      case "import", "merge" -> takeIn(args[0], journal, stick);
      case "migrate" -> migrate(stick);
      case "passphrase" -> changePassphrase(journal, Integer.parseInt(args[3]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void backUp(JournalFolder folder, Path stick) throws IOException {
    BackupMaker maker = new BackupMaker(Clock.system(ZoneOffset.UTC), "1.0.0");
    try (OpenJournal journal = CheapJournal.unlock(folder)) {
      for (int i = 0; ; i++) {
        String words = "woord " + i;
        journal
            .database()
            .change(
                sql ->
                    sql.update(
                        "INSERT INTO person(id, name) VALUES (hex(randomblob(16)), ?)", words));
        say(String.valueOf(maker.make(journal, stick).file().getFileName()));
      }
    }
  }

  private static void restore(Path stick) throws IOException {
    Path backup = BackupList.readable(stick).getFirst().file();
    for (int i = 0; ; i++) {
      JournalFolder target = JournalFolder.at(stick.resolve("back " + i + JournalFolder.ENDING));
      if (!Files.exists(target.path())) {
        Restore.to(target, backup, CheapJournal::unlock);
        say(String.valueOf(target.path().getFileName()));
      }
    }
  }

  /** From one to the other and back; by number, as no letter is sure to pass between processes. */
  private static void changePassphrase(JournalFolder folder, int present) {
    int now = present;
    OpenJournal journal = Vault.unlock(folder, WorkKillTest.BOTH.get(now).toCharArray());
    while (true) {
      now = 1 - now;
      journal.changePassphrase(WorkKillTest.BOTH.get(now).toCharArray());
      say(String.valueOf(now));
    }
  }

  /** A hundred people more each time, by file or from the other copy. */
  private static void takeIn(String how, JournalFolder folder, Path stick) throws IOException {
    Clock clock = Clock.systemUTC();
    Path file = stick.resolve("given.json");
    try (OpenJournal journal = CheapJournal.unlock(folder);
        OpenJournal other = CheapJournal.unlock(JournalFolder.at(stick.resolve(OTHER)))) {
      for (int i = 0; ; i++) {
        String name = how + " " + i;
        other.database().change(sql -> sql.update(HUNDRED, name));
        if (how.equals("merge")) {
          new JournalMerge(journal.database(), clock).take(other.database());
        } else {
          new JsonExporter(other.database(), clock).write(file, true);
          new JsonImporter(journal.database(), clock).read(file);
        }
        say(name);
      }
    }
  }

  /** Opens one journal of an earlier version after the other, and then waits for its end. */
  private static void migrate(Path stick) throws IOException {
    for (Path old : WorkKillTest.folders(stick, "old ")) {
      CheapJournal.unlock(JournalFolder.at(old)).close();
      say(String.valueOf(old.getFileName()));
    }
    while (System.in.read() >= 0) {
      // Nobody writes to it: the killing ends this.
    }
  }

  private static void say(String what) {
    System.out.println("DONE " + what);
    System.out.flush();
  }
}

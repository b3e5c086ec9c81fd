package org.spiegelboek.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

/**
 * Does one thing over and over until it is killed, and says each time that it is done. See {@link
 * BackupKillTest}.
 */
public final class SafeProgram {

  private SafeProgram() {}

  /** Takes what to do, the journal's folder, and a folder for backups. */
  public static void main(String[] args) throws IOException {
    JournalFolder journal = JournalFolder.at(Path.of(args[1]));
    Path stick = Path.of(args[2]);
    switch (args[0]) {
      case "backup" -> backUp(journal, stick);
      case "restore" -> restore(stick);
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
    OpenJournal journal = Vault.unlock(folder, BackupKillTest.BOTH.get(now).toCharArray());
    while (true) {
      now = 1 - now;
      journal.changePassphrase(BackupKillTest.BOTH.get(now).toCharArray());
      say(String.valueOf(now));
    }
  }

  private static void say(String what) {
    System.out.println("DONE " + what);
    System.out.flush();
  }
}

package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.cli.ProgramProcess;
import org.spiegelboek.store.Integrity;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

/**
 * What the window says is saved survives that the program is killed at any moment. With {@code
 * -Pharness} twenty times as often.
 */
@Execution(ExecutionMode.CONCURRENT)
class KillTest {

  private static final int ROUNDS =
      "full".equals(System.getProperty("spiegelboek.harness")) ? 200 : 10;
  private static final int ROUNDS_A_JOURNAL = 5;
  private static final long SEED = 20261124;
  private static final int MOST_SAVES = 3;
  private static final int MOST_LETTERS = 50;

  @TempDir Path folder;
  private int acknowledged;
  private int beyond;

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void whatWasShownAsSavedIsThereAfterTheProgramIsKilled() throws Exception {
    Process process = start(0);
    try {
      int kept = 0;
      for (int round = 0; round < ROUNDS; round++) {
        if (round % ROUNDS_A_JOURNAL == 0) {
          CheapJournal.create(journal(round), WindowProcess.PASSPHRASE).close();
          kept = 0;
        }
        Process killed = process;
        tell(killed, kept);
        // Its window appears while this one types.
        process = start(round + 1);
        int saved = killWhileTyping(killed, new Random(SEED + round));
        kept = reopen(round, kept, saved);
      }
    } finally {
      process.destroyForcibly();
    }
    System.out.printf(
        "kill -9: %d rounds, %d acknowledged saves, 0 lost; %d times more was kept than said%n",
        ROUNDS, acknowledged, beyond);
  }

  private JournalFolder journal(int round) {
    return JournalFolder.at(folder.resolve(round / ROUNDS_A_JOURNAL + JournalFolder.ENDING));
  }

  private Process start(int round) throws IOException {
    return new ProgramProcess(folder.resolve("round-" + round))
        .withoutDisplay()
        .start(TypingProgram.class.getName(), journal(round).path(), SEED + round);
  }

  private static void tell(Process process, int already) throws IOException {
    process.getOutputStream().write((already + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** Kills at a seeded moment; returns the length that was last said to be saved. */
  private int killWhileTyping(Process process, Random random) throws Exception {
    int saves = 1 + random.nextInt(MOST_SAVES);
    // Half of the times at once: a word given too early shows best right behind it.
    int letters = random.nextBoolean() ? 0 : random.nextInt(MOST_LETTERS);
    int saved = -1;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("SAVED ")) {
          saved = Integer.parseInt(line.substring("SAVED ".length()));
          acknowledged++;
          saves--;
        } else if (saves <= 0) {
          letters--;
        }
        if (saves <= 0 && letters <= 0) {
          // By its handle, which leaves the stream open: what it said before it died counts too.
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
    assertThat(saves).as("The program ended before it was killed, see its err").isLessThan(1);
    return saved;
  }

  /** Opens the journal as its user would and returns the length of the text that is there. */
  private int reopen(int round, int before, int saved) {
    try (OpenJournal journal =
        Vault.unlock(journal(round), WindowProcess.PASSPHRASE.toCharArray())) {
      List<String> pages =
          journal
              .database()
              .read(sql -> sql.list("SELECT text FROM page_section", row -> row.text("text")));
      assertThat(pages).as("pages after round %d", round).hasSize(1);
      String kept = pages.getFirst();
      assertThat(TypingProgram.TEXT).startsWith(kept);
      assertThat(kept.length())
          .as("characters kept in round %d", round)
          .isGreaterThan(before)
          .isGreaterThanOrEqualTo(saved);
      assertThat(Integrity.damaged(journal.database())).isEmpty();
      if (kept.length() > saved) {
        beyond++;
      }
      return kept.length();
    }
  }
}

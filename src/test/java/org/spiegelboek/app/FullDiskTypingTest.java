package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.cli.ProgramProcess;
import org.spiegelboek.store.Integrity;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

/**
 * Somebody types while no file may grow past a limit that the system sets on the process, as on a
 * full disk. What the window says is saved is there; what is not, it says; and the journal opens.
 * With {@code -Pharness} at more limits.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such limit")
class FullDiskTypingTest {

  private static final int LIMITS =
      "full".equals(System.getProperty("spiegelboek.harness")) ? 40 : 2;
  private static final long SEED = 20261129;

  /** Of the log, in KiB: from its first pages to more than a few minutes of writing need. */
  private static final int LEAST = 36;

  private static final int MOST = 200;

  /** Typed after it was said that the disk is full, or in all if it never is. */
  private static final int LETTERS = 400;

  private static final int LETTERS_UNSAVED = 30;

  @TempDir Path folder;
  private int saves;
  private int refusals;

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void whatWasShownAsSavedIsThereAndWhatIsNotWasSaid() throws Exception {
    for (int i = 0; i < LIMITS; i++) {
      int kibibytes = LEAST + i * (MOST - LEAST) / LIMITS;
      JournalFolder journal = JournalFolder.at(folder.resolve(i + JournalFolder.ENDING));
      CheapJournal.create(journal, WindowProcess.PASSPHRASE).close();
      Process process =
          new ProgramProcess(folder.resolve("limit-" + i))
              .withoutDisplay()
              .limitedTo(kibibytes)
              .start(TypingProgram.class.getName(), journal.path(), SEED + i);
      check(journal, saved(process, folder.resolve("limit-" + i + "/err")), kibibytes);
    }
    System.out.printf(
        "full disk: typing at %d limits, %d acknowledged saves, %d times full, 0 lost%n",
        LIMITS, saves, refusals);
    assertThat(refusals).isPositive();
  }

  /** Lets it type until enough stands there unsaved; the length that was last said to be saved. */
  private int saved(Process process, Path errors) throws IOException, InterruptedException {
    int saved = 0;
    int letters = LETTERS;
    process.getOutputStream().write("0\n".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("SAVED ")) {
          saved = Integer.parseInt(line.substring("SAVED ".length()));
          saves++;
        } else if (line.equals("UNSAVED")) {
          letters = Math.min(letters, LETTERS_UNSAVED);
          refusals++;
        } else if (--letters == 0) {
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
    assertThat(letters).as("It ended by itself: " + Files.readString(errors)).isNotPositive();
    return saved;
  }

  private static void check(JournalFolder folder, int saved, int kibibytes) {
    try (OpenJournal journal = Vault.unlock(folder, WindowProcess.PASSPHRASE.toCharArray())) {
      List<String> texts =
          journal
              .database()
              .read(sql -> sql.list("SELECT text FROM page_section", row -> row.text("text")));
      String kept = String.join("", texts);
      assertThat(TypingProgram.TEXT).startsWith(kept);
      assertThat(kept.length()).as("kept at %d KiB", kibibytes).isGreaterThanOrEqualTo(saved);
      assertThat(Integrity.damaged(journal.database())).isEmpty();
    }
  }
}

package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.cli.ProgramProcess;
import org.spiegelboek.vault.JournalFolder;

/**
 * Somebody types while no file may grow past a limit that the system sets on the process, as on a
 * full disk. What the window says is saved is there; what is not, it says; and the journal opens.
 * With {@code -Pharness} at more limits.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such limit")
@Execution(ExecutionMode.CONCURRENT)
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
      Path place = folder.resolve("limit-" + i);
      JournalFolder journal = JournalFolder.at(folder.resolve(i + JournalFolder.ENDING));
      ProgramProcess program = new ProgramProcess(place).limitedTo(kibibytes);
      try (TypingProcess typing = new TypingProcess(program, place, journal, SEED + i)) {
        typing.until(() -> typing.refusals() > 0 || typing.typed() >= LETTERS);
        int last = Math.min(LETTERS, typing.typed() + LETTERS_UNSAVED);
        typing.until(() -> typing.typed() >= last);
        typing.killAndCheck("at " + kibibytes + " KiB");
        saves += typing.saves();
        refusals += typing.refusals();
      }
    }
    System.out.printf(
        "full disk: typing at %d limits, %d acknowledged saves, %d times full, 0 lost%n",
        LIMITS, saves, refusals);
    assertThat(refusals).isPositive();
  }
}

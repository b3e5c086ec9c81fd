package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.cli.FailingWrites;
import org.spiegelboek.cli.FailingWrites.Fault;
import org.spiegelboek.cli.ProgramProcess;
import org.spiegelboek.vault.JournalFolder;

/**
 * Somebody types while the n-th call that writes fails, alone or with all after it, for want of
 * room or because the disk is broken. Saving resumes by itself when writing succeeds again, and
 * what was called saved is there after a {@code kill -9} in the middle of the trouble. With {@code
 * -Pharness} more calls: those of some saves and of the tidying between them.
 */
@EnabledIf(value = "isPossible", disabledReason = "needs Linux and a C compiler named cc")
class FailingWritesTypingTest {

  private static final boolean FULL = "full".equals(System.getProperty("spiegelboek.harness"));

  private static final int WINDOWS = FULL ? 12 : 1;

  /** Each window is started anew with an empty page, as a long one takes long to draw. */
  private static final int CALLS_A_WINDOW = FULL ? 4 : 1;

  private static final long SEED = 20261130;

  @TempDir Path folder;
  private long failed;
  private int saves;
  private int refusals;

  static boolean isPossible() throws InterruptedException {
    return FailingWrites.isPossible();
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void savingResumesByItselfAndWhatWasShownAsSavedIsThere() throws Exception {
    for (int window = 0; window < WINDOWS; window++) {
      type(window);
    }
    System.out.printf(
        "failing writes: %d failed calls while typing, ENOSPC and EIO at each of calls 1 to %d, %d"
            + " acknowledged saves, %d times refused, 0 lost%n",
        failed, WINDOWS * CALLS_A_WINDOW, saves, refusals);
    assertThat(refusals).isPositive();
  }

  private void type(int window) throws IOException, InterruptedException {
    Path place = Files.createDirectory(folder.resolve("window-" + window));
    Path disk = Files.createDirectory(place.resolve("disk"));
    FailingWrites writes = new FailingWrites(place, disk);
    JournalFolder journal = JournalFolder.at(disk.resolve(window + JournalFolder.ENDING));
    ProgramProcess program = new ProgramProcess(place).on(writes);
    try (TypingProcess typing = new TypingProcess(program, place, journal, SEED + window)) {
      typing.until(() -> typing.saves() > 0);
      for (int i = 1; i <= CALLS_A_WINDOW; i++) {
        int n = window * CALLS_A_WINDOW + i;
        for (Fault fault : Fault.of(n)) {
          fail(typing, writes, fault, n);
        }
      }
      int before = typing.refusals();
      writes.fail(Fault.BROKEN, 1);
      typing.until(() -> typing.refusals() > before);
      typing.killAndCheck("in window " + window);
      failed += writes.failed();
      saves += typing.saves();
      refusals += typing.refusals();
    }
  }

  private void fail(TypingProcess typing, FailingWrites writes, Fault fault, int n)
      throws IOException {
    int before = typing.refusals();
    writes.fail(fault, n);
    typing.until(() -> writes.failed() > 0);
    if (fault.stays()) {
      typing.until(() -> typing.refusals() > before);
    }
    failed += writes.failed();
    writes.succeed();
    int typed = typing.typed();
    typing.until(() -> typing.saved() >= typed);
  }
}

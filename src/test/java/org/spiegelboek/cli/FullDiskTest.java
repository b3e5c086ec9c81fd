package org.spiegelboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Language;

/**
 * Writing fails after so many bytes, as on a full disk: no file may grow past a limit that the
 * system sets on the process. {@link WritingCommands} says what must hold then.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such limit")
@Execution(ExecutionMode.CONCURRENT)
class FullDiskTest {

  private static final int STEPS =
      "full".equals(System.getProperty("spiegelboek.harness")) ? 40 : 2;

  @TempDir Path folder;

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void aCommandIsDoneOrNotAndTheJournalOpens() throws Exception {
    WritingCommands commands =
        new WritingCommands(
            folder, 300, database -> Sample.fill(database, Language.NL, Clock.systemUTC()));
    for (int step = 1; step <= STEPS; step++) {
      int kibibytes = 4 + step * 700 / STEPS;
      for (WritingCommands.Command command : WritingCommands.Command.values()) {
        commands.check(
            command,
            false,
            args ->
                new ProgramProcess(folder.resolve("process"))
                    .with("-XX:TieredStopAtLevel=1")
                    .limitedTo(kibibytes)
                    .run(args),
            command + " at " + kibibytes + " KiB");
      }
    }
    System.out.printf("full disk: %d limits over %s, 0 lost%n", STEPS, commands);
    assertThat(commands.codes()).containsKeys(Exit.DONE.code(), Exit.CANNOT_WRITE.code());
  }
}

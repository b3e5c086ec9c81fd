package org.spiegelboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.cli.FailingWrites.Fault;
import org.spiegelboek.cli.WritingCommands.Command;
import org.spiegelboek.search.GeneratedJournal;

/**
 * Each call that writes fails in its turn, alone or with all after it, for want of room and because
 * the disk is broken. {@link WritingCommands} says what must hold then. With {@code -Pharness}
 * every call of every command, else some of each.
 */
@EnabledIf(value = "isPossible", disabledReason = "needs Linux and a C compiler named cc")
class FailingWritesTest {

  private static final boolean FULL = "full".equals(System.getProperty("spiegelboek.harness"));

  /** Of each command: the last call, which mostly promises that all is on the disk, and others. */
  private static final int SOME = 4;

  @TempDir Path folder;
  private final Map<Command, Long> calls = new EnumMap<>(Command.class);
  private WritingCommands commands;
  private FailingWrites writes;
  private CommandsProcess process;
  private long failed;

  static boolean isPossible() throws InterruptedException {
    return FailingWrites.isPossible();
  }

  @BeforeEach
  void start() throws Exception {
    commands = new WritingCommands(folder, 20, database -> GeneratedJournal.fill(database, 5));
    writes = new FailingWrites(folder, commands.disk());
    process = new CommandsProcess(folder.resolve("process"), writes);
  }

  @AfterEach
  void end() throws IOException {
    process.close();
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void aCommandIsDoneOrNotAndTheJournalOpens() throws Exception {
    SoftAssertions all = new SoftAssertions();
    for (Command command : Command.values()) {
      calls.put(command, calls(command));
      for (long n : places(calls.get(command))) {
        for (Fault fault : Fault.of(n)) {
          all.check(() -> check(command, fault, n));
        }
      }
    }
    all.assertAll();
    System.out.printf(
        "failing writes: %d failed calls, ENOSPC and EIO at %s of the calls of %s, %s, 0 lost%n",
        failed, FULL ? "each" : "some", calls, commands);
    assertThat(commands.codes()).containsKeys(Exit.DONE.code(), Exit.CANNOT_WRITE.code());
  }

  /** How many calls there are when none fails. */
  private long calls(Command command) throws Exception {
    writes.succeed();
    long[] count = {0};
    commands.check(
        command,
        false,
        args -> {
          ProgramProcess.Ended ended = process.run(args);
          count[0] = writes.calls();
          return ended;
        },
        command + " undisturbed");
    return count[0];
  }

  private void check(Command command, Fault fault, long n) throws Exception {
    commands.check(
        command,
        fault.stays(),
        args -> {
          writes.fail(fault, n);
          ProgramProcess.Ended ended = process.run(args);
          failed += writes.failed();
          writes.succeed();
          return ended;
        },
        command + " with " + fault + " at call " + n);
  }

  private static List<Long> places(long calls) {
    return FULL
        ? LongStream.rangeClosed(1, calls).boxed().toList()
        : LongStream.rangeClosed(1, SOME).map(i -> i * calls / SOME).boxed().toList();
  }
}

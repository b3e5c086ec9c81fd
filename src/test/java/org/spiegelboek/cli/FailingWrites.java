package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.condition.OS;

/**
 * A disk on which calls that write fail, for a program in a process of its own: a small library
 * that the system loads into it before all others. See {@code src/test/c/failing_writes.c}.
 */
public final class FailingWrites {

  private static final Path SOURCE = Path.of("src", "test", "c", "failing_writes.c");

  private static final int CALLS = 0;
  private static final int FIRST = 8;
  private static final int ERROR = 16;
  private static final int STAYS = 24;
  private static final int CUT = 32;
  private static final int FAILED = 40;
  private static final int SIZE = 48;

  private static final int EIO = 5;
  private static final int ENOSPC = 28;

  private final Path library;
  private final Path control;
  private final Path disk;
  private final ByteBuffer fields;

  /** How a disk fails. */
  public enum Fault {
    /** The half of a write still fits, and nothing after it. */
    FULL(ENOSPC, true, true),
    /** One call finds no room, and then there is some. */
    FULL_FOR_A_MOMENT(ENOSPC, false, false),
    /** One call fails. */
    BAD_SECTOR(EIO, false, false),
    /** No call succeeds any more. */
    BROKEN(EIO, true, false);

    private final int error;
    private final boolean stays;
    private final boolean cut;

    Fault(int error, boolean stays, boolean cut) {
      this.error = error;
      this.stays = stays;
      this.cut = cut;
    }

    /** For both reasons at this call; which of them stays alternates. */
    public static List<Fault> of(long n) {
      return n % 2 == 0 ? List.of(FULL, BAD_SECTOR) : List.of(FULL_FOR_A_MOMENT, BROKEN);
    }

    /** Whether every later call fails as well. */
    public boolean stays() {
      return stays;
    }
  }

  /**
   * @param folder for the library
   * @param disk the folder whose files count
   */
  public FailingWrites(Path folder, Path disk) throws IOException, InterruptedException {
    library = folder.resolve("failing_writes.so");
    this.disk = disk.toRealPath();
    compile(library);
    control = Files.write(folder.resolve("failing_writes.control"), new byte[SIZE]);
    try (FileChannel channel =
        FileChannel.open(control, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      fields = channel.map(FileChannel.MapMode.READ_WRITE, 0, SIZE).order(ByteOrder.nativeOrder());
    }
  }

  /** Whether this system has what it takes: Linux loads such a library, and cc makes it. */
  public static boolean isPossible() throws InterruptedException {
    if (!OS.LINUX.isCurrentOs()) {
      return false;
    }
    try {
      return new ProcessBuilder("cc", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  Path disk() {
    return disk;
  }

  /** Lets the n-th call from now on fail, the first being 1. */
  public void fail(Fault fault, long n) {
    succeed();
    fields.putLong(ERROR, fault.error);
    fields.putLong(STAYS, fault.stays ? 1 : 0);
    fields.putLong(CUT, fault.cut ? 1 : 0);
    fields.putLong(FIRST, n);
  }

  /** Lets every call succeed, and counts anew. */
  public void succeed() {
    fields.putLong(FIRST, 0);
    fields.putLong(CALLS, 0);
    fields.putLong(FAILED, 0);
  }

  /** How many calls there were since. */
  public long calls() {
    return fields.getLong(CALLS);
  }

  /** How many of them failed. */
  public long failed() {
    return fields.getLong(FAILED);
  }

  /** What the program needs in its environment. */
  Map<String, String> environment() {
    return Map.of(
        "LD_PRELOAD", library.toString(),
        "FAILING_WRITES_FOLDER", disk.toString(),
        "FAILING_WRITES_CONTROL", control.toString());
  }

  private static void compile(Path library) throws IOException, InterruptedException {
    List<String> command =
        List.of("cc", "-shared", "-fPIC", "-o", library.toString(), SOURCE.toString(), "-ldl");
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("The library does not compile");
    }
  }
}

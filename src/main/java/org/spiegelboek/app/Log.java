package org.spiegelboek.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.settings.Folders;

/**
 * The log: a small file beside the settings that says what went wrong where, never with what text.
 * Messages of exceptions are left out, since they may quote what somebody wrote.
 */
final class Log {

  private static final int BYTES = 256 * 1024;

  /** Libraries that might quote letters of a text; held, as a logger nobody holds is forgotten. */
  private static final List<Logger> MUTE =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private Log() {}

  /** Sends all of the program's log there; where no file can be made, nothing is logged. */
  static void start() {
    MUTE.forEach(logger -> logger.setLevel(Level.OFF));
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    try {
      Path folder = Folders.logs();
      Files.createDirectories(folder);
      FileHandler file =
          new FileHandler(folder.resolve("spiegelboek.log").toString(), BYTES, 1, true);
      file.setFormatter(new WithoutText());
      file.setErrorManager(new Unheard());
      root.addHandler(file);
      root.setLevel(Level.INFO);
    } catch (IOException e) {
      root.setLevel(Level.OFF);
    }
  }

  /** A log that cannot be written says so nowhere: a full disk is told by what needs the room. */
  private static final class Unheard extends ErrorManager {

    @Override
    public void error(@Nullable String message, @Nullable Exception failure, int code) {
      // Java's own would print a stack trace among the sentences of a command.
    }
  }

  /** One line a record; of an exception its class and where it came from, not its message. */
  static final class WithoutText extends Formatter {

    @Override
    public String format(LogRecord record) {
      StringBuilder line = new StringBuilder(200);
      line.append(Instant.ofEpochMilli(record.getMillis()))
          .append(' ')
          .append(record.getLevel())
          .append(' ')
          .append(record.getLoggerName())
          .append(' ')
          .append(record.getMessage())
          .append('\n');
      appendThrown(line, record.getThrown());
      return line.toString();
    }

    private static void appendThrown(StringBuilder line, @Nullable Throwable thrown) {
      for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
        line.append("  ").append(cause.getClass().getName()).append('\n');
        for (StackTraceElement frame : cause.getStackTrace()) {
          line.append("    at ").append(frame).append('\n');
        }
      }
    }
  }
}

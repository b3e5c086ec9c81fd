package org.spiegelboek.cli;

import java.io.Console;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where the command line writes to and asks from. */
final class Terminal {

  private final PrintStream out;
  private final PrintStream err;

  Terminal(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The terminal of this process. */
  static Terminal ofProcess() {
    return new Terminal(readable(System.out), readable(System.err));
  }

  /** Where no language is set, Java falls back to ASCII, while terminals take UTF-8. */
  private static PrintStream readable(PrintStream stream) {
    Charset charset = stream.charset();
    return charset.equals(StandardCharsets.US_ASCII)
        ? new PrintStream(stream, true, StandardCharsets.UTF_8)
        : stream;
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Writes text for other programs: UTF-8 whatever the terminal speaks. */
  void hand(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
    out.flush();
  }

  void complain(String line) {
    err.println(line);
    err.flush();
  }

  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, out.charset()), true);
  }

  PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, err.charset()), true);
  }

  /** Asks without showing what is typed; null where nobody can be asked. */
  @SuppressWarnings("SystemConsoleNull") // JDK 25 returns null again where there is no terminal.
  char @Nullable [] ask(String question) {
    Console console = System.console();
    return console == null || !console.isTerminal() ? null : console.readPassword("%s ", question);
  }
}

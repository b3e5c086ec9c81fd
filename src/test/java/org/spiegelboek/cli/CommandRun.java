package org.spiegelboek.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of the command line in this process: its exit code and what it wrote. */
record CommandRun(int code, String out, String err) {

  static CommandRun of(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    List<String> texts = new ArrayList<>();
    for (Object arg : args) {
      texts.add(arg.toString());
    }
    int code =
        new CommandLineProgram(terminal, (Path folder) -> 42).execute(texts.toArray(String[]::new));
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** In English, so that sentences can be compared. */
  static CommandRun english(Object... args) {
    List<Object> all = new ArrayList<>(List.of(args));
    all.add("--language=en");
    return of(all.toArray());
  }
}

package org.spiegelboek.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One process that runs one command after another, on a disk whose writes can fail. */
final class CommandsProcess implements AutoCloseable {

  private final Path folder;
  private final Process process;
  private final BufferedReader answers;
  private final Writer orders;

  CommandsProcess(Path folder, FailingWrites writes) throws IOException {
    this.folder = folder;
    process =
        new ProgramProcess(folder)
            .with("-XX:+UseSerialGC")
            .on(writes)
            .start("org.spiegelboek.app.CommandsProgram");
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    orders = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
  }

  ProgramProcess.Ended run(Object... args) throws IOException {
    String order = Stream.of(args).map(Object::toString).collect(Collectors.joining("\t"));
    orders.write(order + "\n");
    orders.flush();
    StringBuilder out = new StringBuilder();
    StringBuilder err = new StringBuilder();
    for (String line = answers.readLine(); line != null; line = answers.readLine()) {
      String text = line.substring(line.indexOf(' ') + 1);
      if (line.startsWith("EXIT ")) {
        return new ProgramProcess.Ended(Integer.parseInt(text), out.toString(), err.toString());
      }
      (line.startsWith("ERR ") ? err : out).append(text).append('\n');
    }
    throw new IllegalStateException("It ended: " + Files.readString(folder.resolve("err")));
  }

  @Override
  public void close() throws IOException {
    // Without orders it ends.
    orders.close();
    answers.close();
  }
}

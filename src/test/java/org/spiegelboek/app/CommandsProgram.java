package org.spiegelboek.app;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.spiegelboek.cli.CommandLineProgram;

/**
 * Runs one command after another, each given as a line with tabs between its arguments, until
 * nobody gives any. Says {@code OUT} and {@code ERR} with each line a command wrote, and then
 * {@code EXIT} with its code.
 */
public final class CommandsProgram {

  private CommandsProgram() {}

  public static void main(String[] args) throws IOException {
    Log.start();
    PrintStream answer = System.out;
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        int code = CommandLineProgram.run(line.split("\t", -1));
        say(answer, "OUT ", out);
        say(answer, "ERR ", err);
        answer.println("EXIT " + code);
        answer.flush();
      }
    }
  }

  private static void say(PrintStream answer, String what, ByteArrayOutputStream text) {
    text.toString(StandardCharsets.UTF_8).lines().forEach(line -> answer.println(what + line));
  }
}

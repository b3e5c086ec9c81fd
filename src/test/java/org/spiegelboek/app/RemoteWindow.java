package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.spiegelboek.cli.ProgramProcess;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.testfx.util.WaitForAsyncUtils;

/** A new journal in the window of another process, which does what it is told. */
final class RemoteWindow implements AutoCloseable {

  private final JournalFolder journal;
  private final ProgramProcess program;
  private final Process process;
  private final BufferedReader out;
  private final Writer in;

  /** Opens it and waits until it stands there. */
  RemoteWindow(Path parent) throws IOException {
    journal = JournalFolder.at(parent.resolve("Boek" + JournalFolder.ENDING));
    CheapJournal.create(journal, WindowProcess.PASSPHRASE).close();
    program = new ProgramProcess(parent.resolve("program")).withoutDisplay();
    process = program.start(RemoteProgram.class.getName(), journal.path());
    out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    in = process.outputWriter(StandardCharsets.UTF_8);
    assertThat(out.readLine()).isEqualTo("done");
  }

  JournalFolder journal() {
    return journal;
  }

  ProgramProcess program() {
    return program;
  }

  long pid() {
    return process.pid();
  }

  Path log() {
    return journal.path().resolve("journal.db-wal");
  }

  /** Gives orders as {@link RemoteProgram} takes them, and waits until they are carried out. */
  void order(String line) throws IOException {
    say(line);
    assertThat(out.readLine()).isEqualTo("done");
  }

  /** Locks the book and waits until its file is closed. */
  void lock() throws Exception {
    order("lock");
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Files.notExists(log()));
  }

  /** Gives the last orders, and waits until the program has ended well. */
  void end(String line) throws IOException, InterruptedException {
    say(line);
    in.close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private void say(String line) throws IOException {
    in.write(line + "\n");
    in.flush();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    in.close();
    out.close();
  }
}

package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.spiegelboek.cli.ProgramProcess;
import org.spiegelboek.store.Integrity;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

/** A window in which somebody types on a new journal, and what it said so far. */
final class TypingProcess implements AutoCloseable {

  private static final int LONGEST = 3_000;

  private final JournalFolder journal;
  private final Path errors;
  private final Process process;
  private final BufferedReader lines;
  private int typed;
  private int saved;
  private int saves;
  private int refusals;

  /**
   * @param place the folder of the process, as it was given to the program
   */
  TypingProcess(ProgramProcess program, Path place, JournalFolder journal, long seed)
      throws IOException {
    this.journal = journal;
    CheapJournal.create(journal, WindowProcess.PASSPHRASE).close();
    errors = place.resolve("err");
    process = program.withoutDisplay().start(TypingProgram.class.getName(), journal.path(), seed);
    lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    process.getOutputStream().write("0\n".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** Lets it type until this is so, which takes some hundred letters at most. */
  void until(BooleanSupplier reached) throws IOException {
    int longest = typed + LONGEST;
    while (!reached.getAsBoolean()) {
      assertThat(typed).as("letters typed while nothing came of it").isLessThan(longest);
      String line = lines.readLine();
      assertThat(line).as("It ended by itself: " + Files.readString(errors)).isNotNull();
      hear(line);
    }
  }

  private void hear(String line) {
    if (line.startsWith("TYPED ")) {
      typed = Integer.parseInt(line.substring("TYPED ".length()));
    } else if (line.startsWith("SAVED ")) {
      saved = Integer.parseInt(line.substring("SAVED ".length()));
      saves++;
    } else if (line.equals("UNSAVED")) {
      refusals++;
    }
  }

  /** How many letters were typed. */
  int typed() {
    return typed;
  }

  /** How many of them were last said to be saved. */
  int saved() {
    return saved;
  }

  /** How often it said that all is saved. */
  int saves() {
    return saves;
  }

  /** How often it began to say that something is not. */
  int refusals() {
    return refusals;
  }

  /** Kills it and looks whether what it called saved is there; what it said before counts too. */
  void killAndCheck(String when) throws IOException, InterruptedException {
    process.toHandle().destroyForcibly();
    lines.lines().forEach(this::hear);
    process.waitFor();
    try (OpenJournal open = Vault.unlock(journal, WindowProcess.PASSPHRASE.toCharArray())) {
      List<String> texts =
          open.database()
              .read(sql -> sql.list("SELECT text FROM page_section", row -> row.text("text")));
      String kept = String.join("", texts);
      assertThat(TypingProgram.TEXT).as(when).startsWith(kept);
      assertThat(kept.length()).as("kept " + when).isGreaterThanOrEqualTo(saved);
      assertThat(Integrity.damaged(open.database())).as(when).isEmpty();
    }
  }

  @Override
  public void close() throws IOException {
    process.toHandle().destroyForcibly();
    lines.close();
  }
}

package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.spiegelboek.exchange.ImportResult;
import org.spiegelboek.exchange.JsonImporter;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.vault.OpenJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings a file in the open format into a journal. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private JournalOptions journal;
  @Mixin private GeneralOptions general;

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.parameter.import")
  private Path file;

  ImportCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    try (OpenJournal open = journal.unlock(terminal, messages)) {
      Precautions.before(open, messages);
      ImportResult result = new JsonImporter(open.database(), Clock.systemUTC()).read(file);
      terminal.say(
          messages.format(
              "cli.import.done",
              result.added(),
              result.changed(),
              result.kept(),
              result.deleted()));
      return Exit.DONE.code();
    } catch (IOException e) {
      throw new CommandException(Exit.FAILED, messages.format("cli.error.unreadable", file));
    }
  }
}

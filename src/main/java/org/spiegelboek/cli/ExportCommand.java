package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.spiegelboek.exchange.JsonExporter;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.vault.OpenJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a whole journal in the open format. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private JournalOptions journal;
  @Mixin private GeneralOptions general;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE.json",
      descriptionKey = "cli.option.to")
  private Path target;

  @Option(names = "--force", descriptionKey = "cli.option.force")
  private boolean force;

  ExportCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    try (OpenJournal open = journal.unlock(terminal, messages)) {
      new JsonExporter(open.database(), Clock.systemUTC()).write(target, force);
      terminal.say(messages.format("cli.export.done", target));
      return Exit.DONE.code();
    } catch (FileAlreadyExistsException e) {
      throw new CommandException(Exit.CANNOT_WRITE, messages.format("cli.error.force", target));
    } catch (IOException e) {
      throw new CommandException(
          Exit.CANNOT_WRITE, messages.format("cli.error.unwritable", target));
    }
  }
}

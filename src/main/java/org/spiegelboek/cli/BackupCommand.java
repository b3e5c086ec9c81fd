package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spiegelboek.backup.Backup;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.vault.OpenJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a backup in a folder of the user's choice, and reads it back. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private JournalOptions journal;
  @Mixin private GeneralOptions general;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FOLDER",
      descriptionKey = "cli.option.backupfolder")
  private Path folder;

  BackupCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    try (OpenJournal open = journal.unlock(terminal, messages)) {
      Backup backup = Precautions.maker().make(open, folder);
      terminal.say(messages.format("cli.backup.done", backup.file()));
      return Exit.DONE.code();
    } catch (IOException e) {
      throw new CommandException(
          Exit.CANNOT_WRITE, messages.format("cli.error.unwritable", folder));
    }
  }
}

package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.backup.Restore;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a journal of a backup, in a new folder. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private GeneralOptions general;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.parameter.backup")
  private Path file;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      descriptionKey = "cli.option.passphrase")
  private @Nullable Path passphraseFile;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "NEWDIR",
      descriptionKey = "cli.option.newdir")
  private Path target;

  RestoreCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new CommandException(Exit.FAILED, messages.format("cli.error.unreadable", file));
    }
    JournalFolder made = JournalFolder.at(target);
    try (Secret secret = Secret.get(passphraseFile, false, terminal, messages)) {
      Restore.to(made, file, folder -> Vault.unlock(folder, secret.typed()));
    }
    terminal.say(messages.format("cli.restore.done", made.path()));
    return Exit.DONE.code();
  }
}

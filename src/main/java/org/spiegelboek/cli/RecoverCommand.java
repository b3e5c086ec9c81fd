package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;
import org.spiegelboek.vault.VaultException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens a journal by the code of its recovery sheet and gives it a new passphrase. */
@Command(name = "recover")
final class RecoverCommand implements Callable<Integer> {

  /** More than any code with all that people put between its signs. */
  private static final int LONGEST_CODE = 1024;

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private GeneralOptions general;

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "cli.parameter.dir")
  private Path dir;

  @Option(
      names = "--recovery-file",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "cli.option.code")
  private Path codeFile;

  @Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "cli.option.next")
  private @Nullable Path nextFile;

  RecoverCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    try (OpenJournal open = open();
        Secret next = Secret.next(nextFile, terminal, messages)) {
      open.changePassphrase(next.typed());
      terminal.say(messages.text("cli.passphrase.done"));
      return Exit.DONE.code();
    }
  }

  private OpenJournal open() {
    try {
      return Vault.recover(JournalFolder.at(dir), code(), Precautions.beforeMigration());
    } catch (VaultException e) {
      if (e.reason() == VaultException.Reason.WRONG_PASSPHRASE) {
        throw new CommandException(Exit.WRONG_PASSPHRASE, messages.text("cli.error.code"));
      }
      throw e;
    }
  }

  private String code() {
    try (var in = Files.newInputStream(codeFile)) {
      return new String(in.readNBytes(LONGEST_CODE), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new CommandException(Exit.FAILED, messages.format("cli.error.unreadable", codeFile));
    }
  }
}

package org.spiegelboek.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.vault.OpenJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts a new passphrase in the place of the old one. */
@Command(name = "passphrase")
final class PassphraseCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private JournalOptions journal;
  @Mixin private GeneralOptions general;

  @Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "cli.option.next")
  private @Nullable Path nextFile;

  PassphraseCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    try (OpenJournal open = journal.unlock(terminal, messages);
        Secret next = Secret.next(nextFile, terminal, messages)) {
      open.changePassphrase(next.typed());
      terminal.say(messages.text("cli.passphrase.done"));
      return Exit.DONE.code();
    }
  }
}

package org.spiegelboek.cli;

import org.spiegelboek.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Team rounds: what can be done is named by a second word. */
@Command(name = "round")
final class RoundCommand implements Runnable {

  private final Messages messages;

  @Mixin private GeneralOptions general;

  private RoundCommand(Messages messages) {
    this.messages = messages;
  }

  /** With the commands below it. */
  static CommandLine of(Terminal terminal, Messages messages) {
    return new CommandLine(new RoundCommand(messages))
        .addSubcommand(new RoundNewCommand(terminal, messages))
        .addSubcommand(new RoundAnswerCommand(terminal, messages))
        .addSubcommand(new RoundAddCommand(terminal, messages))
        .addSubcommand(new RoundShowCommand(terminal, messages))
        .addSubcommand(new RoundCloseCommand(terminal, messages));
  }

  @Override
  public void run() {
    throw new CommandException(Exit.USAGE, messages.text("cli.error.nocommand"));
  }
}

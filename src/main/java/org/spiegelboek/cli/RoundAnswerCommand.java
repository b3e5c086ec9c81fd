package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.team.MarksText;
import org.spiegelboek.team.RoundFile;
import org.spiegelboek.team.Sheet;
import org.spiegelboek.team.SheetFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a team round with a sealed sheet; needs no journal and keeps nothing. */
@Command(name = "answer")
final class RoundAnswerCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private GeneralOptions general;

  @Parameters(
      index = "0",
      paramLabel = "FILE.spiegelround",
      descriptionKey = "cli.parameter.roundfile")
  private Path file;

  @Option(
      names = "--marks",
      required = true,
      paramLabel = "self:A=7,…",
      descriptionKey = "cli.option.marks")
  private String marks;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE.spiegelsheet",
      descriptionKey = "cli.option.to")
  private Path target;

  @Option(names = "--force", descriptionKey = "cli.option.force")
  private boolean force;

  RoundAnswerCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Sheet sheet =
        MarksText.sheet(marks)
            .orElseThrow(
                () ->
                    new CommandException(
                        Exit.USAGE, messages.format("cli.error.value", "--marks", marks)));
    byte[] sealed;
    try {
      sealed = SheetFile.bytes(RoundFile.read(file), sheet);
    } catch (IOException e) {
      throw new CommandException(Exit.FAILED, messages.format("cli.error.unreadable", file));
    }
    Written.write(target, sealed, force, messages);
    terminal.say(messages.format("cli.round.answered", target));
    return Exit.DONE.code();
  }
}

package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.team.RoundException;
import org.spiegelboek.team.SheetFile;
import org.spiegelboek.team.SheetRepository;
import org.spiegelboek.vault.OpenJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes sheets into a team round: each by itself, so that one that is refused stops no other. */
@Command(name = "add")
final class RoundAddCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private JournalOptions journal;
  @Mixin private GeneralOptions general;

  @Parameters(index = "1", paramLabel = "ROUND", descriptionKey = "cli.parameter.round")
  private String round;

  @Parameters(
      index = "2..*",
      arity = "1..*",
      paramLabel = "FILE",
      descriptionKey = "cli.parameter.sheets")
  private List<Path> files;

  RoundAddCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    boolean all = true;
    try (OpenJournal open = journal.unlock(terminal, messages)) {
      SheetRepository sheets = new SheetRepository(open.database());
      sheets.invitation(round);
      for (Path file : files) {
        all &= add(sheets, file);
      }
      terminal.say(RoundShowCommand.count(RoundShowCommand.find(open, round, messages), messages));
    }
    return (all ? Exit.DONE : Exit.FAILED).code();
  }

  private boolean add(SheetRepository sheets, Path file) {
    try {
      sheets.add(round, SheetFile.read(file));
      return true;
    } catch (RoundException e) {
      terminal.complain(messages.format("cli.round.refused", file, e.text(messages)));
      return false;
    } catch (IOException e) {
      terminal.complain(messages.format("cli.error.unreadable", file));
      return false;
    }
  }
}

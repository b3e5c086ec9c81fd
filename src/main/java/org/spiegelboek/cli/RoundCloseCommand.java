package org.spiegelboek.cli;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.team.Round;
import org.spiegelboek.team.SheetRepository;
import org.spiegelboek.vault.OpenJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Closes a team round: its sheets go, and only the dots stay. */
@Command(name = "close")
final class RoundCloseCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private JournalOptions journal;
  @Mixin private GeneralOptions general;

  @Parameters(index = "1", paramLabel = "ROUND", descriptionKey = "cli.parameter.round")
  private String id;

  RoundCloseCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Clock clock = Clock.system(ZoneId.systemDefault());
    try (OpenJournal open = journal.unlock(terminal, messages)) {
      Round closed =
          new SheetRepository(open.database())
              .close(
                  id,
                  LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES),
                  clock.instant().truncatedTo(ChronoUnit.MILLIS));
      terminal.say(messages.text(closed.lacking() == 0 ? "round.closed" : "round.closed.few"));
    }
    return Exit.DONE.code();
  }
}

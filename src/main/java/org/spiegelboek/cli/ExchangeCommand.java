package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.spiegelboek.exchange.ImportResult;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.Folders;
import org.spiegelboek.settings.SettingsFile;
import org.spiegelboek.sync.Exchange;
import org.spiegelboek.sync.ExchangePlace;
import org.spiegelboek.sync.Inbox;
import org.spiegelboek.vault.OpenJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes in what other laptops put into the exchange folder, and puts there what changed here. */
@Command(name = "exchange")
final class ExchangeCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private JournalOptions journal;
  @Mixin private GeneralOptions general;

  @Option(
      names = "--folder",
      required = true,
      paramLabel = "FOLDER",
      descriptionKey = "cli.option.exchangefolder")
  private Path folder;

  ExchangeCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenJournal open = journal.unlock(terminal, messages)) {
      if (ExchangePlace.mixes(folder, open.folder().path())) {
        throw new CommandException(Exit.FAILED, messages.text("sync.inside"));
      }
      ExchangePlace place =
          new ExchangePlace(
              folder, Folders.exchange(), open.journalId(), SettingsFile.ofUser().computerId());
      if (place.isAway()) {
        throw new CommandException(Exit.FAILED, messages.format("sync.away", folder));
      }
      Exchange exchange = new Exchange(open, place, Clock.systemUTC());
      Exchange.Taken taken = take(exchange, place, open);
      boolean written = exchange.write();
      deliver(place);
      return tell(taken, written);
    }
  }

  private Exchange.Taken take(Exchange exchange, ExchangePlace place, OpenJournal open)
      throws IOException {
    Inbox fetched;
    try {
      fetched = place.fetch(exchange.known());
    } catch (IOException e) {
      throw new CommandException(Exit.FAILED, messages.format("sync.unwritable", folder));
    }
    try (Inbox inbox = fetched) {
      return exchange.take(inbox, () -> Precautions.before(open, messages));
    }
  }

  private void deliver(ExchangePlace place) {
    try {
      place.deliver();
    } catch (IOException e) {
      throw new CommandException(Exit.CANNOT_WRITE, messages.format("sync.unwritable", folder));
    }
  }

  private int tell(Exchange.Taken taken, boolean written) {
    ImportResult result = taken.result();
    terminal.say(
        taken.files() == 0
            ? messages.text("cli.exchange.nothing")
            : messages.format(
                "cli.import.done",
                result.added(),
                result.changed(),
                result.kept(),
                result.deleted()));
    terminal.say(
        written
            ? messages.format("cli.exchange.written", folder)
            : messages.text("cli.exchange.unchanged"));
    if (taken.waiting() > 0) {
      terminal.complain(messages.format("sync.waiting", taken.waiting()));
    }
    if (taken.newer() > 0) {
      terminal.complain(messages.text("sync.newer"));
      return Exit.NEWER.code();
    }
    return taken.waiting() > 0 ? Exit.DAMAGED.code() : Exit.DONE.code();
  }
}

package org.spiegelboek.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.vault.OpenJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a new journal with the sample in it. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private JournalOptions journal;
  @Mixin private GeneralOptions general;

  SampleCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenJournal open = journal.create(terminal, messages)) {
      Sample.fill(open.database(), messages.language(), Clock.systemUTC());
      terminal.say(messages.format("cli.new.done", open.folder().path()));
    }
    return Exit.DONE.code();
  }
}

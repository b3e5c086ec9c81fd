package org.spiegelboek.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.spiegelboek.exchange.JournalCheck;
import org.spiegelboek.exchange.SearchIndexing;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Salvage;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.SalvagedJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads what can be read of a damaged journal into a new one, and says what could not be. */
@Command(name = "salvage")
final class SalvageCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private JournalOptions journal;
  @Mixin private GeneralOptions general;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "NEWDIR",
      descriptionKey = "cli.option.newdir")
  private Path target;

  SalvageCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    SalvagedJournal salvaged = journal.salvage(JournalFolder.at(target), terminal, messages);
    try (OpenJournal made = salvaged.journal()) {
      SearchIndexing.anew(made.database());
      terminal.say(messages.format("cli.salvage.done", made.folder().path()));
      tell(salvaged.lost());
      new JournalCheck(made.database())
          .countByKind()
          .forEach(
              (kind, count) ->
                  terminal.say(messages.format("cli.verify.count", name(kind), count)));
    }
    return Exit.DONE.code();
  }

  private void tell(Salvage.Lost lost) {
    if (lost.pages().isEmpty() && lost.rows().isEmpty()) {
      terminal.say(messages.text("cli.salvage.whole"));
    }
    for (Map.Entry<String, SortedSet<Integer>> table : lost.pages().entrySet()) {
      String pages =
          table.getValue().stream().map(String::valueOf).collect(Collectors.joining(", "));
      terminal.say(messages.format("cli.salvage.pages", part(table.getKey()), pages));
    }
    lost.rows()
        .forEach(
            (table, rows) -> terminal.say(messages.format("cli.salvage.rows", part(table), rows)));
  }

  /** What a table holds, as far as it has a name for people; its own name behind it. */
  private String part(String table) {
    for (Kind kind : Kind.values()) {
      if (table.equals(kind.key()) || table.startsWith(kind.key() + "_")) {
        return name(kind) + " (" + table + ")";
      }
    }
    return table;
  }

  private String name(Kind kind) {
    return messages.text("cli.kind." + kind.key());
  }
}

package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.team.Round;
import org.spiegelboek.team.RoundFile;
import org.spiegelboek.team.RoundKeys;
import org.spiegelboek.team.SheetRepository;
import org.spiegelboek.vault.OpenJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Begins a team round and writes the file to answer it with. */
@Command(name = "new")
final class RoundNewCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private JournalOptions journal;
  @Mixin private GeneralOptions general;

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      descriptionKey = "cli.option.roundname")
  private String name;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE.spiegelround",
      descriptionKey = "cli.option.to")
  private Path target;

  @Option(
      names = "--minimum",
      paramLabel = "N",
      defaultValue = "5",
      descriptionKey = "cli.option.minimum")
  private int minimum;

  @Option(
      names = "--perspectives",
      split = ",",
      paramLabel = "self|colleagues|partners",
      defaultValue = "self,colleagues,partners",
      descriptionKey = "cli.option.perspectives")
  private List<String> asked;

  @Option(names = "--force", descriptionKey = "cli.option.force")
  private boolean force;

  RoundNewCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    Round round = round();
    RoundKeys keys = RoundKeys.create();
    try (OpenJournal open = journal.unlock(terminal, messages)) {
      // Written first: nobody can answer a round without its file.
      Written.write(target, RoundFile.bytes(round, keys), force, messages);
      try {
        new SheetRepository(open.database()).begin(round, keys);
      } catch (RuntimeException e) {
        Files.deleteIfExists(target);
        throw e;
      }
    }
    terminal.say(round.id());
    return Exit.DONE.code();
  }

  private Round round() {
    String called = name.strip();
    if (called.isEmpty() || called.codePointCount(0, called.length()) > RoundFile.LONGEST_NAME) {
      throw refused("--name", name);
    } else if (minimum < Round.FEWEST) {
      throw new CommandException(Exit.USAGE, messages.format("round.minimum.least", Round.FEWEST));
    }
    List<Perspective> perspectives =
        asked.stream()
            .map(
                key ->
                    Keyed.find(Perspective.class, key.strip())
                        .orElseThrow(() -> refused("--perspectives", key)))
            .distinct()
            .sorted()
            .toList();
    return Round.begun(
        Ids.create(), called, perspectives, minimum, Clock.system(ZoneId.systemDefault()));
  }

  private CommandException refused(String option, String value) {
    return new CommandException(Exit.USAGE, messages.format("cli.error.value", option, value));
  }
}

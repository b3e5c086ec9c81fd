package org.spiegelboek.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.team.Round;
import org.spiegelboek.team.RoundRepository;
import org.spiegelboek.vault.OpenJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says the dots of a team round, once enough sheets are in. */
@Command(name = "show")
final class RoundShowCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private JournalOptions journal;
  @Mixin private GeneralOptions general;

  @Parameters(index = "1", paramLabel = "ROUND", descriptionKey = "cli.parameter.round")
  private String id;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  RoundShowCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Round round;
    try (OpenJournal open = journal.unlock(terminal, messages)) {
      round = find(open, id, messages);
    }
    if (json) {
      terminal.hand(json(round));
    }
    if (round.lacking() > 0) {
      terminal.complain(count(round, messages));
      return Exit.FAILED.code();
    } else if (!json) {
      say(round);
    }
    return Exit.DONE.code();
  }

  static Round find(OpenJournal open, String id, Messages messages) {
    return new RoundRepository(open.database())
        .find(id)
        .orElseThrow(
            () -> new CommandException(Exit.FAILED, messages.text("round.refused.missing")));
  }

  /** How many sheets are in, and how many are still needed. */
  static String count(Round round, Messages messages) {
    if (round.lacking() == 0) {
      return messages.format("round.in", round.in());
    }
    return messages.format(
        round.closedAt() == null ? "round.lacking" : "round.few",
        round.in(),
        round.needed(),
        round.lacking());
  }

  private void say(Round round) {
    if (round.name() != null) {
      terminal.say(round.name());
    }
    terminal.say(count(round, messages));
    for (Trait trait : Trait.values()) {
      terminal.say(trait.key() + "  " + messages.text(trait.textKey() + ".name"));
      for (Perspective perspective : round.perspectives()) {
        terminal.say("    " + line(round, trait, perspective));
      }
    }
  }

  private String line(Round round, Trait trait, Perspective perspective) {
    List<Round.Dot> here =
        round.dots().stream()
            .filter(dot -> dot.trait() == trait && dot.perspective() == perspective)
            .toList();
    String marks =
        here.stream()
            .map(Round.Dot::mark)
            .filter(Objects::nonNull)
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    long none = here.stream().filter(Round.Dot::noView).count();
    String line = messages.text("persp." + perspective.key() + ".name") + ": " + marks;
    return none == 0
        ? line.strip()
        : line.strip() + "  (" + messages.format("round.noview", none) + ")";
  }

  private static String json(Round round) {
    ObjectNode root = new JsonMapper().createObjectNode();
    root.put("id", round.id())
        .put("name", round.name())
        .put("closed", round.closedAt() != null)
        .put("sheets", round.in())
        .put("minimum", round.needed())
        .put("lacking", round.lacking());
    if (round.lacking() == 0) {
      ArrayNode dots = root.putArray("dots");
      for (Round.Dot dot : round.dots()) {
        ObjectNode node = dots.addObject();
        node.put("trait", dot.trait().key()).put("perspective", dot.perspective().key());
        if (dot.noView()) {
          node.put("noView", true);
        } else {
          node.put("mark", dot.mark());
        }
      }
    }
    return root.toPrettyString() + "\n";
  }
}

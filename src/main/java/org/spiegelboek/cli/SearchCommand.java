package org.spiegelboek.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.search.Hit;
import org.spiegelboek.search.Query;
import org.spiegelboek.search.SearchRepository;
import org.spiegelboek.vault.OpenJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds records by the words in them. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private JournalOptions journal;
  @Mixin private GeneralOptions general;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "QUERY",
      descriptionKey = "cli.parameter.query")
  private List<String> words;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "30",
      descriptionKey = "cli.option.limit")
  private int limit;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  SearchCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new CommandException(
          Exit.USAGE, messages.format("cli.error.value", "--limit", Integer.toString(limit)));
    }
    List<Hit> hits;
    try (OpenJournal open = journal.unlock(terminal, messages)) {
      hits = new SearchRepository(open.database()).list(Query.of(String.join(" ", words)), limit);
    }
    if (json) {
      terminal.hand(json(hits));
    } else if (hits.isEmpty()) {
      terminal.say(messages.text("cli.search.nothing"));
    } else {
      hits.forEach(this::say);
    }
    return Exit.DONE.code();
  }

  private void say(Hit hit) {
    String kind = messages.text("cli.kind." + hit.kind().key());
    String day = hit.date() == null ? "" : messages.dates().full(hit.date().toLocalDate()) + "  ";
    terminal.say(day + kind + "  " + hit.title().text());
    if (!hit.snippet().text().isBlank()) {
      terminal.say("    " + hit.snippet().text().replaceAll("\\R", " "));
    }
  }

  private static String json(List<Hit> hits) {
    ArrayNode list = new JsonMapper().createArrayNode();
    for (Hit hit : hits) {
      list.addObject()
          .put("kind", hit.kind().key())
          .put("id", hit.id())
          .put("date", hit.date() == null ? null : hit.date().toString())
          .put("title", hit.title().text())
          .put("snippet", hit.snippet().text());
    }
    return list.toPrettyString() + "\n";
  }
}

package org.spiegelboek.sync;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.exchange.ImportResult;
import org.spiegelboek.i18n.Messages;

/** What the user is told of an exchange. */
public final class ExchangeWords {

  private final Messages messages;
  private final String folder;

  /**
   * @param folder of the user's choice
   */
  public ExchangeWords(Messages messages, @Nullable Path folder) {
    this.messages = messages;
    this.folder = String.valueOf(folder);
  }

  /** What came from elsewhere, if anything did. */
  public Optional<String> news(Exchange.Taken taken) {
    ImportResult result = taken.result();
    return result.changedAnything()
        ? Optional.of(
            messages.format("sync.done", result.added(), result.changed(), result.deleted()))
        : Optional.empty();
  }

  /** What did not go well, if anything. */
  public Optional<String> trouble(Exchanging.Outcome outcome) {
    List<String> sentences = new ArrayList<>();
    switch (outcome.end()) {
      case AWAY -> sentences.add(messages.format("sync.away", folder));
      case UNREACHABLE -> sentences.add(messages.format("sync.unwritable", folder));
      case NO_BACKUP -> sentences.add(messages.text("exchange.nobackup"));
      case NONE, DONE -> {
        // Nothing is wrong with the folder.
      }
    }
    if (outcome.taken().waiting() > 0) {
      sentences.add(messages.format("sync.waiting", outcome.taken().waiting()));
    }
    if (outcome.taken().newer() > 0) {
      sentences.add(messages.text("sync.newer"));
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", sentences));
  }
}

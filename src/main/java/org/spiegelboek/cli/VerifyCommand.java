package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.spiegelboek.exchange.JournalCheck;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Integrity;
import org.spiegelboek.store.Kind;
import org.spiegelboek.vault.OpenJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks whether a journal or a backup is whole, and says what it holds. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private JournalOptions journal;
  @Mixin private GeneralOptions general;

  VerifyCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.isRegularFile(journal.given())) {
      return journal.look(this::verify, terminal, messages);
    }
    try (OpenJournal open = journal.unlock(terminal, messages)) {
      return verify(open);
    }
  }

  private int verify(OpenJournal open) {
    // The key slots opened the journal, so they are whole.
    say("keys", true);
    return verify(open.database()).code();
  }

  private Exit verify(Database database) {
    JournalCheck check = new JournalCheck(database);
    Set<Integrity.Part> damaged = check.damaged();
    for (Integrity.Part part : Integrity.Part.values()) {
      say(part.key(), !damaged.contains(part));
    }
    if (damaged.contains(Integrity.Part.PAGES)) {
      return Exit.DAMAGED;
    }
    for (Map.Entry<Kind, Integer> count : check.countByKind().entrySet()) {
      String kind = messages.text("cli.kind." + count.getKey().key());
      terminal.say(messages.format("cli.verify.count", kind, count.getValue()));
    }
    return damaged.isEmpty() ? Exit.DONE : Exit.DAMAGED;
  }

  private void say(String part, boolean whole) {
    String state = messages.text(whole ? "cli.verify.whole" : "cli.verify.damaged");
    terminal.say(messages.format("cli.verify.line", messages.text("cli.part." + part), state));
  }
}

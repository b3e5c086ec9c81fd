package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.paper.Printed;
import org.spiegelboek.session.Card;
import org.spiegelboek.session.SessionDetail;
import org.spiegelboek.session.SessionRepository;
import org.spiegelboek.session.Sheets;
import org.spiegelboek.store.AtomicFile;
import org.spiegelboek.vault.OpenJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the sheet of one conversation as a PDF. */
@Command(name = "card")
final class CardCommand implements Callable<Integer> {

  private static final String NEXT = "next";

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private JournalOptions journal;
  @Mixin private GeneralOptions general;

  @Option(
      names = "--session",
      required = true,
      paramLabel = "ID|next",
      descriptionKey = "cli.option.session")
  private String session;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE.pdf",
      descriptionKey = "cli.option.to")
  private Path target;

  @Option(names = "--with-private", descriptionKey = "cli.option.private")
  private boolean withPrivate;

  @Option(names = "--force", descriptionKey = "cli.option.force")
  private boolean force;

  CardCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Clock clock = Clock.system(ZoneId.systemDefault());
    Printed printed;
    try (OpenJournal open = journal.unlock(terminal, messages)) {
      SessionDetail detail = find(new SessionRepository(open.database()), clock);
      printed =
          new Sheets(messages, clock)
              .card(Card.of(detail, clock), withPrivate ? detail.session().forMyself() : null);
    }
    try {
      AtomicFile.write(target, printed.pdf(), force);
    } catch (FileAlreadyExistsException e) {
      throw new CommandException(Exit.CANNOT_WRITE, messages.format("cli.error.force", target));
    } catch (IOException e) {
      throw new CommandException(
          Exit.CANNOT_WRITE, messages.format("cli.error.unwritable", target));
    }
    terminal.say(messages.format("cli.card.done", target));
    if (!printed.isOnOneSide()) {
      terminal.say(messages.text("session.card.longer"));
    }
    return Exit.DONE.code();
  }

  private SessionDetail find(SessionRepository sessions, Clock clock) {
    String id =
        session.equals(NEXT)
            ? sessions
                .findNext(LocalDateTime.now(clock))
                .orElseThrow(
                    () -> new CommandException(Exit.FAILED, messages.text("cli.card.nonext")))
            : session;
    return sessions
        .detail(id)
        .orElseThrow(
            () -> new CommandException(Exit.FAILED, messages.format("cli.card.missing", id)));
  }
}

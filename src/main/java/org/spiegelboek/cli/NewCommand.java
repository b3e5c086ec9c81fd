package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Meta;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.RecoveryCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a new, empty journal. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private JournalOptions journal;
  @Mixin private GeneralOptions general;

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.option.name")
  private @Nullable String name;

  @Option(names = "--recovery-file", paramLabel = "FILE", descriptionKey = "cli.option.recovery")
  private @Nullable Path recoveryFile;

  NewCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    if (recoveryFile == null) {
      create().close();
      return Exit.DONE.code();
    }
    try (RecoveryCode code = RecoveryCode.create()) {
      // Written first: a journal must not come to be with a code that nobody has.
      write(recoveryFile, code);
      try (OpenJournal open = create()) {
        open.addRecovery(code);
      } catch (RuntimeException e) {
        Files.deleteIfExists(recoveryFile);
        throw e;
      }
    }
    terminal.say(messages.format("cli.new.recovery", recoveryFile));
    return Exit.DONE.code();
  }

  private OpenJournal create() {
    OpenJournal open = journal.create(terminal, messages);
    String called = name == null ? open.folder().name() : name;
    open.database()
        .change(
            sql -> {
              Meta.put(sql, Meta.NAME, called);
              Meta.put(sql, Meta.LANGUAGE, messages.language().code());
            });
    terminal.say(messages.format("cli.new.done", open.folder().path()));
    return open;
  }

  private void write(Path file, RecoveryCode code) throws IOException {
    try {
      Path absolute = file.toAbsolutePath();
      Path part = Files.createTempFile(absolute.getParent(), ".spiegelboek", ".part");
      try {
        Files.writeString(part, code.text() + "\n", StandardCharsets.UTF_8);
        // Without REPLACE_EXISTING a file that is there stays.
        Files.move(part, absolute);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (FileAlreadyExistsException e) {
      throw new CommandException(Exit.CANNOT_WRITE, messages.format("cli.error.exists", file));
    }
  }
}

package org.spiegelboek.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.backup.Restore;
import org.spiegelboek.exchange.ImportResult;
import org.spiegelboek.exchange.JournalMerge;
import org.spiegelboek.exchange.JsonImporter;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Database;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes another copy of a journal into this one: a folder, a backup or a file in the open format.
 */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private JournalOptions journal;
  @Mixin private GeneralOptions general;

  @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "cli.parameter.other")
  private Path other;

  @Option(
      names = "--other-passphrase-file",
      paramLabel = "FILE",
      descriptionKey = "cli.option.otherpassphrase")
  private @Nullable Path otherPassphraseFile;

  @Option(names = "--dry-run", descriptionKey = "cli.option.dryrun")
  private boolean dryRun;

  MergeCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isReadable(other)) {
      throw new CommandException(Exit.FAILED, messages.format("cli.error.unreadable", other));
    }
    try (OpenJournal open = journal.unlock(terminal, messages)) {
      if (!dryRun) {
        Precautions.before(open, messages);
      }
      ImportResult result = merge(open.database());
      terminal.say(
          messages.format(
              dryRun ? "cli.merge.would" : "cli.import.done",
              result.added(),
              result.changed(),
              result.kept(),
              result.deleted()));
      return Exit.DONE.code();
    }
  }

  private ImportResult merge(Database into) throws IOException {
    Clock clock = Clock.systemUTC();
    JournalMerge merge = new JournalMerge(into, clock);
    Restore.Look<ImportResult> look =
        from -> dryRun ? merge.preview(from.database()).counts() : merge.take(from.database());
    Path place = Path.of(System.getProperty("java.io.tmpdir"));
    if (Files.isDirectory(other)) {
      try (Secret secret = secret()) {
        return Restore.look(
            JournalFolder.at(other), place, made -> Vault.unlock(made, secret.typed()), look);
      }
    } else if (isZip(other)) {
      try (Secret secret = secret()) {
        return Restore.look(other, place, made -> Vault.unlock(made, secret.typed()), look);
      }
    }
    JsonImporter importer = new JsonImporter(into, clock);
    return dryRun ? importer.preview(other).counts() : importer.read(other);
  }

  /** Two laptops with one journal mostly have one passphrase too. */
  private Secret secret() {
    return otherPassphraseFile == null
        ? journal.secret(terminal, messages)
        : Secret.get(otherPassphraseFile, false, terminal, messages);
  }

  private static boolean isZip(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }
}

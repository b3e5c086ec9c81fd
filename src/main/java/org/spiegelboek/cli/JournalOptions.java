package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.backup.Restore;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.SalvagedJournal;
import org.spiegelboek.vault.Vault;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which journal, and the passphrase to it. */
final class JournalOptions {

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "cli.parameter.dir")
  private Path dir;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      descriptionKey = "cli.option.passphrase")
  private @Nullable Path passphraseFile;

  JournalFolder folder() {
    return JournalFolder.at(dir);
  }

  Secret secret(Terminal terminal, Messages messages) {
    return Secret.get(passphraseFile, false, terminal, messages);
  }

  /** What was given, which may be a file and no folder. */
  Path given() {
    return dir;
  }

  OpenJournal create(Terminal terminal, Messages messages) {
    try (Secret secret = Secret.get(passphraseFile, true, terminal, messages)) {
      return Vault.create(folder(), secret.typed());
    }
  }

  OpenJournal unlock(Terminal terminal, Messages messages) {
    try (Secret secret = Secret.get(passphraseFile, false, terminal, messages)) {
      return Vault.unlock(folder(), secret.typed(), Precautions.beforeMigration());
    }
  }

  /** Reads what can be read of a damaged journal. */
  SalvagedJournal salvage(JournalFolder target, Terminal terminal, Messages messages) {
    try (Secret secret = Secret.get(passphraseFile, false, terminal, messages)) {
      return Vault.salvage(folder(), secret.typed(), target);
    }
  }

  /** Looks into a backup file, which this passphrase opens. */
  <T> T look(Restore.Look<T> look, Terminal terminal, Messages messages) throws IOException {
    Path place = Path.of(System.getProperty("java.io.tmpdir"));
    try (Secret secret = Secret.get(passphraseFile, false, terminal, messages)) {
      return Restore.look(given(), place, made -> Vault.unlock(made, secret.typed()), look);
    }
  }
}

package org.spiegelboek.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.spiegelboek.exchange.Sample;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.settings.Folders;
import org.spiegelboek.vault.Entrance;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

/** The journal to try the book with: one a language, beside the program's own data. */
final class SampleJournal {

  private SampleJournal() {}

  /**
   * Opens the sample of this language, and makes it first where it is not there yet. Takes a
   * second; not on the JavaFX thread.
   *
   * @throws IOException if the sample cannot be read or written
   */
  static OpenJournal open(Language language, Clock clock) throws IOException {
    Path path = Folders.data().resolve("sample-" + language.code() + JournalFolder.ENDING);
    return open(JournalFolder.at(path), language, clock);
  }

  static OpenJournal open(JournalFolder folder, Language language, Clock clock) throws IOException {
    char[] passphrase = Entrance.SAMPLE_PASSPHRASE.toCharArray();
    if (folder.looksLikeJournal()) {
      return Vault.unlock(folder, passphrase);
    }
    OpenJournal journal = Vault.create(folder, passphrase);
    try {
      Sample.fill(journal.database(), language, clock);
      return journal;
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }
}

package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.spiegelboek.exchange.JsonImporter;
import org.spiegelboek.search.Query;
import org.spiegelboek.search.SearchRepository;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

/** A process that fills a journal and keeps it open until it is told to close it. */
final class HeldOpen {

  private HeldOpen() {}

  public static void main(String[] args) throws IOException {
    try (OpenJournal open =
        Vault.create(JournalFolder.at(Path.of(args[0])), args[1].toCharArray())) {
      new JsonImporter(open.database(), Clock.systemUTC()).read(Path.of(args[2]));
      new SearchRepository(open.database()).list(Query.of("de"), 1000);
      System.out.println("open");
      System.out.flush();
      System.in.read();
    }
  }
}

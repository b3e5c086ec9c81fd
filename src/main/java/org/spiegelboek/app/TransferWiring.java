package org.spiegelboek.app;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.spiegelboek.backup.CopyController;
import org.spiegelboek.backup.CopyException;
import org.spiegelboek.backup.Merging;
import org.spiegelboek.backup.OtherCopies;
import org.spiegelboek.exchange.CheckController;
import org.spiegelboek.exchange.CheckViewModel;
import org.spiegelboek.exchange.ImportException;
import org.spiegelboek.exchange.JournalCheck;
import org.spiegelboek.exchange.JournalMerge;
import org.spiegelboek.exchange.JsonExporter;
import org.spiegelboek.exchange.JsonImporter;
import org.spiegelboek.exchange.TransferController;
import org.spiegelboek.exchange.TransferFiles;
import org.spiegelboek.store.Database;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;
import org.spiegelboek.vault.Entrance;

/** What leaves the open book, what comes in, and whether it is whole. */
record TransferWiring(OpenBook book, Safekeeping safe, Desk desk, Entrance entrance) {

  private static final Place BACKUPS = Place.of(Place.Section.SETTINGS, "backups");

  void add(Map<Class<?>, Supplier<?>> to) {
    Database database = book.journal.database();
    to.put(
        TransferController.class,
        () ->
            new TransferController(
                desk,
                new JsonExporter(database, book.clock),
                new JsonImporter(database, book.clock),
                TransferFiles.in(desk.messages()),
                () -> {
                  safe.backups().before(book.journal);
                  return true;
                }));
    to.put(
        CheckController.class,
        () ->
            new CheckController(
                desk, new CheckViewModel(desk, new JournalCheck(database)), BACKUPS));
    to.put(
        CopyController.class,
        () ->
            new CopyController(
                entrance, desk, new OtherCopies(book.journal, safe.backups(), merging(database))));
  }

  private Merging merging(Database database) {
    JournalMerge merge = new JournalMerge(database, book.clock);
    JsonImporter importer = new JsonImporter(database, book.clock);
    MergeWords words = new MergeWords(desk.messages());
    return new Merging(
        other -> words.of(merge.preview(other)),
        other -> words.of(merge.take(other)),
        file -> words.of(accepted(() -> importer.preview(file))),
        file -> words.of(accepted(() -> importer.read(file))),
        importer::findJournalId);
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T accepted(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (ImportException e) {
      throw new CopyException(
          e.reason() == ImportException.Reason.NEWER
              ? CopyException.Reason.NEWER
              : CopyException.Reason.DAMAGED,
          e);
    }
  }
}

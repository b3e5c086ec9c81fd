package org.spiegelboek.app;

import java.util.Map;
import java.util.function.Supplier;
import org.spiegelboek.exchange.CheckController;
import org.spiegelboek.exchange.CheckViewModel;
import org.spiegelboek.exchange.JournalCheck;
import org.spiegelboek.exchange.JsonExporter;
import org.spiegelboek.exchange.JsonImporter;
import org.spiegelboek.exchange.TransferController;
import org.spiegelboek.exchange.TransferFiles;
import org.spiegelboek.store.Database;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;

/** What leaves the open book, what comes in, and whether it is whole. */
record TransferWiring(OpenBook book, Safekeeping safe, Desk desk) {

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
  }
}

package org.spiegelboek.app;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.spiegelboek.backup.BackupsController;
import org.spiegelboek.backup.Contents;
import org.spiegelboek.backup.Shelf;
import org.spiegelboek.exchange.Difference;
import org.spiegelboek.exchange.DifferenceWords;
import org.spiegelboek.exchange.OtherCopy;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.vault.Entrance;

/** What the backups of the open book are shown with. */
record BackupWiring(OpenBook book, Safekeeping safe, Entrance entrance) {

  void add(Map<Class<?>, Supplier<?>> to) {
    to.put(
        BackupsController.class,
        () ->
            new BackupsController(
                entrance,
                new Shelf(book.journal, safe.maker(), safe.backups()),
                contents(book.clock, entrance.messages()),
                book.journal.folder()));
  }

  static Contents contents(Clock clock, Messages messages) {
    return new Contents(
        (copy, own) ->
            new OtherCopy(copy, own, clock)
                .differences().stream().map(one -> row(one, messages)).toList(),
        (copy, own, row) -> new OtherCopy(copy, own, clock).bring(row.kind(), row.id()));
  }

  private static Contents.Row row(Difference one, Messages messages) {
    return new Contents.Row(
        one.kind(),
        one.id(),
        messages.format(
            one.gone() ? "backup.record.gone" : "backup.record.other",
            DifferenceWords.of(one, messages)));
  }
}

package org.spiegelboek.app;

import java.util.ArrayList;
import java.util.List;
import org.spiegelboek.backup.Merging;
import org.spiegelboek.exchange.Difference;
import org.spiegelboek.exchange.DifferenceWords;
import org.spiegelboek.exchange.ImportResult;
import org.spiegelboek.exchange.Preview;
import org.spiegelboek.i18n.Messages;

/** What taking in another copy does or did, in words. */
final class MergeWords {

  private final Messages messages;

  MergeWords(Messages messages) {
    this.messages = messages;
  }

  Merging.Words of(Preview preview) {
    ImportResult counts = preview.counts();
    int all = counts.added() + counts.changed() + counts.deleted();
    if (all == 0) {
      return new Merging.Words(messages.text("backup.copy.nothing"), List.of());
    }
    List<String> rows = new ArrayList<>();
    add(rows, "backup.copy.added", preview.added());
    add(rows, "backup.copy.changed", preview.changed());
    add(rows, "backup.copy.deleted", preview.deleted());
    if (rows.size() < all) {
      rows.add(messages.text("backup.copy.more"));
    }
    return new Merging.Words(counted("exchange.would", counts), rows);
  }

  String of(ImportResult done) {
    return counted("exchange.did", done);
  }

  private void add(List<String> rows, String key, List<Difference> records) {
    records.forEach(one -> rows.add(messages.format(key, DifferenceWords.of(one, messages))));
  }

  private String counted(String key, ImportResult result) {
    return messages.format(key, result.added(), result.changed(), result.kept(), result.deleted());
  }
}

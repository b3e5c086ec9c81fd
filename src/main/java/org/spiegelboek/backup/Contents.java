package org.spiegelboek.backup;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;

/**
 * What a backup holds and the journal does not, in words. Handed in from outside, because this room
 * knows no records.
 */
public final class Contents {

  private final BiFunction<Database, Database, List<Row>> rows;
  private final Bring bring;

  /** One record in words. */
  public record Row(Kind kind, String id, String words) {}

  /** Takes a record over from the database of a backup. */
  @FunctionalInterface
  public interface Bring {
    void bring(Database copy, Database own, Row row) throws IOException;
  }

  /**
   * @param rows those of a backup's database that this journal has not, or not so
   * @param bring brings one of them back
   */
  public Contents(BiFunction<Database, Database, List<Row>> rows, Bring bring) {
    this.rows = rows;
    this.bring = bring;
  }

  List<Row> rows(Database copy, Database own) {
    return rows.apply(copy, own);
  }

  void bring(Database copy, Database own, Row row) throws IOException {
    bring.bring(copy, own, row);
  }
}

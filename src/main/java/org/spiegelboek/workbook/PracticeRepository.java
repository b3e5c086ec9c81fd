package org.spiegelboek.workbook;

import java.sql.SQLException;
import java.time.LocalDateTime;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Row;

/** Reads which conversations are nearest, so that the workbook can lead into them. */
public final class PracticeRepository {

  /** A conversation counts as still to come for a while after it began. */
  private static final int HOURS_STILL_NEXT = 2;

  private static final String SELECT =
      """
      SELECT c.id, person.name,
      (SELECT number FROM session_number WHERE session_id = c.id) AS number
      FROM session c LEFT JOIN person ON person.id = c.person_id
      """;

  private final Database database;

  public PracticeRepository(Database database) {
    this.database = database;
  }

  public Practice find(LocalDateTime now) {
    LocalDateTime border = now.minusHours(HOURS_STILL_NEXT).withNano(0);
    return database.read(
        sql ->
            new Practice(
                sql.find(
                        SELECT
                            + "WHERE c.starts_at >= ? AND (c.status = 'planned' OR c.status IS"
                            + " NULL) ORDER BY c.starts_at, c.id LIMIT 1",
                        PracticeRepository::map,
                        border)
                    .orElse(null),
                sql.find(
                        SELECT
                            + "WHERE c.starts_at < ? AND c.status IS NOT 'cancelled'"
                            + " ORDER BY c.starts_at DESC, c.id DESC LIMIT 1",
                        PracticeRepository::map,
                        border)
                    .orElse(null)));
  }

  private static Practice.Conversation map(Row row) throws SQLException {
    return new Practice.Conversation(row.text("id"), row.textOrNull("name"), row.integer("number"));
  }
}

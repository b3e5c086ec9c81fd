package org.spiegelboek.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What stands beside a record under its kind and id: tags, the words to search, earlier texts, and
 * what was kept aside at an import. A deletion that comes from elsewhere may leave the last two;
 * forgetting does not.
 */
public final class Traces {

  private Traces() {}

  /** Removes all of it; only that the record was deleted is still known. */
  public static void remove(Sql sql, Kind kind, String id) throws SQLException {
    Tags.remove(sql, kind, id);
    TextIndex.remove(sql, kind, id);
    for (String name : revisionNames(sql, kind, id)) {
      removeKept(sql, "revision", name);
    }
    sql.update("DELETE FROM revision WHERE kind = ? AND record_id = ?", kind, id);
    removeKept(sql, kind.key(), id);
    removeKept(sql, "deleted", kind.key() + ":" + id);
  }

  /** The names of all earlier texts of a record. */
  static List<String> revisionNames(Sql sql, Kind kind, String id) throws SQLException {
    return sql.list(
        "SELECT field, at, text FROM revision WHERE kind = ? AND record_id = ?",
        row ->
            revisionName(
                kind.key(), id, row.text("field"), Instant.parse(row.text("at")), row.text("text")),
        kind,
        id);
  }

  private static void removeKept(Sql sql, String kind, String id) throws SQLException {
    sql.update("DELETE FROM kept_aside WHERE kind = ? AND record_id = ?", kind, id);
  }

  /** Earlier texts have no id of their own: all that they say is their name. */
  public static String revisionName(String kind, String id, String field, Instant at, String text) {
    byte[] all =
        String.join("\n", kind, id, field, at.toString(), text).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(all).toString();
  }
}

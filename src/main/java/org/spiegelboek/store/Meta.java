package org.spiegelboek.store;

import java.sql.SQLException;
import java.util.Optional;

/** Small facts about the journal itself. */
public final class Meta {

  /** The journal's id as it stands in exported files. */
  public static final String ID = "id";

  /** The name the user gave it. */
  public static final String NAME = "name";

  /** Its language code. */
  public static final String LANGUAGE = "language";

  /**
   * Names the content as it stands: new with the first change after opening or after a copy. Two
   * journals of the same state hold the same.
   */
  public static final String STATE = "state";

  private Meta() {}

  public static Optional<String> find(Sql sql, String key) throws SQLException {
    return sql.find("SELECT value FROM meta WHERE key = ?", row -> row.text("value"), key);
  }

  public static void put(Sql sql, String key, String value) throws SQLException {
    sql.update(
        "INSERT INTO meta(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value ="
            + " excluded.value",
        key,
        value);
  }
}

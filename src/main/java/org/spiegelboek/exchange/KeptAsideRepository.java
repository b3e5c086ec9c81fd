package org.spiegelboek.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Sql;

/** Fields of imported JSON that this version does not know, by record and JSON pointer in it. */
final class KeptAsideRepository {

  /** Kind of what stands outside records, with an empty id. */
  static final String JOURNAL = "journal";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final Database database;

  KeptAsideRepository(Database database) {
    this.database = database;
  }

  boolean isEmpty() {
    return database.read(
        sql -> sql.find("SELECT 1 AS one FROM kept_aside", row -> row.integer("one")).isEmpty());
  }

  /** What is kept of one record, by JSON pointer. */
  Map<String, JsonNode> listOf(String kind, String id) {
    return database.read(
        sql -> {
          Map<String, JsonNode> kept = new LinkedHashMap<>();
          sql.each(
              "SELECT path, json FROM kept_aside WHERE kind = ? AND record_id = ? ORDER BY path",
              row -> Map.entry(row.text("path"), row.text("json")),
              entry -> kept.put(entry.getKey(), parsed(entry.getValue())),
              kind,
              id);
          return kept;
        });
  }

  /**
   * Keeps fields of one record.
   *
   * @param replacing whether they take the place of what is kept at the same pointer
   */
  void save(String kind, String id, Map<String, JsonNode> fields, boolean replacing) {
    database.change(
        sql -> {
          for (Map.Entry<String, JsonNode> field : fields.entrySet()) {
            put(sql, kind, id, field.getKey(), field.getValue().toString(), replacing);
          }
        });
  }

  private static void put(
      Sql sql, String kind, String id, String path, String json, boolean replacing)
      throws SQLException {
    sql.update(
        replacing
            ? """
            INSERT INTO kept_aside(kind, record_id, path, json) VALUES (?, ?, ?, ?)
            ON CONFLICT(kind, record_id, path) DO UPDATE SET json = excluded.json
            """
            : """
            INSERT INTO kept_aside(kind, record_id, path, json) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
        kind,
        id,
        path,
        json);
  }

  private static JsonNode parsed(String json) throws SQLException {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new SQLException("Not JSON in kept_aside", e);
    }
  }
}

package org.spiegelboek.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a result, read by column name. Valid only inside the mapper it is handed to. */
public final class Row {

  private final ResultSet rows;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  /** Text that is never NULL. */
  public String text(String column) throws SQLException {
    String text = rows.getString(column);
    if (text == null) {
      throw new SQLException("NULL in " + column);
    }
    return text;
  }

  /** Bytes that are never NULL. */
  public byte[] bytes(String column) throws SQLException {
    byte[] bytes = rows.getBytes(column);
    if (bytes == null) {
      throw new SQLException("NULL in " + column);
    }
    return bytes;
  }

  public @Nullable String textOrNull(String column) throws SQLException {
    return rows.getString(column);
  }

  public int integer(String column) throws SQLException {
    return rows.getInt(column);
  }

  public long number(String column) throws SQLException {
    return rows.getLong(column);
  }

  public @Nullable Integer integerOrNull(String column) throws SQLException {
    int value = rows.getInt(column);
    return rows.wasNull() ? null : value;
  }

  public @Nullable Boolean flagOrNull(String column) throws SQLException {
    int value = rows.getInt(column);
    return rows.wasNull() ? null : value != 0;
  }

  public @Nullable Instant instantOrNull(String column) throws SQLException {
    String text = rows.getString(column);
    return text == null ? null : Instant.parse(text);
  }

  public @Nullable LocalDateTime momentOrNull(String column) throws SQLException {
    String text = rows.getString(column);
    return text == null ? null : LocalDateTime.parse(text);
  }

  public @Nullable LocalDate dateOrNull(String column) throws SQLException {
    String text = rows.getString(column);
    return text == null ? null : LocalDate.parse(text);
  }

  public <E extends Enum<E> & Keyed> E keyed(String column, Class<E> type) throws SQLException {
    return known(type, text(column));
  }

  public <E extends Enum<E> & Keyed> @Nullable E keyedOrNull(String column, Class<E> type)
      throws SQLException {
    String key = rows.getString(column);
    return key == null ? null : known(type, key);
  }

  /** A set of enumerated values, kept as keys with spaces between. */
  public <E extends Enum<E> & Keyed> List<E> keyedList(String column, Class<E> type)
      throws SQLException {
    String keys = rows.getString(column);
    List<E> values = new ArrayList<>();
    if (keys != null && !keys.isEmpty()) {
      for (String key : keys.split(" ")) {
        values.add(known(type, key));
      }
    }
    return List.copyOf(values);
  }

  private static <E extends Enum<E> & Keyed> E known(Class<E> type, String key)
      throws SQLException {
    return Keyed.find(type, key)
        .orElseThrow(() -> new SQLException("Unknown " + type.getSimpleName() + " in a row"));
  }
}

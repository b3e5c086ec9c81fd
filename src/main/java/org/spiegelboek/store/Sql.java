package org.spiegelboek.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Statements of one transaction; lives only inside {@link Database#read} and {@link
 * Database#write}. Arguments may be text, numbers, flags, dates, instants, {@link Keyed} values, or
 * a collection of {@link Keyed} values (stored as keys with spaces between).
 */
public final class Sql {

  private static final int KEPT_STATEMENTS = 100;
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Connection connection;
  private final LinkedHashMap<String, PreparedStatement> statements =
      new LinkedHashMap<>(KEPT_STATEMENTS, 0.75f, true);

  Sql(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** Turns a row into a value. */
  @FunctionalInterface
  public interface Mapper<T> {
    T map(Row row) throws SQLException;
  }

  /** Takes each row's value in turn. */
  @FunctionalInterface
  public interface Taker<T> {
    void take(T value) throws SQLException;
  }

  /** Runs one changing statement; returns the number of rows changed. */
  public int update(String sql, @Nullable Object... arguments) throws SQLException {
    try {
      return prepare(sql, arguments).executeUpdate();
    } catch (SQLException e) {
      forget(sql, e);
      throw e;
    }
  }

  /** All rows, in the order of the statement. */
  public <T> List<T> list(String sql, Mapper<T> mapper, @Nullable Object... arguments)
      throws SQLException {
    List<T> values = new ArrayList<>();
    each(sql, mapper, values::add, arguments);
    return values;
  }

  /** The first row, if there is one. */
  public <T> Optional<T> find(String sql, Mapper<T> mapper, @Nullable Object... arguments)
      throws SQLException {
    try (ResultSet rows = prepare(sql, arguments).executeQuery()) {
      return rows.next() ? Optional.of(mapper.map(new Row(rows))) : Optional.empty();
    } catch (SQLException e) {
      forget(sql, e);
      throw e;
    }
  }

  /**
   * The one row there must be.
   *
   * @throws SQLException if there is none
   */
  public <T> T get(String sql, Mapper<T> mapper, @Nullable Object... arguments)
      throws SQLException {
    return find(sql, mapper, arguments).orElseThrow(() -> new SQLException("No such row"));
  }

  /** Row after row without holding them all; the taker may run other statements, not this one. */
  public <T> void each(
      String sql, Mapper<T> mapper, Taker<? super T> taker, @Nullable Object... arguments)
      throws SQLException {
    try (ResultSet rows = prepare(sql, arguments).executeQuery()) {
      Row row = new Row(rows);
      while (rows.next()) {
        taker.take(mapper.map(row));
      }
    } catch (SQLException e) {
      forget(sql, e);
      throw e;
    }
  }

  /** A statement that met a full or vanished disk is ended by the driver and never runs again. */
  private void forget(String sql, SQLException failure) {
    PreparedStatement failed = statements.remove(sql);
    if (failed != null) {
      try {
        failed.close();
      } catch (SQLException e) {
        failure.addSuppressed(e);
      }
    }
  }

  private PreparedStatement prepare(String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
      if (statements.size() > KEPT_STATEMENTS) {
        var eldest = statements.pollFirstEntry();
        eldest.getValue().close();
      }
    }
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, stored(arguments[i]));
    }
    return statement;
  }

  private static @Nullable Object stored(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text -> text;
      case byte[] bytes -> bytes;
      case Integer number -> number;
      case Long number -> number;
      case Boolean flag -> flag ? 1 : 0;
      case Instant instant -> INSTANT.format(instant);
      case LocalDateTime moment -> moment.toString();
      case LocalDate date -> date.toString();
      case Keyed keyed -> keyed.key();
      case Collection<?> several -> joined(several);
      default -> throw new IllegalArgumentException("Not a stored type: " + value.getClass());
    };
  }

  private static String joined(Collection<?> several) {
    StringJoiner keys = new StringJoiner(" ");
    for (Object one : several) {
      keys.add(((Keyed) one).key());
    }
    return keys.toString();
  }

  void close() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    statements.clear();
  }
}

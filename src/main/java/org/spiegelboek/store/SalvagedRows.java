package org.spiegelboek.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies rows from a database with holes into a whole one. Inside one transaction of the latter.
 */
final class SalvagedRows {

  private final Connection from;
  private final Connection to;

  SalvagedRows(Connection from, Connection to) {
    this.from = from;
    this.to = to;
  }

  /**
   * @return by table, how many rows could not be read whole, or belonged to one that is gone
   */
  Map<String, Integer> copy() throws SQLException {
    Map<String, Integer> lost = new LinkedHashMap<>();
    List<String> tables = tables(to);
    tables.retainAll(tables(from));
    for (String table : tables) {
      List<String> columns = columns(to, table, false);
      columns.retainAll(columns(from, table, false));
      int unread = copy(table, columns);
      if (unread > 0) {
        lost.put(table, unread);
      }
    }
    cutLooseEnds(tables, lost);
    return lost;
  }

  private int copy(String table, List<String> columns) throws SQLException {
    String list = String.join(", ", columns);
    String insert =
        "INSERT INTO %s(%s) VALUES (%s) ON CONFLICT DO NOTHING"
            .formatted(table, list, String.join(", ", Collections.nCopies(columns.size(), "?")));
    try (PreparedStatement into = to.prepareStatement(insert)) {
      try (Statement statement = from.createStatement();
          ResultSet rows =
              statement.executeQuery("SELECT %s FROM %s NOT INDEXED".formatted(list, table))) {
        while (rows.next()) {
          copy(rows, columns.size(), into);
        }
        return 0;
      } catch (SQLException e) {
        // The end of some long text is gone, or what is left breaks a rule of the table. One row
        // after the other, then.
        return copySingly(table, list, columns.size(), into);
      }
    }
  }

  private int copySingly(String table, String list, int width, PreparedStatement into)
      throws SQLException {
    List<String> key = columns(from, table, true);
    String names = key.isEmpty() ? "rowid" : String.join(", ", key);
    List<List<@Nullable Object>> keys = new ArrayList<>();
    int unread = 0;
    try (Statement statement = from.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT %s FROM %s NOT INDEXED".formatted(names, table))) {
      while (rows.next()) {
        List<@Nullable Object> one = new ArrayList<>();
        for (int i = 1; i <= Math.max(1, key.size()); i++) {
          one.add(rows.getObject(i));
        }
        keys.add(one);
      }
    } catch (SQLException e) {
      unread++;
    }
    String one = names.replace(", ", " = ? AND ") + " = ?";
    // Not by an index: one that lost a page would deny rows that are there.
    String find = "SELECT %s FROM %s NOT INDEXED WHERE %s".formatted(list, table, one);
    for (List<@Nullable Object> values : keys) {
      unread += copyOne(find, values, width, into) ? 0 : 1;
    }
    return unread;
  }

  /** A statement that met damage is ended by the driver, so each row has its own. */
  private boolean copyOne(
      String find, List<@Nullable Object> key, int width, PreparedStatement into) {
    try (PreparedStatement statement = from.prepareStatement(find)) {
      for (int i = 0; i < key.size(); i++) {
        statement.setObject(i + 1, key.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          return false;
        }
        copy(rows, width, into);
      }
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  /** Rows that stand for a lost page have nothing but NULL, which no table takes. */
  private static void copy(ResultSet row, int width, PreparedStatement into) throws SQLException {
    boolean empty = true;
    for (int i = 1; i <= width; i++) {
      Object value = row.getObject(i);
      if (value instanceof String text) {
        value = beforeHole(text);
      }
      empty &= value == null;
      into.setObject(i, value);
    }
    if (!empty) {
      into.executeUpdate();
    }
  }

  /** Where the last page of a long text is gone, zeros stand for it. */
  private static String beforeHole(String text) {
    int hole = text.indexOf('\0');
    return hole < 0 ? text : text.substring(0, hole);
  }

  /** What belonged to a row that is gone goes too, or stands by itself. */
  private void cutLooseEnds(List<String> tables, Map<String, Integer> lost) throws SQLException {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String table : tables) {
        for (String cut : cuts(table)) {
          try (Statement statement = to.createStatement()) {
            int rows = statement.executeUpdate(cut);
            changed |= rows > 0;
            if (rows > 0) {
              lost.merge(table, rows, Integer::sum);
            }
          }
        }
      }
    }
  }

  private List<String> cuts(String table) throws SQLException {
    List<String> cuts = new ArrayList<>();
    try (Statement statement = to.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA foreign_key_list(%s)".formatted(table))) {
      while (rows.next()) {
        String column = rows.getString("from");
        String loose =
            " WHERE %s IS NOT NULL AND %s NOT IN (SELECT %s FROM %s)"
                .formatted(column, column, rows.getString("to"), rows.getString("table"));
        cuts.add(
            rows.getString("on_delete").equals("SET NULL")
                ? "UPDATE %s SET %s = NULL".formatted(table, column) + loose
                : "DELETE FROM " + table + loose);
      }
    }
    return cuts;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                    + " AND name NOT LIKE 'text_index%' AND name <> 'searchable'"
                    + " AND name NOT LIKE 'exchange%' ORDER BY name")) {
      while (rows.next()) {
        tables.add(rows.getString("name"));
      }
    }
    return tables;
  }

  private static List<String> columns(Connection connection, String table, boolean keyOnly)
      throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA table_info(%s)".formatted(table))) {
      while (rows.next()) {
        if (!keyOnly || rows.getInt("pk") > 0) {
          columns.add(rows.getString("name"));
        }
      }
    }
    return columns;
  }
}

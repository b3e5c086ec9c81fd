package org.spiegelboek.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Copies the rows of a record, and of all that goes with it, into one lot of the bin and back. What
 * hangs on what is read from the foreign keys of the schema: rows that would be deleted along are
 * kept, cells that would be cleared are remembered as links.
 */
final class BinRows {

  private static final String CASCADE = "CASCADE";

  private final Sql sql;
  private final long lot;

  BinRows(Sql sql, long lot) {
    this.sql = sql;
    this.lot = lot;
  }

  /**
   * One foreign key.
   *
   * @param child table that points
   * @param from its column
   * @param parent table that is pointed to
   * @param to its column
   * @param goesAlong whether the row goes with what it points to; else only the cell is cleared
   */
  private record Key(String child, String from, String parent, String to, boolean goesAlong) {}

  /**
   * Copies rows and, table by table, what hangs on them.
   *
   * @param where a condition whose arguments are numbered from {@code ?3}
   */
  void takeIn(String table, String where, Object... arguments) throws SQLException {
    copy(table, where, arguments);
    for (Key key : sql.list(KEYS + "AND f.\"table\" = ?", BinRows::key, table)) {
      String pointing =
          "%s IN (SELECT %s FROM %s WHERE %s)"
              .formatted(quoted(key.from()), quoted(key.to()), quoted(table), where);
      if (key.goesAlong()) {
        takeIn(key.child(), pointing, arguments);
      } else {
        note(key, pointing, arguments);
      }
    }
  }

  private void copy(String table, String where, Object... arguments) throws SQLException {
    String order = String.join(", ", primary(table).stream().map(BinRows::quoted).toList());
    StringJoiner cells = new StringJoiner(" UNION ALL ");
    for (String column : columns(table)) {
      cells.add(
          "SELECT row_number() OVER (ORDER BY %s) AS n, '%s' AS name, %s AS value FROM %s WHERE %s"
              .formatted(order, column, quoted(column), quoted(table), where));
    }
    long last =
        sql.get(
            "SELECT coalesce(max(place), 0) AS last FROM bin_cell WHERE bid = ?",
            row -> row.number("last"),
            lot);
    sql.update(
        "INSERT INTO bin_cell(bid, place, tab, name, value) SELECT ?1, ?2 + n, '%s', name, value"
                .formatted(table)
            + " FROM (%s) WHERE value IS NOT NULL".formatted(cells),
        with(last, arguments));
  }

  private void note(Key key, String where, Object... arguments) throws SQLException {
    sql.update(
        "INSERT INTO bin_link(bid, tab, record_id, name, value) SELECT ?1, '%s', %s, '%s', %s"
                .formatted(
                    key.child(),
                    quoted(primary(key.child()).getFirst()),
                    key.from(),
                    quoted(key.from()))
            + " FROM %s WHERE %s".formatted(quoted(key.child()), where),
        with(null, arguments));
  }

  private @Nullable Object[] with(@Nullable Object second, Object... arguments) {
    List<@Nullable Object> all = new ArrayList<>();
    all.add(lot);
    all.add(second);
    all.addAll(List.of(arguments));
    return all.toArray();
  }

  private record Place(long number, String table) {}

  /** Puts everything back that still has what it belongs to. */
  void putBack() throws SQLException {
    for (Place place : places()) {
      if (settle(place)) {
        insert(place);
      }
    }
    for (Link link : links()) {
      point(link);
    }
  }

  private List<Place> places() throws SQLException {
    return sql.list(
        "SELECT DISTINCT place, tab FROM bin_cell WHERE bid = ? ORDER BY place",
        row -> new Place(row.number("place"), row.text("tab")),
        lot);
  }

  /**
   * Looks at what the row points to. What lies in the bin itself takes the row or the link over; a
   * link to what is gone is cleared.
   *
   * @return whether the row can be put back
   */
  private boolean settle(Place place) throws SQLException {
    for (Key key : sql.list(KEYS + "AND m.name = ?", BinRows::key, place.table())) {
      String value = cell(place, key.from());
      if (value == null || isThere(key, value)) {
        continue;
      }
      Long other = holding(key.parent(), key.to(), value);
      if (key.goesAlong()) {
        if (other != null) {
          moveTo(other, place);
        }
        return false;
      }
      if (other != null) {
        sql.update(
            "INSERT OR IGNORE INTO bin_link(bid, tab, record_id, name, value)"
                + " VALUES (?, ?, ?, ?, ?)",
            other,
            place.table(),
            cell(place, primary(place.table()).getFirst()),
            key.from(),
            value);
      }
      sql.update(
          "DELETE FROM bin_cell WHERE bid = ? AND place = ? AND name = ?",
          lot,
          place.number(),
          key.from());
    }
    return true;
  }

  private @Nullable String cell(Place place, String name) throws SQLException {
    return sql.find(
            "SELECT value FROM bin_cell WHERE bid = ? AND place = ? AND name = ?",
            row -> row.text("value"),
            lot,
            place.number(),
            name)
        .orElse(null);
  }

  private boolean isThere(Key key, String value) throws SQLException {
    return sql.find(
            "SELECT 1 AS one FROM %s WHERE %s = ?"
                .formatted(quoted(key.parent()), quoted(key.to())),
            row -> row.integer("one"),
            value)
        .isPresent();
  }

  /** The other lot of the bin in which such a row lies. */
  private @Nullable Long holding(String table, String column, String value) throws SQLException {
    return sql.find(
            "SELECT bid FROM bin_cell WHERE tab = ? AND name = ? AND value = ? AND bid <> ?",
            row -> row.number("bid"),
            table,
            column,
            value,
            lot)
        .orElse(null);
  }

  private void moveTo(long other, Place place) throws SQLException {
    sql.update(
        "UPDATE bin_cell SET bid = ?1, place = (SELECT 1 + max(place) FROM bin_cell WHERE bid = ?1)"
            + " WHERE bid = ?2 AND place = ?3",
        other,
        lot,
        place.number());
  }

  private void insert(Place place) throws SQLException {
    List<String> kept =
        sql.list(
            "SELECT name FROM bin_cell WHERE bid = ? AND place = ?",
            row -> row.text("name"),
            lot,
            place.number());
    List<String> columns = new ArrayList<>(columns(place.table()));
    columns.retainAll(kept);
    StringJoiner names = new StringJoiner(", ");
    StringJoiner values = new StringJoiner(", ");
    for (String column : columns) {
      names.add(quoted(column));
      values.add("max(CASE name WHEN '%s' THEN value END)".formatted(column));
    }
    sql.update(
        "INSERT OR IGNORE INTO %s(%s) SELECT %s FROM bin_cell WHERE bid = ? AND place = ?"
            .formatted(quoted(place.table()), names, values),
        lot,
        place.number());
  }

  private record Link(String table, String id, String name, String value) {}

  private List<Link> links() throws SQLException {
    return sql.list(
        "SELECT tab, record_id, name, value FROM bin_link WHERE bid = ?",
        row ->
            new Link(row.text("tab"), row.text("record_id"), row.text("name"), row.text("value")),
        lot);
  }

  /** Lets what pointed here do so again, unless it points elsewhere by now. */
  private void point(Link link) throws SQLException {
    String id = primary(link.table()).getFirst();
    sql.update(
        "UPDATE %1$s SET %2$s = ? WHERE %3$s = ? AND %2$s IS NULL"
            .formatted(quoted(link.table()), quoted(link.name()), quoted(id)),
        link.value(),
        link.id());
    sql.update(
        "INSERT OR IGNORE INTO bin_cell(bid, place, tab, name, value)"
            + " SELECT bid, place, tab, ?1, ?2 FROM bin_cell WHERE tab = ?3 AND name = ?4"
            + " AND value = ?5",
        link.name(),
        link.value(),
        link.table(),
        id,
        link.id());
  }

  /** Columns of a table, without a number that the table gives by itself. */
  private List<String> columns(String table) throws SQLException {
    return sql.list(
        "SELECT name FROM pragma_table_info(?) WHERE NOT (pk = 1 AND type = 'INTEGER')",
        row -> row.text("name"),
        table);
  }

  private List<String> primary(String table) throws SQLException {
    return sql.list(
        "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
        row -> row.text("name"),
        table);
  }

  /** Every foreign key but those of the bin. */
  private static final String KEYS =
      "SELECT m.name AS child, f.\"from\" AS source, f.\"table\" AS parent, f.\"to\" AS target,"
          + " f.on_delete AS goes FROM sqlite_master m, pragma_foreign_key_list(m.name) f"
          + " WHERE m.type = 'table' AND m.name NOT LIKE 'bin%' ";

  private static Key key(Row row) throws SQLException {
    return new Key(
        row.text("child"),
        row.text("source"),
        row.text("parent"),
        row.text("target"),
        row.text("goes").equals(CASCADE));
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}

package org.spiegelboek.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks whether a database is whole. Nothing in it is changed. */
public final class Integrity {

  private Integrity() {}

  /** What can be looked at apart from the rest. */
  public enum Part implements Keyed {
    /** Every page carries the check of its content, and the pages form the tables they should. */
    PAGES,
    /** The tables are those of this version. */
    SCHEMA,
    /** Rows that belong to another row have it. */
    LINKS,
    /** The search index holds the records and their words, and nothing else. */
    INDEX
  }

  /**
   * The parts that are not whole; with damaged pages the rest cannot be told and counts as well.
   */
  public static Set<Part> damaged(Database database) {
    return database.write(
        sql -> {
          Set<Part> damaged = EnumSet.noneOf(Part.class);
          if (!holds(() -> pagesAreWhole(sql))) {
            return EnumSet.allOf(Part.class);
          }
          if (!holds(() -> shape(sql).equals(shapeOfThisVersion()))) {
            damaged.add(Part.SCHEMA);
          }
          if (!holds(() -> sql.find("PRAGMA foreign_key_check", row -> "").isEmpty())) {
            damaged.add(Part.LINKS);
          }
          if (!holds(() -> indexIsWhole(sql))) {
            damaged.add(Part.INDEX);
          }
          return damaged;
        });
  }

  /** Whether every page can be read and the pages form the tables they should. */
  public static boolean isReadable(Database database) {
    return database.read(sql -> holds(() -> pagesAreWhole(sql)));
  }

  @FunctionalInterface
  private interface Look {
    boolean run() throws SQLException;
  }

  /** Damage shows either as an answer or as a failure to answer. */
  private static boolean holds(Look look) throws SQLException {
    try {
      return look.run();
    } catch (SQLException e) {
      if (StoreException.of(e).reason() == StoreException.Reason.DAMAGED) {
        return false;
      }
      throw e;
    }
  }

  private static boolean pagesAreWhole(Sql sql) throws SQLException {
    return sql.list("PRAGMA integrity_check(1)", row -> row.text("integrity_check"))
        .equals(List.of("ok"));
  }

  private static boolean indexIsWhole(Sql sql) throws SQLException {
    sql.update("INSERT INTO text_index(text_index) VALUES ('integrity-check')");
    if (!holdsEveryTextAndNoOther(sql)) {
      return false;
    }
    for (Kind kind : Kind.values()) {
      int apart =
          sql.get(
              """
              SELECT (SELECT count(*) FROM %1$s WHERE id NOT IN
                (SELECT record_id FROM searchable WHERE kind = ?1))
              + (SELECT count(*) FROM searchable WHERE kind = ?1 AND record_id NOT IN
                (SELECT id FROM %1$s)) AS apart
              """
                  .formatted(kind.key()),
              row -> row.integer("apart"),
              kind);
      if (apart > 0) {
        return false;
      }
    }
    return true;
  }

  /** The index has no texts to compare, but knows how long each part of them was. */
  private static boolean holdsEveryTextAndNoOther(Sql sql) throws SQLException {
    int extra =
        sql.get(
            "SELECT count(*) AS n FROM text_index_docsize"
                + " WHERE id NOT IN (SELECT rid FROM searchable)",
            row -> row.integer("n"));
    if (extra > 0) {
      return false;
    }
    boolean[] same = {true};
    sql.each(
        "SELECT title, body, hex(sz) AS sizes FROM searchable"
            + " LEFT JOIN text_index_docsize ON id = rid",
        row ->
            sizes(TextIndex.groups(row.text("title"), row.text("body"))).equals(row.text("sizes")),
        whole -> same[0] &= whole);
    return same[0];
  }

  /** As the index writes them: seven bits a byte, the highest first, all but the last marked. */
  private static String sizes(List<Integer> counts) {
    StringBuilder hex = new StringBuilder();
    for (int count : counts) {
      String bytes = "%02X".formatted(count & 0x7f);
      for (int rest = count >>> 7; rest > 0; rest >>>= 7) {
        bytes = "%02X".formatted((rest & 0x7f) | 0x80) + bytes;
      }
      hex.append(bytes);
    }
    return hex.toString();
  }

  private static final String SHAPE =
      "SELECT name || ' ' || coalesce(sql, '') AS part FROM sqlite_schema ORDER BY type, name";

  private static List<String> shape(Sql sql) throws SQLException {
    return sql.list(SHAPE, row -> row.text("part"));
  }

  private static List<String> shapeOfThisVersion() throws SQLException {
    List<String> shape = new ArrayList<>();
    try (Connection fresh = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      Migrations.run(fresh);
      try (Statement statement = fresh.createStatement();
          ResultSet rows = statement.executeQuery(SHAPE)) {
        while (rows.next()) {
          shape.add(rows.getString(1));
        }
      }
    }
    return shape;
  }
}

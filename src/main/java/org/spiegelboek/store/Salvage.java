package org.spiegelboek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads all that can be read of a damaged database into a new one. */
public final class Salvage {

  private static final String TABLES =
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'searchable'"
          + " AND name NOT LIKE 'text_index%' AND name NOT LIKE 'exchange%'";

  private Salvage() {}

  /**
   * What could not be read.
   *
   * @param pages of each table that lost some, by their numbers in the file
   * @param rows of each table of which some had lost a part, how many
   * @param tables those of them that hold what somebody wrote, and not only where to find it
   */
  public record Lost(
      Map<String, SortedSet<Integer>> pages, Map<String, Integer> rows, SortedSet<String> tables) {}

  /**
   * Copies what can be read. The search index is not copied; write it anew. Nor is what was known
   * of an exchange folder: what is lost here may lie there and come back.
   *
   * @param damaged the file, which is only read; a write-ahead log beside it counts too
   * @param work a file that does not exist, for the time being
   * @param into a new database
   * @throws StoreException DAMAGED if not even the list of tables can be read
   * @throws IOException if the files cannot be read or written
   */
  public static Lost run(Path damaged, Path work, byte[] key, Database into) throws IOException {
    Files.copy(damaged, work);
    Path log = damaged.resolveSibling(damaged.getFileName() + "-wal");
    if (Files.exists(log)) {
      Files.copy(log, work.resolveSibling(work.getFileName() + "-wal"));
    }
    takeInLog(work, key);
    Map<String, SortedSet<Integer>> pages;
    try (BrokenPages broken = new BrokenPages(work, key)) {
      pages = broken.mend(roots(work, key));
    }
    Map<String, Integer> rows = new TreeMap<>();
    into.change(
        sql -> {
          try (Connection from = EncryptedFile.connect(work, key)) {
            rows.putAll(new SalvagedRows(from, sql.connection()).copy());
          }
        });
    List<String> named = into.read(sql -> sql.list(TABLES, row -> row.text("name")));
    SortedSet<String> tables = new TreeSet<>(named);
    tables.removeIf(table -> !pages.containsKey(table) && !rows.containsKey(table));
    return new Lost(pages, rows, tables);
  }

  /** A log that fits is taken into the file; one that does not is left out. */
  private static void takeInLog(Path work, byte[] key) {
    try {
      EncryptedFile.connect(work, key).close();
    } catch (SQLException e) {
      System.getLogger(Salvage.class.getName())
          .log(System.Logger.Level.INFO, "A damaged file does not open, as was to be expected");
    }
  }

  private static Map<String, BrokenPages.Root> roots(Path work, byte[] key) {
    Map<String, BrokenPages.Root> roots = new LinkedHashMap<>();
    try (Connection connection = EncryptedFile.connect(work, key);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT name, rootpage, type = 'index' OR sql LIKE '%WITHOUT ROWID%' AS plain"
                    + " FROM sqlite_schema WHERE rootpage > 0")) {
      while (rows.next()) {
        roots.put(
            rows.getString("name"),
            new BrokenPages.Root(rows.getInt("rootpage"), !rows.getBoolean("plain")));
      }
      return roots;
    } catch (SQLException e) {
      throw new StoreException(StoreException.Reason.DAMAGED, "Not even the tables", e);
    }
  }
}

package org.spiegelboek.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Numbered schema steps; {@code PRAGMA user_version} says how many a journal has had. All missing
 * steps run in one transaction.
 */
final class Migrations {

  /**
   * Step n is file {@code migration/nnnn-what.sql}. A step that has been released never changes.
   */
  private static final List<String> STEPS =
      List.of(
          "0001-journal",
          "0002-people",
          "0003-caret",
          "0004-sheets",
          "0005-agreed-in-round",
          "0006-words",
          "0007-bin",
          "0008-spelling",
          "0009-pictures",
          "0010-merging",
          "0011-kinds",
          "0012-pictures-travel",
          "0013-exchange");

  /** The step after which the index is written by {@link TextIndex}, not by triggers. */
  private static final int WORDS = 6;

  private Migrations() {}

  static void run(Connection connection) throws SQLException {
    int version = version(connection);
    if (version > STEPS.size()) {
      throw new StoreException(
          StoreException.Reason.NEWER,
          "Schema " + version + " is newer than " + STEPS.size(),
          null);
    }
    if (version == STEPS.size()) {
      return;
    }
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String step : STEPS.subList(version, STEPS.size())) {
        statement.executeUpdate(script(step));
      }
      if (version < WORDS) {
        Sql sql = new Sql(connection);
        TextIndex.rebuild(sql);
        sql.close();
      }
      statement.executeUpdate("PRAGMA user_version = " + STEPS.size());
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException | RuntimeException e) {
      Database.undo(e, connection::rollback);
      Database.undo(e, () -> connection.setAutoCommit(true));
      throw e;
    }
  }

  /** Whether there is a schema, and a later one to come. */
  static boolean isEarlier(Connection connection) throws SQLException {
    int version = version(connection);
    return version > 0 && version < STEPS.size();
  }

  private static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA user_version")) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private static String script(String step) {
    try (InputStream in = Migrations.class.getResourceAsStream("migration/" + step + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("No migration " + step);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

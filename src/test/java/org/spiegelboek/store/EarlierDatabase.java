package org.spiegelboek.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** A database as version 5 of the schema made it, before words were folded by the program. */
public final class EarlierDatabase {

  private static final List<String> STEPS =
      List.of("0001-journal", "0002-people", "0003-caret", "0004-sheets", "0005-agreed-in-round");

  private EarlierDatabase() {}

  /** Writes it to a new file, with the rows of this script in it. */
  public static void write(Path file, byte[] key, String rows) throws SQLException, IOException {
    Properties properties = new Properties();
    properties.setProperty("cipher", "sqlcipher");
    properties.setProperty("legacy", "4");
    properties.setProperty("key", "x'" + HexFormat.of().formatHex(key) + "'");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, properties);
        Statement statement = connection.createStatement()) {
      for (String step : STEPS) {
        statement.executeUpdate(script(step));
      }
      statement.executeUpdate(rows);
      statement.executeUpdate("PRAGMA user_version = " + STEPS.size());
    }
  }

  private static String script(String step) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            Migrations.class.getResourceAsStream("migration/" + step + ".sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

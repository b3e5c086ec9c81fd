package org.spiegelboek.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Properties;

/** Connects to a database file in the SQLCipher 4 page format. */
final class EncryptedFile {

  private EncryptedFile() {}

  static Connection connect(Path file, byte[] dataKey) throws SQLException {
    boolean fresh = !Files.exists(file);
    NativeLibrary.prepare();
    Properties properties = new Properties();
    properties.setProperty("cipher", "sqlcipher");
    properties.setProperty("legacy", "4");
    properties.setProperty("key", "x'" + HexFormat.of().formatHex(dataKey) + "'");
    properties.setProperty("foreign_keys", "true");
    properties.setProperty("busy_timeout", "250");
    properties.setProperty("locking_mode", "EXCLUSIVE");
    properties.setProperty("synchronous", "FULL");
    properties.setProperty("temp_store", "MEMORY");
    // In KiB, as a negative number. A page that is not kept is deciphered again at each reading.
    properties.setProperty("cache_size", "-32768");
    properties.setProperty("secure_delete", "true");
    // A path from a file chooser, never a text with URL parameters: '?' is refused by
    // JournalFolder.
    Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath(), properties);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      EarlierTexts.begin(statement);
      if (!fresh) {
        statement.execute("SELECT count(*) FROM sqlite_master");
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }
}

package org.spiegelboek.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A stream of bytes in a file of its own, encrypted as a journal's database is (SQLCipher 4 page
 * format), so that it needs no second kind of encryption and opens with the same tools: table
 * {@code piece} has the bytes in order, table {@code about} an id and the SHA-256 of all pieces.
 */
public final class SealedStream implements AutoCloseable {

  private static final int PIECE = 1 << 18;

  private final Connection connection;
  private final String id;

  private SealedStream(Connection connection, String id) {
    this.connection = connection;
    this.id = id;
  }

  /** Writes the content to a stream. */
  @FunctionalInterface
  public interface Filler {
    void fill(OutputStream out) throws IOException;
  }

  /**
   * Writes a file; it is whole when this returns.
   *
   * @param file does not exist yet
   * @param dataKey 32 bytes
   * @param id names the content, whatever the file is called later
   * @throws IOException of the filler
   * @throws StoreException CANNOT_WRITE
   */
  public static void write(Path file, byte[] dataKey, String id, Filler filler) throws IOException {
    MessageDigest digest = sha256();
    try (Connection connection = EncryptedFile.connect(file, dataKey);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("CREATE TABLE about (id TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT");
      statement.execute("CREATE TABLE piece (n INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT");
      try (PreparedStatement insert =
              connection.prepareStatement("INSERT INTO piece(bytes) VALUES (?)");
          OutputStream out =
              new BufferedOutputStream(new DigestOutputStream(new Pieces(insert), digest), PIECE)) {
        filler.fill(out);
      }
      try (PreparedStatement about =
          connection.prepareStatement("INSERT INTO about(id, sha256) VALUES (?, ?)")) {
        about.setString(1, id);
        about.setString(2, HexFormat.of().formatHex(digest.digest()));
        about.executeUpdate();
      }
      connection.commit();
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  /**
   * Opens a file and reads all of it once.
   *
   * @param file a copy that nobody else reads
   * @throws StoreException DAMAGED if it is under another key, or not whole
   */
  public static SealedStream open(Path file, byte[] dataKey) {
    Connection connection = null;
    try {
      connection = EncryptedFile.connect(file, dataKey);
      return new SealedStream(connection, checked(connection));
    } catch (SQLException | RuntimeException e) {
      close(connection, e);
      throw e instanceof SQLException sql ? told(sql) : (RuntimeException) e;
    }
  }

  private static void close(@Nullable Connection connection, Exception e) {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException again) {
        e.addSuppressed(again);
      }
    }
  }

  /** A database without these tables is none of ours, which is as good as damaged. */
  private static StoreException told(SQLException e) {
    StoreException told = StoreException.of(e);
    return told.reason() == StoreException.Reason.FAULT ? damaged() : told;
  }

  private static StoreException damaged() {
    return new StoreException(StoreException.Reason.DAMAGED, "A sealed stream is not whole", null);
  }

  private static String checked(Connection connection) throws SQLException {
    MessageDigest digest = sha256();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet pieces = statement.executeQuery("SELECT bytes FROM piece ORDER BY n")) {
        while (pieces.next()) {
          digest.update(pieces.getBytes(1));
        }
      }
      try (ResultSet about = statement.executeQuery("SELECT id, sha256 FROM about")) {
        if (!about.next()
            || !about.getString(2).equals(HexFormat.of().formatHex(digest.digest()))) {
          throw damaged();
        }
        return about.getString(1);
      }
    }
  }

  public String id() {
    return id;
  }

  /** The content from its begin; one stream at a time. */
  public InputStream in() throws IOException {
    try {
      return new Joined(connection.prepareStatement("SELECT bytes FROM piece ORDER BY n"));
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each write becomes a row. */
  private static final class Pieces extends OutputStream {

    private final PreparedStatement insert;

    Pieces(PreparedStatement insert) {
      this.insert = insert;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        insert.setBytes(1, Arrays.copyOfRange(bytes, from, from + length));
        insert.executeUpdate();
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }
  }

  /** The rows as one stream. */
  private static final class Joined extends InputStream {

    private final PreparedStatement select;
    private final ResultSet rows;
    private byte[] piece = new byte[0];
    private int at;

    Joined(PreparedStatement select) throws SQLException {
      this.select = select;
      this.rows = select.executeQuery();
    }

    private boolean isAtEnd() throws IOException {
      try {
        while (at == piece.length) {
          if (!rows.next()) {
            return true;
          }
          piece = rows.getBytes(1);
          at = 0;
        }
        return false;
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }

    @Override
    public int read() throws IOException {
      return isAtEnd() ? -1 : piece[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (isAtEnd()) {
        return -1;
      }
      int count = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, into, from, count);
      at += count;
      return count;
    }

    @Override
    public void close() throws IOException {
      try {
        select.close();
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }
  }
}

package org.spiegelboek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedStreamTest {

  private static final byte[] KEY = new byte[32];

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1 << 18, 1_000_003})
  void whatIsWrittenIsRead(int length) throws IOException {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);
    Path file = folder.resolve("sealed");
    SealedStream.write(file, KEY, "name", out -> out.write(content));
    try (SealedStream sealed = SealedStream.open(file, KEY)) {
      assertThat(sealed.id()).isEqualTo("name");
      for (int time = 0; time < 2; time++) {
        try (var in = sealed.in()) {
          assertThat(in.readAllBytes()).isEqualTo(content);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM piece WHERE n = 2",
        "DELETE FROM about",
        "DROP TABLE piece",
        "UPDATE piece SET n = -1 WHERE n = 2"
      })
  void whatSomebodyChangedIsNotRead(String change) throws IOException, SQLException {
    Path file = folder.resolve("sealed");
    byte[] content = new byte[1_000_003];
    new Random(1).nextBytes(content);
    SealedStream.write(
        file,
        KEY,
        "name",
        out -> {
          for (byte one : content) {
            out.write(one);
          }
        });
    try (Connection connection = EncryptedFile.connect(file, KEY);
        Statement statement = connection.createStatement()) {
      statement.execute(change);
    }
    assertThatThrownBy(() -> SealedStream.open(file, KEY))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.DAMAGED));
  }

  @Test
  void nothingIsReadUnderAnotherKey() throws IOException {
    Path file = folder.resolve("sealed");
    SealedStream.write(file, KEY, "name", out -> out.write(7));
    byte[] other = KEY.clone();
    other[0] = 1;
    assertThatThrownBy(() -> SealedStream.open(file, other)).isInstanceOf(StoreException.class);
  }
}

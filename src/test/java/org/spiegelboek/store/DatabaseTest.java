package org.spiegelboek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

  private static final byte[] KEY = new byte[32];

  @TempDir Path folder;

  @Test
  void whatWasWrittenIsThereAfterClosing() {
    Path file = folder.resolve("journal.db");
    try (Database database = Database.open(file, KEY)) {
      database.change(sql -> sql.update("INSERT INTO meta VALUES ('name', 'Schrift')"));
    }
    try (Database database = Database.open(file, KEY)) {
      assertThat(name(database)).isEqualTo("Schrift");
    }
    assertThat(folder.resolve("journal.db-wal")).doesNotExist();
  }

  @Test
  void whatIsToldOfAWriteWhileTheJournalIsBeingLockedSaysThatItIsLocked() throws Exception {
    List<Object> told = new java.util.concurrent.CopyOnWriteArrayList<>();
    Database database = Database.open(folder.resolve("journal.db"), KEY);
    java.util.concurrent.CountDownLatch written = new java.util.concurrent.CountDownLatch(1);
    database.onWritten(
        () -> {
          written.countDown();
          database
              .lane()
              .execute(
                  () -> {
                    try {
                      told.add(name(database));
                    } catch (StoreException e) {
                      told.add(e.reason());
                    }
                  });
        });
    database.change(sql -> sql.update("INSERT INTO meta VALUES ('name', 'Schrift')"));
    assertThat(written.await(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
    database.close();
    assertThat(told).allMatch(one -> one.equals("Schrift") || one == StoreException.Reason.CLOSED);
  }

  @Test
  void aFailedTransactionLeavesNothingBehind() {
    try (Database database = Database.open(folder.resolve("journal.db"), KEY)) {
      assertThatThrownBy(
              () ->
                  database.change(
                      sql -> {
                        sql.update("INSERT INTO meta VALUES ('name', 'Schrift')");
                        throw new IllegalStateException("stop");
                      }))
          .hasMessage("stop");
      List<String> rows =
          database.read(sql -> sql.list("SELECT key FROM meta", r -> r.text("key")));
      assertThat(rows).isEmpty();
    }
  }

  @Test
  void afterAFullDiskTheSameStatementsWriteAgainAsSoonAsThereIsRoom() {
    String much = "veel ".repeat(20_000);
    try (Database database = Database.open(folder.resolve("journal.db"), KEY)) {
      limitPages(database, 1);
      for (int attempt = 0; attempt < 2; attempt++) {
        assertThatThrownBy(() -> database.change(sql -> Meta.put(sql, Meta.NAME, much)))
            .isInstanceOf(StoreException.class)
            .extracting(failure -> ((StoreException) failure).reason())
            .isEqualTo(StoreException.Reason.CANNOT_WRITE);
      }
      limitPages(database, 1_000_000);
      database.change(sql -> Meta.put(sql, Meta.NAME, much));
      assertThat(name(database)).isEqualTo(much);
    }
  }

  private static void limitPages(Database database, int most) {
    database.read(
        sql -> sql.list("PRAGMA max_page_count = " + most, r -> r.integer("max_page_count")));
  }

  @Test
  void noTextOfTheDatabaseStandsInItsFiles() throws Exception {
    Path file = folder.resolve("journal.db");
    try (Database database = Database.open(file, KEY)) {
      database.change(sql -> sql.update("INSERT INTO meta VALUES ('name', 'ontzettend geheim')"));
      for (Path path : Files.list(folder).toList()) {
        String bytes = Files.readString(path, StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("ontzettend", "SQLite format 3", "CREATE TABLE");
      }
    }
  }

  @Test
  void anotherKeyOpensNothing() {
    Path file = folder.resolve("journal.db");
    Database.open(file, KEY).close();
    byte[] other = new byte[32];
    other[0] = 1;
    assertThatThrownBy(() -> Database.open(file, other))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.DAMAGED));
  }

  @Test
  void aSecondOpeningIsRefused() {
    Path file = folder.resolve("journal.db");
    try (Database first = Database.open(file, KEY)) {
      first.change(sql -> sql.update("INSERT INTO meta VALUES ('a', 'b')"));
      assertThatThrownBy(() -> Database.open(file, KEY))
          .isInstanceOfSatisfying(
              StoreException.class,
              e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.IN_USE));
    }
  }

  @Test
  void textsAreFoundWithoutAccents() {
    try (Database database = Database.open(folder.resolve("journal.db"), KEY)) {
      database.change(
          sql -> TextIndex.put(sql, Kind.PAGE, "p1", null, null, List.of("Eén zin is ļoti mooi")));
      int hits =
          database.read(
              sql ->
                  sql.get(
                      "SELECT count(*) AS n FROM text_index WHERE text_index MATCH ?",
                      row -> row.integer("n"),
                      SearchWords.of("een loti").match()));
      assertThat(hits).isEqualTo(1);
    }
  }

  private static String name(Database database) {
    return database.read(
        sql -> sql.get("SELECT value FROM meta WHERE key = 'name'", row -> row.text("value")));
  }
}

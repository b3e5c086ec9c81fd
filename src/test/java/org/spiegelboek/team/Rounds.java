package org.spiegelboek.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.Meta;

/** A journal with rounds in it, for tests. */
public final class Rounds implements AutoCloseable {

  public static final LocalDateTime START = LocalDateTime.of(2026, 11, 24, 16, 0);
  public static final Instant NOW = Instant.parse("2026-11-24T16:30:00Z");

  private final Path folder;
  private final Database database;
  final RoundRepository rounds;
  final SheetRepository sheets;

  public Rounds() {
    try {
      folder = Files.createTempDirectory("rounds");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    database = Database.open(folder.resolve("journal.db"), new byte[32]);
    rounds = new RoundRepository(database);
    sheets = new SheetRepository(database);
  }

  Database database() {
    return database;
  }

  public static Round round(int minimum) {
    return new Round(
        Ids.create(),
        "Kernteam, november",
        null,
        List.of(Perspective.values()),
        START,
        null,
        minimum,
        List.of(),
        0,
        null,
        null,
        List.of(),
        NOW,
        NOW);
  }

  /** A round that asks for one perspective. */
  static Round asking(Perspective perspective) {
    Round all = round(Round.FEWEST);
    return new Round(
        all.id(),
        all.name(),
        null,
        List.of(perspective),
        all.startedAt(),
        null,
        all.minimum(),
        List.of(),
        0,
        null,
        null,
        List.of(),
        NOW,
        NOW);
  }

  String begin(int minimum) {
    Round round = round(minimum);
    sheets.begin(round, RoundKeys.create());
    return round.id();
  }

  Round find(String id) {
    return rounds.find(id).orElseThrow();
  }

  Round close(String id) {
    return sheets.close(id, START.plusHours(1), NOW.plusSeconds(60));
  }

  /** Half of them as files, half typed in. */
  void add(String id, List<Sheet> all) {
    for (int i = 0; i < all.size(); i++) {
      if (i % 2 == 0) {
        sheets.add(id, all.get(i));
      } else {
        byte[] file = SheetFile.bytes(sheets.invitation(id), all.get(i));
        sheets.add(id, SheetFile.read(file));
      }
    }
  }

  /** Sheets with anything on them but nothing at all. */
  public static Arbitrary<Sheet> sheet() {
    int places = Perspective.values().length * Trait.values().length;
    return Arbitraries.integers()
        .between(-1, 10)
        .list()
        .ofSize(places)
        .map(Rounds::sheet)
        .filter(sheet -> !sheet.marks().isEmpty());
  }

  /** -1 is left open, 0 no view. */
  static Sheet sheet(List<Integer> values) {
    List<Round.Dot> marks = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      int value = values.get(i);
      if (value >= 0) {
        marks.add(
            new Round.Dot(
                Trait.values()[i % 7],
                Perspective.values()[i / 7],
                value == 0 ? null : value,
                value == 0));
      }
    }
    return new Sheet(marks);
  }

  /** What the content as it stands is called. */
  String state() {
    return database.read(sql -> Meta.find(sql, Meta.STATE)).orElseThrow();
  }

  /** Every value in every row of the journal, as text. */
  List<String> everything() {
    return database.read(
        sql -> {
          List<String> all = new ArrayList<>();
          List<String> tables =
              sql.list(
                  "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE"
                      + " '%VIRTUAL%'",
                  row -> row.text("name"));
          for (String table : tables) {
            List<String> columns =
                sql.list("SELECT name FROM pragma_table_info(?)", row -> row.text("name"), table);
            for (String column : columns) {
              all.addAll(
                  sql.list(
                      "SELECT '%s.%s=' || coalesce(CAST(\"%s\" AS TEXT), '') AS v FROM \"%s\""
                          .formatted(table, column, column, table),
                      row -> row.text("v")));
            }
          }
          return all;
        });
  }

  @Override
  public void close() {
    database.close();
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.spiegelboek.team;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.store.Bin;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.EarlierTexts;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.Sql;
import org.spiegelboek.store.Tags;
import org.spiegelboek.store.TextIndex;
import org.spiegelboek.store.Tombstones;

/** Team rounds and their dots. */
public final class RoundRepository {

  private final Database database;

  public RoundRepository(Database database) {
    this.database = database;
  }

  public Optional<Round> find(String id) {
    return database.read(
        sql -> sql.find("SELECT * FROM round WHERE id = ?", row -> map(sql, row), id));
  }

  /** One after the other by id. */
  public void each(Sql.Taker<Round> taker) {
    database.change(
        sql -> sql.each("SELECT * FROM round ORDER BY id", row -> map(sql, row), taker));
  }

  /** All, the latest first. */
  public List<Round> list() {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM round ORDER BY coalesce(started_at, '') DESC, id DESC",
                row -> map(sql, row)));
  }

  /**
   * Adds or replaces the round. What it asks for is never lowered. While it is open and its sheets
   * are here, they make its dots; once it is closed, they go.
   */
  public Round save(Round given) {
    return database.write(
        sql -> {
          EarlierTexts before = EarlierTexts.of(sql, Kind.ROUND, given.id());
          Round round = kept(sql, given);
          sql.update(
              """
              INSERT INTO round(id, name, setting, perspectives, started_at, closed_at, minimum,
              sheets, insights, decisions, created_at, changed_at)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              ON CONFLICT(id) DO UPDATE SET name = excluded.name, setting = excluded.setting,
              perspectives = excluded.perspectives, started_at = excluded.started_at,
              closed_at = excluded.closed_at, minimum = excluded.minimum,
              sheets = excluded.sheets, insights = excluded.insights,
              decisions = excluded.decisions, created_at = excluded.created_at,
              changed_at = excluded.changed_at
              """,
              round.id(),
              round.name(),
              round.setting(),
              round.perspectives(),
              round.startedAt(),
              round.closedAt(),
              round.minimum(),
              round.sheets(),
              round.insights(),
              round.decisions(),
              round.createdAt(),
              round.changedAt());
          sql.update("DELETE FROM round_dot WHERE round_id = ?", round.id());
          int position = 0;
          for (Round.Dot dot : round.dots()) {
            sql.update(
                "INSERT INTO round_dot(round_id, position, trait, perspective, mark, no_view)"
                    + " VALUES (?, ?, ?, ?, ?, ?)",
                round.id(),
                position++,
                dot.trait(),
                dot.perspective(),
                dot.mark(),
                dot.noView());
          }
          Tags.put(sql, Kind.ROUND, round.id(), round.tags());
          TextIndex.put(
              sql,
              Kind.ROUND,
              round.id(),
              round.startedAt(),
              round.name(),
              Arrays.asList(round.insights(), round.decisions(), String.join(" ", round.tags())));
          Tombstones.remove(sql, Kind.ROUND, round.id());
          before.keep(sql, round.changedAt());
          return round;
        });
  }

  /** Saves what the team makes of a round, and nothing else of it. */
  public Optional<Round> saveWords(String id, String insights, String decisions, Instant at) {
    return database.write(
        sql -> find(id).map(round -> save(round.withWords(insights, decisions, at))));
  }

  /** What was agreed in a round, in that order. */
  List<Agreed> listAgreed(String id) {
    return database.read(
        sql ->
            sql.list(
                "SELECT id, what FROM agreement WHERE round_id = ? ORDER BY created_at, id",
                row -> new Agreed(row.text("id"), row.text("what")),
                id));
  }

  /** What is stored of a round, given what the journal has of it. */
  private static Round kept(Sql sql, Round given) throws SQLException {
    Optional<Integer> before =
        sql.find(
            "SELECT minimum FROM round WHERE id = ?", row -> row.integer("minimum"), given.id());
    Round round =
        before.isPresent() && before.get() > given.needed()
            ? given.withMinimum(before.get())
            : given;
    Optional<List<Sheet>> sheets = SheetRepository.ofOpen(sql, round.id());
    if (sheets.isEmpty()) {
      return round.shown();
    } else if (round.closedAt() == null) {
      return round.with(sheets.get().size(), List.of());
    }
    SheetRepository.letGo(sql, round.id());
    return round.shown();
  }

  public void delete(String id, Instant at) {
    database.change(
        sql -> {
          if (sql.update("DELETE FROM round WHERE id = ?", id) > 0) {
            Tags.remove(sql, Kind.ROUND, id);
            TextIndex.remove(sql, Kind.ROUND, id);
            Tombstones.put(sql, new Tombstones.Tombstone(Kind.ROUND, id, at));
          }
        });
  }

  /** Deletes the round into the bin. */
  public void remove(String id, Instant at) {
    database.change(sql -> Bin.put(sql, Kind.ROUND, id, at));
  }

  /** Takes the round out of the bin again. */
  public void restore(String id, Instant at) {
    database.change(sql -> Bin.putBack(sql, Kind.ROUND, id, at));
  }

  private static Round map(Sql sql, Row row) throws SQLException {
    String id = row.text("id");
    Round round = stored(sql, row, id);
    Optional<List<Sheet>> sheets = SheetRepository.ofOpen(sql, id);
    return (sheets.isEmpty() ? round : round.with(sheets.get().size(), Sheet.dots(sheets.get())))
        .shown();
  }

  private static Round stored(Sql sql, Row row, String id) throws SQLException {
    return new Round(
        id,
        row.textOrNull("name"),
        row.textOrNull("setting"),
        row.keyedList("perspectives", Perspective.class),
        row.momentOrNull("started_at"),
        row.momentOrNull("closed_at"),
        row.integerOrNull("minimum"),
        sql.list(
            "SELECT * FROM round_dot WHERE round_id = ? ORDER BY position",
            dot ->
                new Round.Dot(
                    dot.keyed("trait", Trait.class),
                    dot.keyed("perspective", Perspective.class),
                    dot.integerOrNull("mark"),
                    dot.integer("no_view") != 0),
            id),
        row.integerOrNull("sheets"),
        row.textOrNull("insights"),
        row.textOrNull("decisions"),
        Tags.of(sql, Kind.ROUND, id),
        row.instantOrNull("created_at"),
        row.instantOrNull("changed_at"));
  }
}

package org.spiegelboek.team;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Sql;

/** The sheets of open rounds and the keys that open them. A closed round has neither. */
public final class SheetRepository {

  private static final int ID_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Database database;
  private final RoundRepository rounds;

  public SheetRepository(Database database) {
    this.database = database;
    this.rounds = new RoundRepository(database);
  }

  /** Saves a new round with the keys to its sheets. */
  public void begin(Round round, RoundKeys keys) {
    database.change(
        sql -> {
          rounds.save(round);
          sql.update(
              "INSERT INTO round_key(round_id, public_key, private_key) VALUES (?, ?, ?)",
              round.id(),
              keys.publicKey(),
              keys.privateKey());
          count(sql, round.id());
        });
  }

  /**
   * What can be handed out to answer this round.
   *
   * @throws RoundException MISSING, CLOSED or ELSEWHERE
   */
  public Invitation invitation(String roundId) {
    return database.read(sql -> Invitation.of(open(roundId), keys(sql, roundId).publicKey()));
  }

  /**
   * Adds a sheet that came as a file.
   *
   * @throws RoundException MISSING, CLOSED, ELSEWHERE, FOREIGN, ALTERED, NEWER, UNASKED or TWICE
   */
  public void add(String roundId, SealedSheet sealed) {
    database.change(
        sql -> {
          Round round = open(roundId);
          if (!sealed.roundId().equals(roundId)) {
            throw new RoundException(RoundException.Reason.FOREIGN);
          }
          Sheet sheet = Sealing.open(sealed, keys(sql, roundId));
          put(sql, round, idOf(sealed), sheet);
        });
  }

  /** Adds sheets that came as files, each by itself; says why some were refused. */
  public List<RoundException> addAll(String roundId, List<SealedSheet> all) {
    List<RoundException> refused = new ArrayList<>();
    for (SealedSheet sealed : all) {
      try {
        add(roundId, sealed);
      } catch (RoundException e) {
        refused.add(e);
      }
    }
    return refused;
  }

  /** Whether this round takes sheets here: it is open, and its key is in this journal. */
  public boolean takes(String roundId) {
    return database.read(sql -> ofOpen(sql, roundId).isPresent());
  }

  /**
   * Adds a sheet that was typed in.
   *
   * @return its id, by which it can be taken out again as long as the round is open
   * @throws RoundException MISSING, CLOSED, ELSEWHERE or UNASKED
   */
  public String add(String roundId, Sheet sheet) {
    return database.write(
        sql -> {
          Round round = open(roundId);
          keys(sql, roundId);
          byte[] chance = new byte[ID_BYTES];
          RANDOM.nextBytes(chance);
          String id = HexFormat.of().formatHex(chance);
          put(sql, round, id, sheet);
          return id;
        });
  }

  /** Takes out a sheet that was typed in. */
  public void remove(String roundId, String sheetId) {
    database.change(
        sql -> {
          sql.update(
              "DELETE FROM round_sheet WHERE round_id = ? AND sheet_id = ?", roundId, sheetId);
          count(sql, roundId);
        });
  }

  /**
   * Asks for more sheets before anything is shown.
   *
   * @throws RoundException MISSING, CLOSED, ELSEWHERE or LOWER
   */
  public Round raise(String roundId, int minimum, Instant changed) {
    return database.write(
        sql -> {
          Round round = open(roundId);
          keys(sql, roundId);
          if (minimum < round.needed()) {
            throw new RoundException(RoundException.Reason.LOWER);
          }
          return rounds.save(round.raised(minimum, changed));
        });
  }

  /**
   * Closes a round: the dots stay if enough sheets are in; sheets and key go, out of free and
   * half-filled places of the file too.
   *
   * @throws RoundException MISSING, CLOSED or ELSEWHERE
   */
  public Round close(String roundId, LocalDateTime at, Instant changed) {
    Round closed =
        database.write(
            sql -> {
              Round round = open(roundId);
              keys(sql, roundId);
              // Closed, so that saving lets go of the sheets and keeps the dots.
              return rounds.save(round.closed(at, changed));
            });
    database.rewrite();
    return closed;
  }

  private Round open(String roundId) {
    Round round =
        rounds.find(roundId).orElseThrow(() -> new RoundException(RoundException.Reason.MISSING));
    if (round.closedAt() != null) {
      throw new RoundException(RoundException.Reason.CLOSED);
    }
    return round;
  }

  private static RoundKeys keys(Sql sql, String roundId) throws SQLException {
    return sql.find(
            "SELECT public_key, private_key FROM round_key WHERE round_id = ?",
            row -> new RoundKeys(row.text("public_key"), row.text("private_key")),
            roundId)
        .orElseThrow(() -> new RoundException(RoundException.Reason.ELSEWHERE));
  }

  private static void put(Sql sql, Round round, String sheetId, Sheet sheet) throws SQLException {
    if (!sheet.answers(round.perspectives())) {
      throw new RoundException(RoundException.Reason.UNASKED);
    }
    int added =
        sql.update(
            "INSERT INTO round_sheet(round_id, sheet_id, marks) VALUES (?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            round.id(),
            sheetId,
            HexFormat.of().formatHex(SheetBytes.of(sheet)));
    if (added == 0) {
      throw new RoundException(RoundException.Reason.TWICE);
    }
    count(sql, round.id());
  }

  /** The time of the last change stays as it was: it would say when somebody answered. */
  private static void count(Sql sql, String roundId) throws SQLException {
    sql.update(
        "UPDATE round SET sheets = (SELECT count(*) FROM round_sheet WHERE round_id = round.id)"
            + " WHERE id = ?",
        roundId);
  }

  /** All sheets of an open round of this journal; empty where there is none such. */
  static Optional<List<Sheet>> ofOpen(Sql sql, String roundId) throws SQLException {
    if (sql.find("SELECT 1 FROM round_key WHERE round_id = ?", row -> true, roundId).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        sql.list(
            "SELECT marks FROM round_sheet WHERE round_id = ?",
            row -> SheetBytes.sheet(HexFormat.of().parseHex(row.text("marks"))),
            roundId));
  }

  /** Lets go of the sheets and the key of a round. */
  static void letGo(Sql sql, String roundId) throws SQLException {
    sql.update("DELETE FROM round_sheet WHERE round_id = ?", roundId);
    sql.update("DELETE FROM round_key WHERE round_id = ?", roundId);
  }

  /** Two files with one encapsulated key are one answer: nobody else can make a second of it. */
  private static String idOf(SealedSheet sealed) {
    try {
      byte[] enc = Sealing.bytes(sealed.enc(), ID_BYTES);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(enc));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.spiegelboek.people;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.EarlierTexts;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.Sql;
import org.spiegelboek.store.TextIndex;
import org.spiegelboek.store.Tombstones;

/** People and their working agreements. */
public final class PersonRepository {

  private final Database database;

  public PersonRepository(Database database) {
    this.database = database;
  }

  public Optional<Person> find(String id) {
    return database.read(
        sql -> sql.find("SELECT * FROM person WHERE id = ?", row -> map(sql, row), id));
  }

  /** All people by name. */
  public List<Person> list() {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM person ORDER BY name COLLATE NOCASE, id", row -> map(sql, row)));
  }

  /** The person of this name, in whatever case it is written; the one changed last if several. */
  public Optional<Person> findNamed(String name) {
    return database.read(
        sql ->
            sql.find(
                "SELECT * FROM person WHERE name = ? COLLATE NOCASE"
                    + " ORDER BY changed_at DESC, id LIMIT 1",
                row -> map(sql, row),
                name));
  }

  /** People whose name begins like this, by name. */
  public List<Person> listStarting(String start, int limit) {
    String pattern = start.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM person WHERE name LIKE ? ESCAPE '\\'"
                    + " ORDER BY name COLLATE NOCASE, id LIMIT ?",
                row -> map(sql, row),
                pattern,
                limit));
  }

  /** One after the other by id, without holding them all. */
  public void each(Sql.Taker<Person> taker) {
    database.change(
        sql -> sql.each("SELECT * FROM person ORDER BY id", row -> map(sql, row), taker));
  }

  /** Adds or replaces the person as given. */
  public Person save(Person person) {
    return database.write(
        sql -> {
          EarlierTexts before = EarlierTexts.of(sql, Kind.PERSON, person.id());
          sql.update(
              """
              INSERT INTO person(id, name, role, note, keep_until, created_at, changed_at)
              VALUES (?, ?, ?, ?, ?, ?, ?)
              ON CONFLICT(id) DO UPDATE SET name = excluded.name, role = excluded.role,
              note = excluded.note, keep_until = excluded.keep_until,
              created_at = excluded.created_at, changed_at = excluded.changed_at
              """,
              person.id(),
              person.name(),
              person.role(),
              person.note(),
              person.keepUntil(),
              person.createdAt(),
              person.changedAt());
          sql.update("DELETE FROM working_agreement WHERE person_id = ?", person.id());
          List<@Nullable String> texts = new ArrayList<>();
          texts.add(person.note());
          for (Person.Line line : person.workingAgreement()) {
            sql.update(
                "INSERT INTO working_agreement(person_id, line, discussed, discussed_on, words)"
                    + " VALUES (?, ?, ?, ?, ?)",
                person.id(),
                line.line(),
                line.discussed(),
                line.discussedOn(),
                line.words());
            texts.add(line.words());
          }
          TextIndex.put(sql, Kind.PERSON, person.id(), null, person.name(), texts);
          Tombstones.remove(sql, Kind.PERSON, person.id());
          before.keep(sql, person.changedAt());
          return person;
        });
  }

  /** From which day on the book asks again whether this person may go. */
  public Optional<LocalDate> findAskAgain(String id) {
    return database.read(
        sql ->
            sql.find(
                "SELECT ask_again FROM person WHERE id = ? AND ask_again IS NOT NULL",
                row -> LocalDate.parse(row.text("ask_again")),
                id));
  }

  public void saveAskAgain(String id, LocalDate day) {
    database.change(sql -> sql.update("UPDATE person SET ask_again = ? WHERE id = ?", day, id));
  }

  /** Removes the person; conversations stay, without them. */
  public void delete(String id, Instant at) {
    database.change(
        sql -> {
          if (sql.update("DELETE FROM person WHERE id = ?", id) > 0) {
            TextIndex.remove(sql, Kind.PERSON, id);
            Tombstones.put(sql, new Tombstones.Tombstone(Kind.PERSON, id, at));
          }
        });
  }

  private static Person map(Sql sql, Row row) throws SQLException {
    String id = row.text("id");
    return new Person(
        id,
        row.text("name"),
        row.keyedOrNull("role", Role.class),
        row.textOrNull("note"),
        row.dateOrNull("keep_until"),
        sql.list(
            "SELECT * FROM working_agreement WHERE person_id = ? ORDER BY line",
            line ->
                new Person.Line(
                    line.integer("line"),
                    line.flagOrNull("discussed"),
                    line.dateOrNull("discussed_on"),
                    line.textOrNull("words")),
            id),
        row.instantOrNull("created_at"),
        row.instantOrNull("changed_at"));
  }
}

package org.spiegelboek.session;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.store.Bin;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Sql;
import org.spiegelboek.store.StoreException;
import org.spiegelboek.store.TextIndex;
import org.spiegelboek.store.Traces;

/** All that the book holds about somebody, and how it forgets them. */
public final class PersonFileRepository {

  private static final System.Logger LOG = System.getLogger(PersonFileRepository.class.getName());

  private static final String THEIRS = "(SELECT id FROM session WHERE person_id = ?1)";

  private final Database database;
  private final PersonRepository people;
  private final SessionRepository sessions;
  private final AgreementRepository agreements;

  public PersonFileRepository(Database database) {
    this.database = database;
    this.people = new PersonRepository(database);
    this.sessions = new SessionRepository(database);
    this.agreements = new AgreementRepository(database);
  }

  /** What is held about this person. */
  public Optional<PersonFile> find(String personId) {
    return database.read(
        sql -> {
          Optional<Person> person = people.find(personId);
          return person.isEmpty()
              ? Optional.<PersonFile>empty()
              : Optional.of(read(sql, person.get()));
        });
  }

  private PersonFile read(Sql sql, Person person) throws SQLException {
    int named = listNaming(sql, person).size();
    return sql.get(
        """
        SELECT (SELECT count(*) FROM session WHERE person_id = ?1) AS conversations,
        (SELECT count(DISTINCT session_id) FROM session_person
          WHERE session_id IN %1$s AND person_id <> ?1) AS shared,
        (SELECT count(*) FROM session_person WHERE person_id = ?1
          AND session_id NOT IN %1$s) AS beside,
        (SELECT count(*) FROM agreement WHERE session_id IN %1$s) AS agreements,
        (SELECT count(*) FROM session_answer WHERE session_id IN %1$s)
        + (SELECT count(*) FROM session_mirror WHERE session_id IN %1$s)
        + (SELECT count(*) FROM session_page WHERE session_id IN %1$s)
        + (SELECT count(*) FROM page WHERE session_id IN %1$s) AS links
        """
            .formatted(THEIRS),
        row ->
            new PersonFile(
                row.integer("conversations"),
                row.integer("shared"),
                row.integer("beside"),
                row.integer("agreements"),
                named,
                row.integer("links")),
        person.id());
  }

  /**
   * Forgets the person: with them go their conversations, the agreements made there, and every
   * earlier text of these. Where they only sat at the table, or are named in another agreement,
   * just that goes. Answers, mirrors and pages stay, without the link. What remains is that
   * something with these ids was deleted.
   */
  public void delete(String personId, Instant at) {
    database.change(
        sql -> {
          Optional<Person> person = people.find(personId);
          if (person.isPresent()) {
            clearNames(sql, person.get(), at);
            emptyBin(sql, person.get());
            deleteConversations(sql, personId, at);
            people.delete(personId, at);
            Traces.remove(sql, Kind.PERSON, personId);
            removeOrphans(sql);
            TextIndex.sweep(sql);
          }
        });
    try {
      database.rewrite();
    } catch (StoreException e) {
      // Forgotten it is; a full disk only leaves the freed places as the store overwrote them.
      LOG.log(System.Logger.Level.WARNING, "Not written anew after forgetting: {0}", e.reason());
    }
  }

  private void deleteConversations(Sql sql, String personId, Instant at) throws SQLException {
    for (String id : ids(sql, "SELECT id FROM agreement WHERE session_id IN " + THEIRS, personId)) {
      agreements.delete(id, at);
      Traces.remove(sql, Kind.AGREEMENT, id);
    }
    for (String id : ids(sql, "SELECT id FROM session WHERE person_id = ?1", personId)) {
      sessions.delete(id, at);
      Traces.remove(sql, Kind.SESSION, id);
    }
  }

  /** They were forgotten on another laptop: what lies in the bin here of theirs goes as well. */
  public void deleteBinned(String personId) {
    database.change(
        sql -> {
          for (Lot lot : binned(sql, personId)) {
            if (lot.who() == null) {
              Bin.forget(sql, lot.kind(), lot.id());
            }
          }
        });
  }

  /** Something in the bin, and whom it names. */
  private record Lot(Kind kind, String id, @Nullable String who) {}

  /** Their conversations and agreements go from the bin too, and what names them there. */
  private static void emptyBin(Sql sql, Person person) throws SQLException {
    for (Lot lot : binned(sql, person.id())) {
      String who = lot.who();
      if (who == null || (isSame(who, person.name()) && isOnlyOneNamed(sql, person))) {
        Bin.forget(sql, lot.kind(), lot.id());
      }
    }
  }

  private static List<Lot> binned(Sql sql, String personId) throws SQLException {
    return sql.list(
        """
        SELECT kind, record_id, NULL AS who FROM bin b JOIN bin_cell c ON c.bid = b.bid
        WHERE (c.tab = 'session' AND c.name = 'person_id' AND c.value = ?1)
        OR (c.tab = 'agreement' AND c.name = 'session_id' AND c.value IN (
          SELECT id FROM session WHERE person_id = ?1
          UNION SELECT i.value FROM bin_cell p JOIN bin_cell i ON i.bid = p.bid
            AND i.place = p.place AND i.name = 'id'
          WHERE p.tab = 'session' AND p.name = 'person_id' AND p.value = ?1))
        UNION SELECT 'agreement', l.record_id, NULL FROM bin_link l JOIN bin_cell p
          ON p.bid = l.bid AND p.tab = 'session' AND p.name = 'person_id' AND p.value = ?1
          WHERE l.tab = 'agreement' AND l.name = 'session_id'
        UNION SELECT kind, record_id, c.value FROM bin b JOIN bin_cell c ON c.bid = b.bid
          WHERE (c.tab = 'agreement' AND c.name = 'who')
        """,
        row -> new Lot(row.keyed("kind", Kind.class), row.text("record_id"), row.textOrNull("who")),
        personId);
  }

  /** Whose a deleted conversation was is no longer known, so its earlier texts go as well. */
  private static void removeOrphans(Sql sql) throws SQLException {
    for (Kind kind : List.of(Kind.PERSON, Kind.SESSION, Kind.AGREEMENT)) {
      String gone =
          "SELECT record_id AS id FROM tombstone WHERE kind = ?1 AND EXISTS"
              + " (SELECT 1 FROM revision WHERE kind = ?1 AND record_id = tombstone.record_id"
              + " UNION ALL"
              + " SELECT 1 FROM kept_aside WHERE kind = ?1 AND record_id = tombstone.record_id)";
      for (String id : ids(sql, gone, kind.key())) {
        Traces.remove(sql, kind, id);
      }
    }
  }

  private void clearNames(Sql sql, Person person, Instant at) throws SQLException {
    List<Named> others = listNaming(sql, person);
    for (Named one : others) {
      Optional<Agreement> found = agreements.find(one.id());
      if (found.isPresent()) {
        Agreement a = found.get();
        agreements.save(a.reworded(a.what(), null, a.due(), a.lookBack(), at));
      }
    }
    for (Named one :
        listNamed(
            sql,
            "SELECT rid AS id, text AS who, 0 AS beside FROM revision"
                + " WHERE kind = 'agreement' AND field = 'who'")) {
      if (isSame(one.who(), person.name()) && isOnlyOneNamed(sql, person)) {
        sql.update("DELETE FROM revision WHERE rid = ?", Integer.valueOf(one.id()));
      }
    }
  }

  /** Something that names somebody, and whether it is from a table at which the person sat. */
  private record Named(String id, String who, boolean beside) {}

  /**
   * Agreements made elsewhere that name this person. The same initials may be somebody else's: then
   * only those made where this person sat at the table.
   */
  private static List<Named> listNaming(Sql sql, Person person) throws SQLException {
    boolean only = isOnlyOneNamed(sql, person);
    List<Named> naming =
        new ArrayList<>(
            listNamed(
                sql,
                """
                SELECT a.id, a.who, EXISTS (SELECT 1 FROM session_person WHERE person_id = ?1
                AND session_id = a.session_id) AS beside
                FROM agreement a LEFT JOIN session s ON s.id = a.session_id
                WHERE a.who IS NOT NULL AND a.who <> 'me' AND s.person_id IS NOT ?1
                """,
                person.id()));
    naming.removeIf(one -> !isSame(one.who(), person.name()) || !(only || one.beside()));
    return naming;
  }

  private static List<Named> listNamed(Sql sql, String select, @Nullable Object... arguments)
      throws SQLException {
    return sql.list(
        select,
        row -> new Named(row.text("id"), row.text("who"), row.integer("beside") != 0),
        arguments);
  }

  private static boolean isOnlyOneNamed(Sql sql, Person person) throws SQLException {
    return sql
        .list("SELECT name FROM person WHERE id <> ?", row -> row.text("name"), person.id())
        .stream()
        .noneMatch(name -> isSame(name, person.name()));
  }

  private static boolean isSame(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  private static List<String> ids(Sql sql, String select, String argument) throws SQLException {
    return sql.list(select, row -> row.text("id"), argument);
  }
}

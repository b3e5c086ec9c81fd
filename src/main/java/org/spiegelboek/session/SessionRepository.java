package org.spiegelboek.session;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.store.Bin;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.EarlierTexts;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Meta;
import org.spiegelboek.store.Sql;
import org.spiegelboek.store.Tags;
import org.spiegelboek.store.TextIndex;
import org.spiegelboek.store.Tombstones;

/** Coaching conversations with all that belongs to them. */
public final class SessionRepository {

  private static final String HOLDING = "holding";

  private static final String AT_A_TABLE =
      "SELECT 1 FROM session WHERE person_id = ?1"
          + " UNION ALL SELECT 1 FROM session_person WHERE person_id = ?1 LIMIT 1";

  /** Agreements with oneself on one page. */
  private static final int OWN = 5;

  private final Database database;
  private final PersonRepository people;
  private final AgreementRepository agreements;
  private final LinkRepository links;

  public SessionRepository(Database database) {
    this.database = database;
    this.people = new PersonRepository(database);
    this.agreements = new AgreementRepository(database);
    this.links = new LinkRepository(database);
  }

  public Optional<Session> find(String id) {
    return database.read(
        sql -> sql.find("SELECT * FROM session WHERE id = ?", row -> SessionRow.map(sql, row), id));
  }

  /** The first conversation that is still to come; one that was called off is not. */
  public Optional<String> findNext(LocalDateTime now) {
    return database.read(
        sql ->
            sql.find(
                "SELECT id FROM session WHERE starts_at >= ? AND (status = 'planned' OR status IS"
                    + " NULL) ORDER BY starts_at, id LIMIT 1",
                row -> row.text("id"),
                now));
  }

  /** Other conversations that begin less than a day from this time and were not called off. */
  public List<SameTime> listAround(String id, LocalDateTime start) {
    return database.read(sql -> SessionRow.around(sql, id, start));
  }

  /** One after the other by id, without holding them all. */
  public void each(Sql.Taker<Session> taker) {
    database.change(
        sql ->
            sql.each("SELECT * FROM session ORDER BY id", row -> SessionRow.map(sql, row), taker));
  }

  /** The conversation with everything its page shows. */
  public Optional<SessionDetail> detail(String id) {
    return database.read(
        sql -> {
          Optional<Session> session =
              sql.find("SELECT * FROM session WHERE id = ?", row -> SessionRow.map(sql, row), id);
          return session.isPresent()
              ? Optional.of(around(sql, session.get()))
              : Optional.<SessionDetail>empty();
        });
  }

  /** What belongs around a conversation that may not be stored yet. */
  public SessionDetail around(Session session) {
    return database.read(sql -> around(sql, session));
  }

  private SessionDetail around(Sql sql, Session session) throws SQLException {
    String personId = session.personId();
    Person person = personId == null ? null : people.find(personId).orElse(null);
    List<Agreement> made = agreements.listOfSession(session.id());
    List<Agreement> own = agreements.listOwn(OWN);
    List<Link> linked = links.list(sql, session.links());
    if (personId == null || person == null) {
      return new SessionDetail(
          session, null, 0, null, attention(sql), List.of(), made, own, linked);
    }
    Optional<Before> before = SessionRow.before(sql, session, personId);
    return new SessionDetail(
        session,
        person,
        1 + before.map(Before::count).orElse(0),
        before.orElse(null),
        attention(sql),
        agreements.listCarried(personId, before.map(Before::id).orElse(null), session.id()),
        made,
        own,
        linked);
  }

  /** The quality that was chosen in the last sitting. */
  private static @Nullable Trait attention(Sql sql) throws SQLException {
    return sql.find(
            "SELECT attention_trait FROM mirror ORDER BY taken_at DESC, id DESC LIMIT 1",
            row -> Optional.ofNullable(row.keyedOrNull("attention_trait", Trait.class)))
        .flatMap(trait -> trait)
        .orElse(null);
  }

  /**
   * Saves a conversation with whom it is with. Somebody of the same name who is there already is
   * taken, and a name that was only half typed leaves nobody behind.
   *
   * @param named the person as the page shows them; null for nobody
   * @param madeHere ids of the people whom this page made while their name was typed
   */
  public Session saveWith(
      Session session, @Nullable Person named, Set<String> madeHere, Instant at) {
    return database.write(
        sql -> {
          String personId = named == null ? null : settle(named, madeHere, at);
          Session saved = save(session.withPerson(personId));
          for (String id : madeHere) {
            if (!id.equals(personId) && sql.find(AT_A_TABLE, row -> 1, id).isEmpty()) {
              people.delete(id, at);
            }
          }
          return saved;
        });
  }

  /** The id under which the person is stored, or null when they were deleted meanwhile. */
  private @Nullable String settle(Person named, Set<String> madeHere, Instant at) {
    boolean isNew = madeHere.contains(named.id());
    Optional<Person> stored = isNew ? people.findNamed(named.name()) : people.find(named.id());
    if (isNew && (stored.isEmpty() || madeHere.contains(stored.get().id()))) {
      return people.save(named).id();
    }
    if (stored.isEmpty()) {
      return null;
    }
    Person there = stored.get();
    if (there.role() != named.role() && (!isNew || there.role() == null)) {
      people.save(there.withRole(named.role(), at));
    }
    return there.id();
  }

  /**
   * When the conversation that is being held now began: what was noted before, if that is not
   * longer ago, else now.
   */
  public Instant beginHolding(String id, Instant now, Duration longest) {
    return database.write(
        sql -> {
          Optional<String> noted =
              Meta.find(sql, HOLDING).filter(text -> text.startsWith(id + " "));
          if (noted.isPresent()) {
            Instant began = Instant.parse(noted.get().substring(id.length() + 1));
            if (!began.isAfter(now) && Duration.between(began, now).compareTo(longest) < 0) {
              return began;
            }
          }
          Meta.put(sql, HOLDING, id + " " + now);
          return now;
        });
  }

  /** Adds or replaces the conversation as given. */
  public Session save(Session session) {
    return database.write(
        sql -> {
          EarlierTexts before = EarlierTexts.of(sql, Kind.SESSION, session.id());
          SessionRow.save(sql, session);
          saveLists(sql, session);
          Tags.put(sql, Kind.SESSION, session.id(), session.tags());
          TextIndex.put(
              sql,
              Kind.SESSION,
              session.id(),
              session.frame().startsAt(),
              session.frame().title(),
              texts(session));
          Tombstones.remove(sql, Kind.SESSION, session.id());
          before.keep(sql, session.changedAt());
          return session;
        });
  }

  public void delete(String id, Instant at) {
    database.change(
        sql -> {
          if (sql.update("DELETE FROM session WHERE id = ?", id) > 0) {
            Tags.remove(sql, Kind.SESSION, id);
            TextIndex.remove(sql, Kind.SESSION, id);
            Tombstones.put(sql, new Tombstones.Tombstone(Kind.SESSION, id, at));
          }
        });
  }

  /** Deletes the conversation into the bin. */
  public void remove(String id, Instant at) {
    database.change(sql -> Bin.put(sql, Kind.SESSION, id, at));
  }

  /** Takes the conversation out of the bin again. */
  public void restore(String id, Instant at) {
    database.change(sql -> Bin.putBack(sql, Kind.SESSION, id, at));
  }

  private static void saveLists(Sql sql, Session session) throws SQLException {
    String id = session.id();
    sql.update("DELETE FROM session_person WHERE session_id = ?", id);
    for (String person : session.alsoPersonIds()) {
      sql.update("INSERT INTO session_person(session_id, person_id) VALUES (?, ?)", id, person);
    }
    sql.update("DELETE FROM session_belief WHERE session_id = ?", id);
    for (Session.BeliefAnswer belief : session.forMyself().beliefs()) {
      sql.update(
          "INSERT INTO session_belief(session_id, belief, answer, line) VALUES (?, ?, ?, ?)",
          id,
          belief.belief(),
          belief.answer(),
          belief.line());
    }
    sql.update("DELETE FROM session_answer WHERE session_id = ?", id);
    for (String answer : session.links().answerIds()) {
      sql.update("INSERT INTO session_answer(session_id, answer_id) VALUES (?, ?)", id, answer);
    }
    sql.update("DELETE FROM session_mirror WHERE session_id = ?", id);
    for (String mirror : session.links().mirrorIds()) {
      sql.update("INSERT INTO session_mirror(session_id, mirror_id) VALUES (?, ?)", id, mirror);
    }
    sql.update("DELETE FROM session_page WHERE session_id = ?", id);
    for (String page : session.links().pageIds()) {
      sql.update("INSERT INTO session_page(session_id, page_id) VALUES (?, ?)", id, page);
    }
  }

  private static List<@Nullable String> texts(Session session) {
    List<@Nullable String> texts = new ArrayList<>();
    texts.add(session.frame().title());
    texts.addAll(session.together().phases().values());
    texts.add(session.together().reflections());
    texts.add(session.together().decisions());
    texts.add(session.forMyself().notes());
    texts.add(session.forMyself().expertise());
    session.forMyself().beliefs().forEach(belief -> texts.add(belief.line()));
    texts.addAll(session.tags());
    return texts;
  }
}

package org.spiegelboek.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.store.Database;

/** All conversations with one person, as the papers of them say it. */
public final class NotesRepository {

  private final Database database;
  private final PersonRepository people;
  private final AgreementRepository agreements;

  public NotesRepository(Database database) {
    this.database = database;
    this.people = new PersonRepository(database);
    this.agreements = new AgreementRepository(database);
  }

  /** What was written together with this person, but for what was called off. */
  public Optional<Notes> find(String personId) {
    return database.read(
        sql -> {
          Optional<Person> person = people.find(personId);
          if (person.isEmpty()) {
            return Optional.<Notes>empty();
          }
          List<Session> sessions =
              sql.list(
                  "SELECT * FROM session WHERE person_id = ?"
                      + " ORDER BY coalesce(starts_at, '9999'), id",
                  row -> SessionRow.map(sql, row),
                  personId);
          List<Card> cards = new ArrayList<>();
          for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            if (session.frame().status() != SessionStatus.CANCELLED) {
              cards.add(record(session, person.get(), i + 1));
            }
          }
          return Optional.of(new Notes(person.get().name(), cards));
        });
  }

  private Card record(Session session, Person person, int number) {
    return new Card(
        number,
        null,
        person.role(),
        true,
        session.frame(),
        session.together(),
        List.of(),
        agreements.listOfSession(session.id()));
  }
}

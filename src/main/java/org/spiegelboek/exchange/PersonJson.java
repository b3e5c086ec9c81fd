package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.people.Role;
import org.spiegelboek.store.Kind;

/** A person to and from JSON. */
final class PersonJson implements RecordJson<Person> {

  private final PersonRepository repository;

  PersonJson(PersonRepository repository) {
    this.repository = repository;
  }

  @Override
  public Kind kind() {
    return Kind.PERSON;
  }

  @Override
  public String list() {
    return "people";
  }

  @Override
  public Person read(Fields fields) {
    return new Person(
        fields.id("id", Kind.PERSON),
        fields.requiredName("name"),
        fields.keyed("role", Role.class),
        fields.text("note"),
        fields.date("keepUntil"),
        fields.objects("workingAgreement").stream()
            .map(PersonJson::line)
            .sorted(Comparator.comparingInt(Person.Line::line))
            .toList(),
        fields.instant("createdAt"),
        fields.instant("changedAt"));
  }

  @Override
  public ObjectNode write(Person person) {
    return new Written()
        .put("id", person.id())
        .put("name", person.name())
        .put("role", person.role())
        .put("note", person.note())
        .put("keepUntil", person.keepUntil())
        .putObjects("workingAgreement", person.workingAgreement(), PersonJson::line)
        .putTimes(person.createdAt(), person.changedAt())
        .node();
  }

  private static Person.Line line(Fields fields) {
    return new Person.Line(
        fields.requiredInteger("line", 1, 7),
        fields.flag("discussed"),
        fields.date("discussedOn"),
        fields.text("words"));
  }

  private static Written line(Person.Line line) {
    return new Written()
        .put("line", line.line())
        .put("discussed", line.discussed())
        .put("discussedOn", line.discussedOn())
        .put("words", line.words());
  }

  @Override
  public Optional<Person> find(String id) {
    return repository.find(id);
  }

  @Override
  public void each(Consumer<Person> taker) {
    repository.each(taker::accept);
  }

  @Override
  public void save(Person person) {
    repository.save(person);
  }

  @Override
  public void delete(String id, Instant at) {
    repository.delete(id, at);
  }
}

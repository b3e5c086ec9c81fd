package org.spiegelboek.session;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.ui.Desk;

/** How long somebody is kept, and how they are forgotten. */
public final class KeepingViewModel {

  private final Desk desk;
  private final PersonRepository people;
  private final PersonFileRepository files;
  private final ReadOnlyObjectWrapper<@Nullable LocalDate> askAgain = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Person> due = new ReadOnlyObjectWrapper<>();

  public KeepingViewModel(Desk desk, PersonRepository people, PersonFileRepository files) {
    this.desk = desk;
    this.people = people;
    this.files = files;
  }

  /** Shows somebody for whom the question was put off until this day. */
  void show(@Nullable LocalDate until) {
    askAgain.set(until);
  }

  /** Finds out whether it is time to ask about somebody, or about nobody. */
  void look(@Nullable Person person) {
    LocalDate until = person == null ? null : person.keepUntil();
    if (person == null || until == null || !until.isBefore(LocalDate.now(desk.clock()))) {
      due.set(null);
      return;
    }
    desk.background()
        .run(
            () -> people.findAskAgain(person.id()),
            again -> {
              askAgain.set(again.orElse(null));
              due.set(isTimeToAsk(until) ? person : null);
            });
  }

  /** Whether the day until which somebody is kept has passed, and it is time to ask. */
  boolean isTimeToAsk(@Nullable LocalDate until) {
    LocalDate today = LocalDate.now(desk.clock());
    LocalDate again = askAgain.get();
    return until != null && until.isBefore(today) && (again == null || !again.isAfter(today));
  }

  /** Leaves the question for a month. */
  void askLater(Person person) {
    LocalDate day = LocalDate.now(desk.clock()).plusMonths(1);
    askAgain.set(day);
    desk.background()
        .run(
            () -> {
              people.saveAskAgain(person.id(), day);
              return day;
            },
            saved -> {});
  }

  /** What the book holds about somebody. */
  void readFile(Person person, Consumer<PersonFile> then) {
    desk.background().run(() -> files.find(person.id()), found -> found.ifPresent(then));
  }

  void forget(Person person, Runnable then) {
    desk.background()
        .run(
            () -> {
              files.delete(person.id(), desk.clock().instant());
              return person.id();
            },
            gone -> then.run());
  }

  /** About whom to ask now. */
  ReadOnlyObjectProperty<@Nullable Person> dueProperty() {
    return due.getReadOnlyProperty();
  }

  /** From which day on to ask again whether the person may go. */
  public ReadOnlyObjectProperty<@Nullable LocalDate> askAgainProperty() {
    return askAgain.getReadOnlyProperty();
  }
}

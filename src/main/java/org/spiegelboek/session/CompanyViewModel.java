package org.spiegelboek.session;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Keeping;

/** Whom a conversation is with, as it is stored, and where it stands among theirs. */
public final class CompanyViewModel {

  private static final int SUGGESTED = 6;

  private final Background background;
  private final PersonRepository people;
  private final Keeping<Person> keeping;
  private final ReadOnlyObjectWrapper<@Nullable Person> person = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Before> before = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper();

  CompanyViewModel(Desk desk, PersonRepository people) {
    this.background = desk.background();
    this.people = people;
    this.keeping = new Keeping<>(background, desk.unsaved(), people::save);
  }

  void show(SessionDetail detail) {
    before.set(detail.before());
    number.set(detail.number());
    person.set(detail.person());
  }

  /** People whose name begins like this. */
  public void suggest(String start, Consumer<List<Person>> taker) {
    background.run(() -> people.listStarting(start.strip(), SUGGESTED), taker);
  }

  /** Keeps what was ticked or written in the working agreement. */
  public void save(Person now) {
    person.set(now);
    keeping.keep(now.id(), now);
  }

  public ReadOnlyObjectProperty<@Nullable Person> personProperty() {
    return person.getReadOnlyProperty();
  }

  /** The conversation before this one with the same person. */
  public ReadOnlyObjectProperty<@Nullable Before> beforeProperty() {
    return before.getReadOnlyProperty();
  }

  /** The how-manieth conversation with this person; 0 without a person. */
  public ReadOnlyIntegerProperty numberProperty() {
    return number.getReadOnlyProperty();
  }
}

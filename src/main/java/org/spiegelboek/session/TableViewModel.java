package org.spiegelboek.session;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Keeping;
import org.spiegelboek.ui.Step;
import org.spiegelboek.ui.Typed;

/** Who else sits at the table. */
public final class TableViewModel {

  private static final int SUGGESTED = 6;

  private final Desk desk;
  private final PersonRepository people;
  private final Supplier<String> across;
  private final Keeping<Person> keeping;
  private final ObservableList<Person> others = FXCollections.observableArrayList();
  private final Set<String> madeHere = new HashSet<>();
  private List<String> ids = List.of();
  private boolean showing;

  /**
   * @param across the name of whom the conversation is with, who does not sit there twice
   */
  TableViewModel(Desk desk, PersonRepository people, Supplier<String> across, Runnable changed) {
    this.desk = desk;
    this.people = people;
    this.across = across;
    this.keeping = new Keeping<>(desk.background(), desk.unsaved(), people::save);
    others.addListener(
        (ListChangeListener<Person>)
            change -> {
              if (!showing) {
                ids = others.stream().map(Person::id).toList();
                changed.run();
              }
            });
  }

  /** In the order in which they came. */
  public ObservableList<Person> others() {
    return others;
  }

  /** Shows who sits there by what is stored. */
  void show(List<String> stored) {
    ids = List.copyOf(stored);
    if (!stored.isEmpty()) {
      desk.background().run(() -> read(stored), this::showRead);
    }
  }

  private List<Person> read(List<String> stored) {
    return stored.stream().map(people::find).flatMap(Optional::stream).toList();
  }

  private void showRead(List<Person> found) {
    List<Person> came = others.stream().filter(one -> !found.contains(one)).toList();
    showing = true;
    others.setAll(found);
    showing = false;
    others.addAll(came);
  }

  /** People whose name begins like this and who do not sit there yet. */
  public void suggest(String start, Consumer<List<Person>> taker) {
    String typed = Typed.line(start);
    if (typed == null) {
      taker.accept(List.of());
      return;
    }
    desk.background()
        .run(
            () -> people.listStarting(typed, SUGGESTED),
            found -> taker.accept(found.stream().filter(one -> !isTaken(one.name())).toList()));
  }

  /** Somebody of this name joins: who is known, or else somebody new. */
  public void add(String typed) {
    String name = Typed.line(typed);
    if (name != null && !isTaken(name)) {
      desk.background()
          .run(
              () -> people.findNamed(name),
              found -> {
                // Asked once more: the name may have come meanwhile.
                if (!isTaken(name)) {
                  add(found.orElseGet(() -> make(name)));
                }
              });
    }
  }

  private boolean isTaken(String name) {
    return name.equalsIgnoreCase(Typed.line(across.get()))
        || others.stream().anyMatch(one -> one.name().equalsIgnoreCase(name));
  }

  private Person make(String name) {
    Instant now = desk.clock().instant();
    Person made = new Person(Ids.create(), name, null, null, null, List.of(), now, now);
    madeHere.add(made.id());
    keeping.keep(made.id(), made);
    return made;
  }

  /** This person joins. */
  public void add(Person person) {
    others.add(person);
  }

  public void remove(Person person) {
    others.remove(person);
    desk.undo()
        .didHere(
            desk.messages().format("ui.removed", person.name()),
            new Step(() -> add(person), () -> others.remove(person)));
  }

  List<String> ids() {
    return ids;
  }

  /** Ids of people who were made by being named here. */
  Set<String> madeHere() {
    return Set.copyOf(madeHere);
  }
}

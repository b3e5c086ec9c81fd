package org.spiegelboek.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.people.Role;
import org.spiegelboek.ui.Autosave;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Typed;

/** Everybody with whom conversations are held, and the chosen one with theirs. */
public final class SessionsViewModel {

  private static final int CHUNK = 200;

  private final Desk desk;
  private final SessionListRepository repository;
  private final PersonRepository people;
  private final KeepingViewModel keeping;
  private final Place place;
  private final Autosave autosave;
  private final ObservableList<PersonLine> lines = FXCollections.observableArrayList();
  private final ObservableList<SessionLine> sessions = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable PersonLine> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Person> person = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
  private final StringProperty name = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Role> role = new SimpleObjectProperty<>();
  private final StringProperty note = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> keepUntil = new SimpleObjectProperty<>();
  private boolean showing;
  private boolean reading;
  private boolean all;

  /** What the right page shows of one person, in one read. */
  private record Opened(
      @Nullable Person person, @Nullable LocalDate askAgain, List<SessionLine> sessions) {}

  public SessionsViewModel(
      Desk desk,
      SessionListRepository repository,
      PersonRepository people,
      PersonFileRepository files,
      Place place) {
    this.desk = desk;
    this.repository = repository;
    this.people = people;
    this.keeping = new KeepingViewModel(desk, people, files);
    this.place = place;
    this.autosave = new Autosave(desk.background(), desk.unsaved(), this::saving);
    name.addListener((observable, before, now) -> touch());
    role.addListener((observable, before, now) -> touch());
    note.addListener((observable, before, now) -> touch());
    keepUntil.addListener((observable, before, now) -> touch());
  }

  /** Reads everybody, and opens whom the place names, else the one who comes first. */
  public void open() {
    desk.background().run(() -> repository.listPeople(now()), this::showPeople);
  }

  private void showPeople(List<PersonLine> found) {
    lines.setAll(found);
    String wanted = place.choices().get("person");
    PersonLine first =
        found.stream()
            .filter(line -> wanted != null && wanted.equals(line.id()))
            .findFirst()
            .orElseGet(() -> soonest(found));
    if (first != null) {
      choose(first, () -> {});
    }
    read.set(true);
  }

  private static @Nullable PersonLine soonest(List<PersonLine> found) {
    PersonLine soonest = found.isEmpty() ? null : found.getFirst();
    for (PersonLine line : found) {
      LocalDateTime next = line.next();
      LocalDateTime best = soonest == null ? null : soonest.next();
      if (next != null && (best == null || next.isBefore(best))) {
        soonest = line;
      }
    }
    return soonest;
  }

  /**
   * Shows one person's conversations on the right page.
   *
   * @param stay done where the one before cannot be left
   */
  public void choose(PersonLine line, Runnable stay) {
    PersonLine before = chosen.get();
    if (before == null || !Objects.equals(before.id(), line.id())) {
      desk.unsaved().leave(() -> read(line), stay);
    }
  }

  private void read(PersonLine line) {
    chosen.set(line);
    String id = line.id();
    desk.background()
        .run(
            () ->
                new Opened(
                    id == null ? null : people.find(id).orElse(null),
                    id == null ? null : people.findAskAgain(id).orElse(null),
                    repository.listOf(id, 0, CHUNK)),
            opened -> show(line, opened));
  }

  private void show(PersonLine line, Opened opened) {
    if (!line.equals(chosen.get())) {
      return;
    }
    Person now = opened.person();
    showing = true;
    name.set(now == null ? "" : now.name());
    role.set(now == null ? null : now.role());
    note.set(now == null || now.note() == null ? "" : now.note());
    keepUntil.set(now == null ? null : now.keepUntil());
    keeping.show(opened.askAgain());
    showing = false;
    sessions.setAll(opened.sessions());
    all = opened.sessions().size() < CHUNK;
    person.set(now);
  }

  /** Reads further conversations of the chosen person, as the list is scrolled to its end. */
  public void readOn() {
    PersonLine line = chosen.get();
    if (line == null || all || reading) {
      return;
    }
    reading = true;
    int from = sessions.size();
    desk.background()
        .run(
            () -> repository.listOf(line.id(), from, CHUNK),
            further -> {
              reading = false;
              if (line.equals(chosen.get()) && sessions.size() == from) {
                all = further.size() < CHUNK;
                sessions.addAll(further);
              }
            });
  }

  private void touch() {
    if (!showing && person.get() != null) {
      autosave.touch();
    }
  }

  public void saveNow() {
    autosave.saveNow();
  }

  private Callable<?> saving() {
    Person now = person.get();
    if (now == null) {
      return () -> true;
    }
    String typed = Typed.line(name.get());
    Person changed =
        new Person(
            now.id(),
            typed == null ? now.name() : typed,
            role.get(),
            Typed.text(note.get(), now.note()),
            keepUntil.get(),
            now.workingAgreement(),
            now.createdAt(),
            desk.clock().instant());
    keep(changed);
    return () -> people.save(changed);
  }

  /** Keeps what was ticked or written in the working agreement. */
  public void setWorkingAgreement(Person changed) {
    person.set(changed);
    autosave.touch();
  }

  private void keep(Person changed) {
    person.set(changed);
    lines.replaceAll(
        line ->
            changed.id().equals(line.id())
                ? new PersonLine(
                    line.id(), changed.name(), changed.role(), line.next(), line.last())
                : line);
  }

  /** Whether the screen was opened for somebody. */
  public boolean opensOne() {
    return place.choices().containsKey("person");
  }

  /** Whether it is time to ask if the chosen person may go. */
  public boolean isTimeToAsk() {
    return person.get() != null && keeping.isTimeToAsk(keepUntil.get());
  }

  /** Forgets the chosen person, and opens whoever comes first then. */
  public void forget(Runnable then) {
    Person now = person.get();
    if (now != null) {
      desk.unsaved().leave(() -> forget(now, then), () -> {});
    }
  }

  private void forget(Person gone, Runnable then) {
    person.set(null);
    chosen.set(null);
    sessions.clear();
    keeping.forget(
        gone,
        () -> {
          read.set(false);
          open();
          then.run();
        });
  }

  public LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  private LocalDateTime now() {
    return LocalDateTime.now(desk.clock());
  }

  public ObservableList<PersonLine> people() {
    return lines;
  }

  /** Of the chosen person, the latest first. */
  public ObservableList<SessionLine> sessions() {
    return sessions;
  }

  public ReadOnlyObjectProperty<@Nullable PersonLine> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The chosen person; null for the conversations without one. */
  public ReadOnlyObjectProperty<@Nullable Person> personProperty() {
    return person.getReadOnlyProperty();
  }

  /** True once everybody is read. */
  public ReadOnlyBooleanProperty readProperty() {
    return read.getReadOnlyProperty();
  }

  public KeepingViewModel keeping() {
    return keeping;
  }

  public StringProperty nameProperty() {
    return name;
  }

  public ObjectProperty<@Nullable Role> roleProperty() {
    return role;
  }

  public StringProperty noteProperty() {
    return note;
  }

  public ObjectProperty<@Nullable LocalDate> keepUntilProperty() {
    return keepUntil;
  }
}

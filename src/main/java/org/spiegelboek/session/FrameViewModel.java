package org.spiegelboek.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.Role;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.Typed;

/** With whom, when and how a conversation is. */
public final class FrameViewModel {

  private static final LocalTime TIME_OF_A_DAY = LocalTime.of(9, 0);

  private final StringProperty name = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Role> role = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Setting> setting = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalTime> time = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Integer> minutes = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable SessionStatus> status = new SimpleObjectProperty<>();
  private final StringProperty title = new SimpleStringProperty("");
  private final Set<String> madeHere = new HashSet<>();
  private final SameTimeViewModel sameTime;
  private String sessionId = "";
  private boolean showing;
  private @Nullable Person known;
  private @Nullable String titleBefore;
  private String newId = Ids.create();

  FrameViewModel(Runnable changed, SameTimeViewModel sameTime) {
    this.sameTime = sameTime;
    Stream.<ObservableValue<?>>of(name, role, setting, minutes, status, title)
        .forEach(property -> property.addListener((observable, before, now) -> changed.run()));
    date.addListener(
        (observable, before, now) -> {
          // A moment has both; the time stands in its field to be put right.
          if (now != null && time.get() == null) {
            time.set(TIME_OF_A_DAY);
          }
          changed.run();
        });
    time.addListener((observable, before, now) -> changed.run());
    Stream.<ObservableValue<?>>of(date, time, minutes)
        .forEach(property -> property.addListener((observable, before, now) -> lookAround()));
  }

  private void lookAround() {
    if (!showing) {
      sameTime.look(sessionId, startsAt(), minutes.get());
    }
  }

  /** What else is at this time. */
  public SameTimeViewModel sameTime() {
    return sameTime;
  }

  /** Initials or a nickname, as typed. */
  public StringProperty nameProperty() {
    return name;
  }

  public ObjectProperty<@Nullable Role> roleProperty() {
    return role;
  }

  public ObjectProperty<@Nullable Setting> settingProperty() {
    return setting;
  }

  public ObjectProperty<@Nullable LocalDate> dateProperty() {
    return date;
  }

  public ObjectProperty<@Nullable LocalTime> timeProperty() {
    return time;
  }

  public ObjectProperty<@Nullable Integer> minutesProperty() {
    return minutes;
  }

  public ObjectProperty<@Nullable SessionStatus> statusProperty() {
    return status;
  }

  public StringProperty titleProperty() {
    return title;
  }

  /** Whether the frame holds enough to be folded away. */
  public boolean isFilled() {
    return Typed.line(name.get()) != null && date.get() != null;
  }

  void show(Session session, @Nullable Person person, @Nullable Role chosenRole) {
    Session.Frame frame = session.frame();
    company(person);
    if (person == null) {
      role.set(chosenRole);
    }
    sessionId = session.id();
    titleBefore = frame.title();
    showing = true;
    title.set(frame.title() == null ? "" : frame.title());
    setting.set(frame.setting());
    LocalDateTime start = frame.startsAt();
    time.set(start == null ? null : start.toLocalTime());
    date.set(start == null ? null : start.toLocalDate());
    minutes.set(frame.minutes());
    showing = false;
    lookAround();
    status.set(frame.status());
  }

  /** How and how long, as it was in another conversation. */
  void startFrom(Session.Frame other) {
    setting.set(other.setting());
    minutes.set(other.minutes());
  }

  /** Takes over whom the stored conversation is with. */
  void company(@Nullable Person person) {
    known = person;
    if (person != null) {
      name.set(person.name());
      role.set(person.role());
      if (person.id().equals(newId)) {
        newId = Ids.create();
      }
    }
  }

  /**
   * Takes over what the store answered about whom was named. What was chosen since it was asked is
   * newer than the answer and stays.
   *
   * @param typed the name it was asked about
   * @param role the role at that moment
   */
  boolean settled(@Nullable Person person, String typed, @Nullable Role role) {
    if (!typed.equals(name.get())) {
      return false;
    }
    Role chosen = this.role.get();
    company(person);
    if (chosen != role) {
      this.role.set(chosen);
    }
    return true;
  }

  @Nullable LocalDateTime startsAt() {
    LocalDate day = date.get();
    LocalTime hour = time.get();
    return day == null ? null : day.atTime(hour == null ? TIME_OF_A_DAY : hour);
  }

  Session.Frame toFrame(FocusViewModel about) {
    return new Session.Frame(
        Typed.text(title.get(), titleBefore),
        setting.get(),
        startsAt(),
        minutes.get(),
        status.get(),
        about.started(),
        about.focusProperty().get(),
        about.subjectProperty().get(),
        about.withWhomInOrder(),
        about.formProperty().get());
  }

  /** Whom the page names: somebody known, somebody new, or nobody. */
  @Nullable Person toPerson(Instant now) {
    String typed = Typed.line(name.get());
    if (typed == null) {
      return null;
    }
    Person person = known;
    if (person != null && person.name().equalsIgnoreCase(typed)) {
      return person.role() == role.get() ? person : person.withRole(role.get(), now);
    }
    madeHere.add(newId);
    return new Person(newId, typed, role.get(), null, null, List.of(), now, now);
  }

  /** Ids of people made while a name was typed on this page. */
  Set<String> madeHere() {
    return Set.copyOf(madeHere);
  }
}

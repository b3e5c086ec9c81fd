package org.spiegelboek.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.people.Role;
import org.spiegelboek.ui.Autosave;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Removal;
import org.spiegelboek.ui.Step;

/** One conversation: what its page shows, kept in step with the disk. */
public final class SessionViewModel {

  /** Choice of a place: begin as the conversation before was. */
  static final String FROM = "from";

  private final Desk desk;
  private final SessionRepository sessions;
  private final Place place;
  private final Autosave autosave;
  private final FrameViewModel frame;
  private final FocusViewModel about = new FocusViewModel(this::touch);
  private final TogetherViewModel together = new TogetherViewModel(this::touch);
  private final ForMyselfViewModel forMyself = new ForMyselfViewModel(this::touch);
  private final CompanyViewModel company;
  private final TableViewModel table;
  private final LinksViewModel links;
  private final MadeAgreementsViewModel agreements;
  private final ObservableList<String> tags = FXCollections.observableArrayList();
  private final MovementViewModel movement;
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
  private Session stored;
  private boolean isStored;
  private boolean showing = true;

  /**
   * @param place a conversation's id, or {@link Place#NEW} with what is chosen beforehand
   */
  public SessionViewModel(
      Desk desk,
      SessionRepository sessions,
      LinkRepository linkable,
      PersonRepository people,
      AgreementRepository agreed,
      Place place) {
    this.desk = desk;
    this.sessions = sessions;
    this.frame =
        new FrameViewModel(this::touch, new SameTimeViewModel(desk.background(), sessions));
    this.company = new CompanyViewModel(desk, people);
    this.table = new TableViewModel(desk, people, frame.nameProperty()::get, this::touch);
    this.place = place;
    this.movement = new MovementViewModel(desk, sessions, place);
    this.links = new LinksViewModel(desk.background(), linkable, forMyself, this::touch);
    this.agreements = new MadeAgreementsViewModel(desk, agreed, this::storeNow);
    this.autosave = new Autosave(desk.background(), desk.unsaved(), this::saving);
    this.stored = NewSession.of(place.choices());
    tags.addListener((ListChangeListener<String>) change -> touch());
  }

  /** Reads what the page shows. */
  public void open() {
    String id = place.id();
    if (id == null || id.equals(Place.NEW)) {
      desk.background().run(() -> sessions.around(stored), this::showNew);
    } else {
      desk.background()
          .run(
              () -> sessions.detail(id),
              found -> found.ifPresentOrElse(this::showStored, () -> gone.set(true)));
    }
  }

  private void showNew(SessionDetail detail) {
    show(detail);
    for (Link link : detail.links()) {
      if (link.trait() != null) {
        forMyself.attentionProperty().set(link.trait());
      }
    }
    if (forMyself.attentionProperty().get() == null) {
      forMyself.attentionProperty().set(detail.attention());
    }
    if (place.choices().containsKey(FROM)) {
      startFromLast();
    }
    movement.show(stored.id(), Movement.PREPARE);
    showing = false;
    shown.set(true);
  }

  private void showStored(SessionDetail detail) {
    isStored = true;
    show(detail);
    movement.show(
        stored.id(),
        stored.frame().isOver(ZonedDateTime.now(desk.clock()))
            ? Movement.LOOK_BACK
            : Movement.PREPARE);
    showing = false;
    shown.set(true);
    links.linkAlso(place.choices().get("answer"), place.choices().get("mirror"));
  }

  private void show(SessionDetail detail) {
    showing = true;
    stored = detail.session();
    frame.show(stored, detail.person(), NewSession.choice(place.choices(), "role", Role.class));
    about.show(stored.frame());
    together.show(stored.together());
    forMyself.show(stored.forMyself());
    table.show(stored.alsoPersonIds());
    links.show(detail.links());
    tags.setAll(stored.tags());
    showCompany(detail);
  }

  private void showCompany(SessionDetail detail) {
    company.show(detail);
    agreements.show(stored.id(), detail);
  }

  /** The person was named: stores that, and shows what goes with them. */
  public void settlePerson() {
    autosave.saveNow();
    if (!isStored) {
      return;
    }
    String typed = frame.nameProperty().get();
    Role role = frame.roleProperty().get();
    desk.background()
        .run(
            () -> sessions.detail(stored.id()),
            found ->
                found.ifPresent(
                    detail -> {
                      showing = true;
                      boolean still = frame.settled(detail.person(), typed, role);
                      showing = false;
                      if (still) {
                        showCompany(detail);
                      }
                    }));
  }

  /** Takes over the frame of the conversation before this one, and nothing that was said in it. */
  public void startFromLast() {
    Before before = company.beforeProperty().get();
    if (before != null) {
      frame.startFrom(before.frame());
      about.startFrom(before.frame());
      table.show(before.also());
    }
  }

  /** Something was entered. */
  void touch() {
    if (!showing) {
      autosave.touch();
    }
  }

  /** Saves what waits, as on leaving a field. */
  public void saveNow() {
    autosave.saveNow();
  }

  private void storeNow() {
    if (!isStored) {
      touch();
    }
    autosave.saveNow();
  }

  private Callable<?> saving() {
    Instant now = desk.clock().instant();
    Session session = toRecord(now);
    Person named = frame.toPerson(now);
    Set<String> madeHere = new HashSet<>(frame.madeHere());
    madeHere.addAll(table.madeHere());
    stored = session;
    if (!isStored) {
      isStored = true;
      movement.stored(session.id());
    }
    return () -> sessions.saveWith(session, named, madeHere, now);
  }

  private Session toRecord(Instant now) {
    return new Session(
        stored.id(),
        stored.personId(),
        table.ids(),
        frame.toFrame(about),
        together.toTogether(),
        forMyself.toForMyself(),
        links.toLinks(),
        List.copyOf(tags),
        stored.createdAt() == null ? now : stored.createdAt(),
        now);
  }

  /**
   * Deletes the conversation and goes back to the list.
   *
   * @return how it comes back
   */
  public Step delete() {
    autosave.saveNow();
    String id = stored.id();
    return new Removal(desk, at -> sessions.remove(id, at), at -> sessions.restore(id, at))
        .run(
            () -> desk.navigation().go(Place.of(Place.Section.SESSIONS)),
            () -> desk.navigation().go(Place.of(Place.Section.SESSIONS, id)));
  }

  public String getId() {
    return stored.id();
  }

  /** Whether nothing of it is stored yet. */
  public boolean isNew() {
    return !isStored;
  }

  public LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  public CompanyViewModel company() {
    return company;
  }

  public FrameViewModel frame() {
    return frame;
  }

  public TableViewModel table() {
    return table;
  }

  public FocusViewModel about() {
    return about;
  }

  public TogetherViewModel together() {
    return together;
  }

  public ForMyselfViewModel forMyself() {
    return forMyself;
  }

  public LinksViewModel links() {
    return links;
  }

  public MadeAgreementsViewModel agreements() {
    return agreements;
  }

  public ObservableList<String> tags() {
    return tags;
  }

  public MovementViewModel movement() {
    return movement;
  }

  /** True once everything is read. */
  public ReadOnlyBooleanProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** True when there is no such conversation any more. */
  public ReadOnlyBooleanProperty goneProperty() {
    return gone.getReadOnlyProperty();
  }

  /** What another screen chose beforehand, such as the check. */
  public @Nullable String choice(String key) {
    return place.choices().get(key);
  }
}

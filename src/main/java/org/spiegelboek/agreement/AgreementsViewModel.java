package org.spiegelboek.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Autosave;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Keeping;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Removal;
import org.spiegelboek.ui.Step;
import org.spiegelboek.ui.TextName;
import org.spiegelboek.ui.Typed;

/** All agreements, and the one that is open beside them. */
public final class AgreementsViewModel {

  private final Desk desk;
  private final AgreementRepository repository;
  private final Place place;
  private final Function<String, Place> rounds;
  private final Autosave autosave;
  private final Keeping<Agreement> keeping;
  private final AgreementLists lists;
  private final ReadOnlyObjectWrapper<@Nullable AgreementDetail> chosen =
      new ReadOnlyObjectWrapper<>();
  private final StringProperty what = new SimpleStringProperty("");
  private final StringProperty who = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> due = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> lookBack = new SimpleObjectProperty<>();
  private boolean showing;
  private boolean leaving;

  /**
   * @param rounds the place of a team round, given its id
   */
  public AgreementsViewModel(
      Desk desk, AgreementRepository repository, Place place, Function<String, Place> rounds) {
    this.desk = desk;
    this.repository = repository;
    this.place = place;
    this.rounds = rounds;
    this.lists = new AgreementLists(desk.background(), repository);
    this.autosave = new Autosave(desk.background(), desk.unsaved(), this::saving);
    this.keeping = new Keeping<>(desk.background(), desk.unsaved(), repository::save);
    what.addListener((observable, before, now) -> touch());
    who.addListener((observable, before, now) -> touch());
    due.addListener((observable, before, now) -> touch());
    lookBack.addListener((observable, before, now) -> touch());
  }

  /** Reads the lists, and opens what the place names. */
  public void open() {
    lists.read(this::openFirst);
    String id = place.id();
    if (id != null) {
      choose(id);
    }
  }

  /** Where nothing is asked for, the right page begins with what waits longest. */
  private void openFirst() {
    if (place.id() == null && chosen.get() == null && !lists.openLines().isEmpty()) {
      choose(lists.openLines().getFirst().agreement().id());
    }
  }

  /** Shows one agreement on the right page. */
  public void choose(String id) {
    AgreementDetail now = chosen.get();
    if (now != null && now.line().agreement().id().equals(id)) {
      return;
    }
    // Asked about once: the focus comes back to the line when the question goes.
    if (!leaving) {
      leaving = true;
      desk.unsaved()
          .leave(
              () -> {
                leaving = false;
                read(id);
              },
              () -> leaving = false);
    }
  }

  private void read(String id) {
    desk.background().run(() -> repository.detail(id), found -> found.ifPresent(this::show));
  }

  private void show(AgreementDetail detail) {
    Agreement agreement = detail.line().agreement();
    showing = true;
    chosen.set(detail);
    what.set(agreement.what());
    who.set(spelled(agreement.who()));
    due.set(agreement.due());
    lookBack.set(agreement.lookBack());
    showing = false;
  }

  /** Oneself is stored as a fixed word and shown in the language of the book. */
  private String spelled(@Nullable String stored) {
    if (stored == null) {
      return "";
    }
    return stored.equals(Agreement.ME) ? desk.messages().text("agreement.me") : stored;
  }

  private @Nullable String named(@Nullable String typed) {
    String line = Typed.line(typed);
    return desk.messages().text("agreement.me").equals(line) ? Agreement.ME : line;
  }

  private void touch() {
    if (!showing && chosen.get() != null && Typed.line(what.get()) != null) {
      autosave.touch();
    }
  }

  /** The words of the one that is open. */
  @Nullable TextName named() {
    AgreementDetail now = chosen.get();
    return now == null
        ? null
        : new TextName(Kind.AGREEMENT.key(), now.line().agreement().id(), "what");
  }

  public void saveNow() {
    autosave.saveNow();
  }

  private Callable<?> saving() {
    AgreementDetail detail = chosen.get();
    String text = Typed.line(what.get());
    if (detail == null || text == null) {
      return () -> true;
    }
    Agreement now =
        detail
            .line()
            .agreement()
            .reworded(text, named(who.get()), due.get(), lookBack.get(), desk.clock().instant());
    replace(now);
    keeping.overtake(now.id(), now);
    return () -> repository.save(now);
  }

  /** How an agreement went on; the line stays where it is for now. */
  public void settle(Agreement agreement, AgreementStatus status, @Nullable String note) {
    autosave.saveNow();
    Agreement before = lists.current(agreement);
    Settling.of(desk, before, status, note, this::settle);
    Agreement now = before.settled(status, note, desk.clock().instant());
    replace(now);
    keeping.keep(now.id(), now);
  }

  /** Agrees something new, outside any conversation, or as the next step of a thread. */
  public void add(
      String text,
      @Nullable String by,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate lookBackOn,
      @Nullable Agreement continued) {
    Instant now = desk.clock().instant();
    Agreement agreement =
        new Agreement(
            Ids.create(),
            text,
            by,
            dueOn,
            lookBackOn,
            AgreementStatus.OPEN,
            null,
            null,
            continued == null ? null : continued.sessionId(),
            continued == null ? place.choices().get("answer") : null,
            null,
            continued == null ? place.choices().get("round") : continued.roundId(),
            continued == null ? null : continued.id(),
            now,
            now);
    autosave.saveNow();
    // In sight from the start: until it is on the disk, the window says that it is not.
    lists.add(agreement);
    keeping.keep(
        agreement.id(),
        agreement,
        saved -> {
          lists.read(() -> {});
          choose(saved.id());
        });
  }

  /** Deletes the one that is open; what it returns brings it back. */
  Optional<Step> delete() {
    AgreementDetail detail = chosen.get();
    if (detail == null) {
      return Optional.empty();
    }
    autosave.saveNow();
    String id = detail.line().agreement().id();
    return Optional.of(
        new Removal(desk, at -> repository.remove(id, at), at -> repository.restore(id, at))
            .run(() -> letGo(id), () -> lists.read(() -> read(id))));
  }

  private void letGo(String id) {
    AgreementDetail now = chosen.get();
    if (now != null && now.line().agreement().id().equals(id)) {
      chosen.set(null);
    }
    lists.remove(id);
  }

  private void replace(Agreement now) {
    lists.replace(now);
    AgreementDetail detail = chosen.get();
    if (detail != null && detail.line().agreement().id().equals(now.id())) {
      List<Agreement> thread =
          detail.thread().stream().map(one -> one.id().equals(now.id()) ? now : one).toList();
      chosen.set(new AgreementDetail(detail.line().with(now), thread));
    }
  }

  /** Where the chosen one was made; null where it was nowhere in particular. */
  @Nullable Place origin() {
    AgreementDetail detail = chosen.get();
    if (detail == null) {
      return null;
    }
    Agreement agreement = detail.line().agreement();
    if (agreement.sessionId() != null) {
      return Place.of(Place.Section.SESSIONS, agreement.sessionId());
    }
    return agreement.roundId() == null ? null : rounds.apply(agreement.roundId());
  }

  public LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  /** What the left page shows. */
  public AgreementLists lists() {
    return lists;
  }

  public ReadOnlyObjectProperty<@Nullable AgreementDetail> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  public StringProperty whatProperty() {
    return what;
  }

  public StringProperty whoProperty() {
    return who;
  }

  public ObjectProperty<@Nullable LocalDate> dueProperty() {
    return due;
  }

  public ObjectProperty<@Nullable LocalDate> lookBackProperty() {
    return lookBack;
  }

  /** Words of an answer to begin a new agreement with. */
  public String givenWords() {
    return place.choices().getOrDefault("what", "");
  }

  /** Whether the screen was opened for one agreement. */
  public boolean opensOne() {
    return place.id() != null && !startsNew();
  }

  /** Whether the screen was opened to agree something new. */
  public boolean startsNew() {
    return Place.NEW.equals(place.id());
  }
}

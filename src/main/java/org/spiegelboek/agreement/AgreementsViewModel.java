package org.spiegelboek.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.Autosave;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Keeping;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Typed;

/** All agreements, and the one that is open beside them. */
public final class AgreementsViewModel {

  private static final int SHOWN = 200;

  private final Desk desk;
  private final AgreementRepository repository;
  private final Place place;
  private final Autosave autosave;
  private final Keeping<Agreement> keeping;
  private final ObservableList<AgreementLine> open = FXCollections.observableArrayList();
  private final ObservableList<AgreementLine> closed = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable AgreementDetail> chosen =
      new ReadOnlyObjectWrapper<>();
  private final StringProperty what = new SimpleStringProperty("");
  private final StringProperty who = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> due = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> lookBack = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper closedExist = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
  private boolean showing;
  private boolean leaving;

  /** What the left page shows, in one read. */
  private record Lines(List<AgreementLine> open, boolean closedExist) {}

  public AgreementsViewModel(Desk desk, AgreementRepository repository, Place place) {
    this.desk = desk;
    this.repository = repository;
    this.place = place;
    this.autosave = new Autosave(desk.background(), desk.unsaved(), this::saving);
    this.keeping = new Keeping<>(desk.background(), desk.unsaved(), repository::save);
    what.addListener((observable, before, now) -> touch());
    who.addListener((observable, before, now) -> touch());
    due.addListener((observable, before, now) -> touch());
    lookBack.addListener((observable, before, now) -> touch());
  }

  /** Reads the lists, and opens what the place names. */
  public void open() {
    refresh();
    String id = place.id();
    if (id != null) {
      choose(id);
    }
  }

  private void refresh() {
    desk.background()
        .run(
            () -> new Lines(repository.listOpenLines(SHOWN), repository.hasClosed()),
            lines -> {
              closedExist.set(lines.closedExist());
              open.setAll(lines.open());
              read.set(true);
              openFirst();
            });
  }

  /** Where nothing is asked for, the right page begins with what waits longest. */
  private void openFirst() {
    if (place.id() == null && chosen.get() == null && !open.isEmpty()) {
      choose(open.getFirst().agreement().id());
    }
  }

  /** Reads what is no longer open too: seldom wanted, and in ten years it is much. */
  public void readClosed() {
    desk.background().run(() -> repository.listClosedLines(SHOWN), closed::setAll);
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
    Agreement current =
        open.stream()
            .map(AgreementLine::agreement)
            .filter(one -> one.id().equals(agreement.id()))
            .findFirst()
            .orElse(agreement);
    Agreement now = current.settled(status, note, desk.clock().instant());
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
            continued == null ? null : continued.id(),
            now,
            now);
    autosave.saveNow();
    // In sight from the start: until it is on the disk, the window says that it is not.
    open.add(new AgreementLine(agreement, null, null));
    keeping.keep(
        agreement.id(),
        agreement,
        saved -> {
          refresh();
          choose(saved.id());
        });
  }

  private void replace(Agreement now) {
    open.replaceAll(line -> with(line, now));
    closed.replaceAll(line -> with(line, now));
    AgreementDetail detail = chosen.get();
    if (detail != null && detail.line().agreement().id().equals(now.id())) {
      List<Agreement> thread =
          detail.thread().stream().map(one -> one.id().equals(now.id()) ? now : one).toList();
      chosen.set(new AgreementDetail(with(detail.line(), now), thread));
    }
  }

  private static AgreementLine with(AgreementLine line, Agreement now) {
    return line.agreement().id().equals(now.id())
        ? new AgreementLine(now, line.person(), line.sessionAt())
        : line;
  }

  public LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  /** Open when the screen was opened, oldest due day first, those without a day last. */
  public ObservableList<AgreementLine> openLines() {
    return open;
  }

  /** Whether there is anything that {@link #readClosed} would read. */
  public ReadOnlyBooleanProperty closedExistProperty() {
    return closedExist.getReadOnlyProperty();
  }

  /** True once the open ones are read. */
  public ReadOnlyBooleanProperty readProperty() {
    return read.getReadOnlyProperty();
  }

  /** No longer open, the last one first; empty until they are asked for. */
  public ObservableList<AgreementLine> closedLines() {
    return closed;
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

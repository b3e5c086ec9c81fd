package org.spiegelboek.team;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.MirrorPlaces;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Autosave;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Removal;
import org.spiegelboek.ui.Step;
import org.spiegelboek.ui.TextName;

/** One round: what it shows, what the team makes of it, and its sheets while it is open. */
public final class RoundViewModel {

  private final Desk desk;
  private final RoundRepository rounds;
  private final SheetRepository sheets;
  private final String id;
  private final ReadOnlyObjectWrapper<@Nullable Round> round = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper taking = new ReadOnlyBooleanWrapper();
  private final ObservableList<Round> others = FXCollections.observableArrayList();
  private final ObservableList<Agreed> agreed = FXCollections.observableArrayList();
  private final StringProperty insights = new SimpleStringProperty("");
  private final StringProperty decisions = new SimpleStringProperty("");
  private final Autosave autosave;

  private record Read(
      @Nullable Round round, boolean taking, List<Round> others, List<Agreed> agreed) {}

  public RoundViewModel(Desk desk, RoundRepository rounds, SheetRepository sheets, String id) {
    this.desk = desk;
    this.rounds = rounds;
    this.sheets = sheets;
    this.id = id;
    this.autosave = new Autosave(desk.background(), desk.unsaved(), this::toStore);
  }

  TextName named(String field) {
    return new TextName(Kind.ROUND.key(), id, field);
  }

  void load() {
    desk.background().run(this::read, this::loaded);
  }

  private Read read() {
    List<Round> all = rounds.list();
    return new Read(
        rounds.find(id).orElse(null),
        sheets.takes(id),
        all.stream().filter(one -> !one.id().equals(id) && !one.dots().isEmpty()).toList(),
        rounds.listAgreed(id));
  }

  private void loaded(Read read) {
    Round found = read.round();
    if (found != null) {
      insights.set(found.insights() == null ? "" : found.insights());
      decisions.set(found.decisions() == null ? "" : found.decisions());
    }
    show(read);
    insights.subscribe((before, now) -> autosave.touch());
    decisions.subscribe((before, now) -> autosave.touch());
  }

  private void show(Read read) {
    taking.set(read.taking());
    others.setAll(read.others());
    agreed.setAll(read.agreed());
    round.set(read.round());
  }

  private Callable<?> toStore() {
    String seen = insights.get();
    String decided = decisions.get();
    Instant at = now();
    return () -> rounds.saveWords(id, seen, decided, at);
  }

  private Instant now() {
    return desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }

  void save() {
    autosave.saveNow();
  }

  /** Closes the round: its sheets go for good. */
  void close() {
    save();
    LocalDateTime at = LocalDateTime.now(desk.clock()).truncatedTo(ChronoUnit.MINUTES);
    Instant changed = now();
    desk.background()
        .run(
            () -> {
              sheets.close(id, at, changed);
              return read();
            },
            this::show);
  }

  /** Asks for more sheets before anything is shown. */
  void raise(int minimum) {
    save();
    Instant changed = now();
    desk.background()
        .run(
            () -> {
              sheets.raise(id, minimum, changed);
              return read();
            },
            this::show);
  }

  /** Takes in sheets that were read from files; each by itself. Says how many were refused. */
  void add(List<SealedSheet> sealed, Consumer<List<RoundException>> onDone) {
    desk.background()
        .run(
            () -> sheets.addAll(id, sealed),
            refused -> {
              onDone.accept(refused);
              desk.background().run(this::read, this::show);
            });
  }

  /** What to hand out so that somebody can answer the round. */
  void invite(Consumer<Invitation> taker) {
    desk.background().run(() -> sheets.invitation(id), taker);
  }

  void type() {
    save();
    desk.navigation().go(TeamPlaces.typing(id));
  }

  void pass() {
    save();
    desk.navigation().go(TeamPlaces.passing(id));
  }

  /** Makes an agreement of what was decided: which line of it is chosen there. */
  void agree() {
    save();
    desk.navigation()
        .go(
            new Place(
                Place.Section.AGREEMENTS,
                Place.NEW,
                Map.of("what", decisions.get().strip(), "round", id)));
  }

  /** Deletes the round; what it returns brings it back, with the sheets of an open one. */
  Step delete() {
    autosave.saveNow();
    return new Removal(desk, at -> rounds.remove(id, at), at -> rounds.restore(id, at))
        .run(this::showAll, () -> desk.navigation().go(TeamPlaces.round(id)));
  }

  void showAll() {
    save();
    desk.navigation().go(MirrorPlaces.ROUNDS);
  }

  ReadOnlyObjectProperty<@Nullable Round> roundProperty() {
    return round.getReadOnlyProperty();
  }

  /** Whether sheets can come in here. */
  ReadOnlyBooleanProperty takingProperty() {
    return taking.getReadOnlyProperty();
  }

  /** Other rounds that have something to show. */
  ObservableList<Round> others() {
    return others;
  }

  /** What was agreed in this round. */
  ObservableList<Agreed> agreed() {
    return agreed;
  }

  void open(Agreed one) {
    save();
    desk.navigation().go(Place.of(Place.Section.AGREEMENTS, one.id()));
  }

  StringProperty insightsProperty() {
    return insights;
  }

  StringProperty decisionsProperty() {
    return decisions;
  }
}

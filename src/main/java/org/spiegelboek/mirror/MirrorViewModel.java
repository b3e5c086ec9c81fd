package org.spiegelboek.mirror;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.ScalingQuestions.Question;
import org.spiegelboek.ui.Autosave;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Step;
import org.spiegelboek.ui.TextName;

/** Today's sitting before the mirror: marks, notes, and the questions beside them. */
public final class MirrorViewModel {

  private final Desk desk;
  private final MirrorRepository mirrors;
  private final @Nullable String sittingId;
  private final Sitting sitting = new Sitting(this::changed);
  private final Autosave autosave;
  private final ScalingQuestions questions;
  private final Map<Perspective, Map<Trait, String>> chosenQuestions =
      new EnumMap<>(Perspective.class);

  private final ObjectProperty<Perspective> perspective =
      new SimpleObjectProperty<>(Perspective.SELF);
  private final ReadOnlyObjectWrapper<@Nullable Trait> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
  private final ObservableList<Question> others = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper counted = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper started = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper earlier = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Mirror> unfinished = new ReadOnlyObjectWrapper<>();
  private boolean stored;

  /**
   * @param sittingId the sitting to go on with, or null for today's
   */
  public MirrorViewModel(Desk desk, MirrorRepository mirrors, @Nullable String sittingId) {
    this.desk = desk;
    this.mirrors = mirrors;
    this.sittingId = sittingId;
    this.autosave = new Autosave(desk.background(), desk.unsaved(), this::toStore);
    this.questions = new ScalingQuestions(desk.messages());
    for (Perspective value : Perspective.values()) {
      chosenQuestions.put(value, new EnumMap<>(Trait.class));
    }
    perspective.addListener((observable, before, now) -> refresh());
    sitting.onMarked(this::marked);
    refresh();
  }

  private void marked(boolean gone, Step step) {
    if (gone) {
      desk.undo().didHere(desk.messages().text("mirror.unmarked"), step);
    } else {
      desk.undo().didHere(step);
    }
  }

  /** Reads the sittings and decides which one is today's. */
  void load() {
    desk.background().run(mirrors::list, this::loaded);
  }

  private void loaded(List<Mirror> newestFirst) {
    Optional<Mirror> goOn =
        newestFirst.stream().filter(mirror -> mirror.id().equals(sittingId)).findFirst();
    if (goOn.isEmpty() && !newestFirst.isEmpty()) {
      Mirror last = newestFirst.getFirst();
      if (last.takenAt().toLocalDate().equals(LocalDate.now(desk.clock()))) {
        goOn = Optional.of(last);
      } else if (isUnfinished(last)) {
        unfinished.set(last);
      }
    }
    goOn.ifPresent(this::take);
    earlier.set(newestFirst.stream().anyMatch(mirror -> !mirror.id().equals(sitting.id())));
    ready.set(true);
  }

  /** Whether no perspective has an answer for every trait. */
  private static boolean isUnfinished(Mirror mirror) {
    for (Perspective value : Perspective.values()) {
      long answers =
          mirror.marks().stream()
              .filter(mark -> mark.perspective() == value)
              .filter(mark -> mark.mark() != null || mark.noView())
              .count();
      if (answers == Trait.values().length) {
        return false;
      }
    }
    return true;
  }

  /** Goes on with the sitting that was left half-way on another day. */
  void goOn() {
    Mirror left = unfinished.get();
    if (left != null) {
      take(left);
    }
    unfinished.set(null);
  }

  /** Leaves it as it is and begins anew. */
  void beginAnew() {
    unfinished.set(null);
  }

  private void take(Mirror mirror) {
    sitting.load(mirror);
    stored = true;
    started.set(true);
    refresh();
  }

  /** Opens a trait on the right page. */
  void open(Trait trait) {
    opened.set(trait);
    refresh();
  }

  /** The note that is open. */
  @Nullable TextName named() {
    Trait trait = opened.get();
    return trait == null ? null : sitting.named(trait, perspective.get());
  }

  /** Puts another question above the field; what is written there stays. */
  void choose(Question other) {
    Trait trait = opened.get();
    if (trait != null) {
      chosen().put(trait, other.key());
      refresh();
    }
  }

  /** To the picture of this sitting. */
  void showPicture() {
    save();
    desk.navigation().go(Place.of(Place.Section.MIRROR, sitting.id()));
  }

  void showEarlier() {
    desk.navigation().go(MirrorPlaces.LIST);
  }

  void showTeam() {
    desk.navigation().go(MirrorPlaces.ROUNDS);
  }

  /** Stores what is not stored yet. */
  void save() {
    autosave.saveNow();
  }

  private void changed() {
    unfinished.set(null);
    started.set(true);
    autosave.touch();
    refresh();
  }

  /** A sitting that was emptied again leaves nothing behind. */
  private Callable<?> toStore() {
    if (sitting.isEmpty()) {
      String id = sitting.id();
      boolean remove = stored;
      stored = false;
      return () -> {
        if (remove) {
          mirrors.removeEmptied(id, desk.clock().instant());
        }
        return id;
      };
    }
    stored = true;
    Mirror mirror = sitting.toMirror(desk.clock());
    return () -> mirrors.save(mirror);
  }

  private void refresh() {
    counted.set(
        desk.messages()
            .format("mirror.counted", sitting.answered(perspective.get()), Trait.values().length));
    Trait trait = opened.get();
    if (trait == null) {
      question.set("");
      others.clear();
      return;
    }
    List<Question> offered = questions.of(trait, perspective.get(), sitting);
    String wanted = chosen().get(trait);
    Question shown =
        offered.stream()
            .filter(one -> one.key().equals(wanted))
            .findFirst()
            .orElse(offered.getFirst());
    question.set(shown.text());
    List<Question> rest = offered.stream().filter(one -> !one.equals(shown)).toList();
    if (!rest.equals(others)) {
      others.setAll(rest);
    }
  }

  private Map<Trait, String> chosen() {
    Map<Trait, String> chosen = chosenQuestions.get(perspective.get());
    return chosen == null ? Map.of() : chosen;
  }

  Sitting sitting() {
    return sitting;
  }

  ObjectProperty<Perspective> perspectiveProperty() {
    return perspective;
  }

  /** The trait on the right page, null while the exercise is explained there. */
  ReadOnlyObjectProperty<@Nullable Trait> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** The question above the field. */
  ReadOnlyStringProperty questionProperty() {
    return question.getReadOnlyProperty();
  }

  /** What else could be asked here. */
  ObservableList<Question> others() {
    return others;
  }

  /** How many answers this perspective has, in words. */
  ReadOnlyStringProperty countedProperty() {
    return counted.getReadOnlyProperty();
  }

  /** Whether there is anything to make a picture of. */
  ReadOnlyBooleanProperty startedProperty() {
    return started.getReadOnlyProperty();
  }

  /** Whether the store has been asked. */
  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** Whether there are earlier sittings, hidden here. */
  ReadOnlyBooleanProperty earlierProperty() {
    return earlier.getReadOnlyProperty();
  }

  /** The sitting of another day that was left half-way, while the user has not said what to do. */
  ReadOnlyObjectProperty<@Nullable Mirror> unfinishedProperty() {
    return unfinished.getReadOnlyProperty();
  }
}

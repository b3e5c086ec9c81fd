package org.spiegelboek.mirror;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Step;
import org.spiegelboek.ui.TenSteps;
import org.spiegelboek.ui.TextName;

/** A sitting while it is on the screen: properties here, a {@link Mirror} for the store. */
final class Sitting {

  /** What was answered for one trait in one perspective; answers as in {@link TenSteps}. */
  record Cell(IntegerProperty answer, StringProperty note) {}

  private final Map<Perspective, Map<Trait, Cell>> cells = new EnumMap<>(Perspective.class);
  private final StringProperty title = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Trait> attention = new SimpleObjectProperty<>();
  private final List<Mirror.Then> then = new ArrayList<>();
  private final Runnable onChange;
  private String id = Ids.create();
  private @Nullable LocalDateTime takenAt;
  private @Nullable Instant createdAt;
  private boolean loading;
  private BiConsumer<Boolean, Step> onMarked = (gone, step) -> {};

  /**
   * @param onChange told of every change that the user made
   */
  Sitting(Runnable onChange) {
    this.onChange = onChange;
    for (Perspective perspective : Perspective.values()) {
      Map<Trait, Cell> row = new EnumMap<>(Trait.class);
      for (Trait trait : Trait.values()) {
        Cell cell =
            new Cell(new SimpleIntegerProperty(TenSteps.UNSET), new SimpleStringProperty(""));
        cell.answer().addListener((observable, before, now) -> marked(cell, before, now));
        cell.note().addListener((observable, before, now) -> changed());
        row.put(trait, cell);
      }
      cells.put(perspective, row);
    }
    title.addListener((observable, before, now) -> changed());
    attention.addListener((observable, before, now) -> changed());
  }

  /**
   * @param then told of every mark that the user set or took away: whether it is gone, and how it
   *     comes back
   */
  void onMarked(BiConsumer<Boolean, Step> then) {
    onMarked = then;
  }

  String id() {
    return id;
  }

  /** Wall clock of its first mark, null before it. */
  @Nullable LocalDateTime takenAt() {
    return takenAt;
  }

  StringProperty titleProperty() {
    return title;
  }

  ObjectProperty<@Nullable Trait> attentionProperty() {
    return attention;
  }

  List<Mirror.Then> then() {
    return List.copyOf(then);
  }

  Cell cell(Trait trait, Perspective perspective) {
    Map<Trait, Cell> row = cells.get(perspective);
    Cell cell = row == null ? null : row.get(trait);
    if (cell == null) {
      throw new IllegalArgumentException(trait + " " + perspective);
    }
    return cell;
  }

  int answer(Trait trait, Perspective perspective) {
    return cell(trait, perspective).answer().get();
  }

  /** How many traits have an answer; <i>no view of this</i> is one. */
  int answered(Perspective perspective) {
    int count = 0;
    for (Trait trait : Trait.values()) {
      if (answer(trait, perspective) != TenSteps.UNSET) {
        count++;
      }
    }
    return count;
  }

  /** Whether anything at all was entered. */
  boolean isEmpty() {
    return title.get().isBlank() && attention.get() == null && marks().isEmpty();
  }

  void setThen(String mirrorId, Trait trait, Perspective perspective, int mark) {
    then.removeIf(
        old ->
            old.mirrorId().equals(mirrorId)
                && old.trait() == trait
                && old.perspective() == perspective);
    if (mark >= TenSteps.LOWEST) {
      then.add(new Mirror.Then(mirrorId, trait, perspective, mark));
    }
    changed();
  }

  /** Shows a stored sitting; nothing of it counts as a change. */
  void load(Mirror mirror) {
    loading = true;
    id = mirror.id();
    takenAt = mirror.takenAt();
    createdAt = mirror.createdAt();
    title.set(mirror.title() == null ? "" : mirror.title());
    attention.set(mirror.attentionTrait());
    then.clear();
    then.addAll(mirror.then());
    for (Mirror.Mark mark : mirror.marks()) {
      Cell cell = cell(mark.trait(), mark.perspective());
      cell.answer().set(answerOf(mark));
      cell.note().set(mark.note() == null ? "" : mark.note());
    }
    loading = false;
  }

  /** The answer of a stored mark, as {@link TenSteps} has it. */
  static int answerOf(Mirror.Mark mark) {
    if (mark.noView()) {
      return TenSteps.NO_VIEW;
    }
    Integer number = mark.mark();
    return number == null ? TenSteps.UNSET : number;
  }

  /** What is to be stored. The first time also fixes when the sitting was. */
  Mirror toMirror(Clock clock) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (takenAt == null) {
      takenAt = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
      createdAt = now;
    }
    return new Mirror(
        id, takenAt, stored(title.get()), marks(), attention.get(), then, createdAt, now);
  }

  private List<Mirror.Mark> marks() {
    List<Mirror.Mark> marks = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      for (Perspective perspective : Perspective.values()) {
        int answer = answer(trait, perspective);
        String note = stored(cell(trait, perspective).note().get());
        if (answer != TenSteps.UNSET || note != null) {
          marks.add(
              new Mirror.Mark(
                  trait,
                  perspective,
                  answer >= TenSteps.LOWEST ? answer : null,
                  answer == TenSteps.NO_VIEW,
                  note));
        }
      }
    }
    return marks;
  }

  private static @Nullable String stored(String text) {
    return text.isBlank() ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private void marked(Cell cell, Number before, Number now) {
    changed();
    if (!loading) {
      onMarked.accept(
          now.intValue() == TenSteps.UNSET,
          new Step(
              () -> cell.answer().set(before.intValue()), () -> cell.answer().set(now.intValue())));
    }
  }

  private void changed() {
    if (!loading) {
      onChange.run();
    }
  }

  /** The note beside a mark, as it is stored. */
  TextName named(Trait trait, Perspective perspective) {
    String path = "marks." + trait.key() + "." + perspective.key() + ".note";
    return new TextName(Kind.MIRROR.key(), id(), path);
  }
}

package org.spiegelboek.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.ui.Typed;

/** What stays with the writer. */
public final class ForMyselfViewModel {

  private final StringProperty notes = new SimpleStringProperty("");
  private final StringProperty expertise = new SimpleStringProperty("");
  private final Map<Belief, ObjectProperty<@Nullable BeliefState>> beliefs =
      new EnumMap<>(Belief.class);
  private final Map<Belief, StringProperty> lines = new EnumMap<>(Belief.class);
  private final ObjectProperty<@Nullable Integer> intended = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Integer> actual = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trait> attention = new SimpleObjectProperty<>();
  private Session.ForMyself stored = Session.ForMyself.EMPTY;

  ForMyselfViewModel(Runnable changed) {
    for (Belief belief : Belief.values()) {
      ObjectProperty<@Nullable BeliefState> state = new SimpleObjectProperty<>();
      state.addListener((observable, before, now) -> changed.run());
      beliefs.put(belief, state);
      StringProperty line = new SimpleStringProperty("");
      line.addListener((observable, before, now) -> changed.run());
      lines.put(belief, line);
    }
    Stream.<ObservableValue<?>>of(notes, expertise, intended, actual, attention)
        .forEach(property -> property.addListener((observable, before, now) -> changed.run()));
  }

  public StringProperty notesProperty() {
    return notes;
  }

  public StringProperty expertiseProperty() {
    return expertise;
  }

  /** How a conviction stands today; null while it was not looked at. */
  public ObjectProperty<@Nullable BeliefState> beliefProperty(Belief belief) {
    ObjectProperty<@Nullable BeliefState> state = beliefs.get(belief);
    if (state == null) {
      throw new IllegalArgumentException(belief.name());
    }
    return state;
  }

  /** The line written with a conviction. */
  public StringProperty lineProperty(Belief belief) {
    StringProperty line = lines.get(belief);
    if (line == null) {
      throw new IllegalArgumentException(belief.name());
    }
    return line;
  }

  /** Whether any conviction was looked at. */
  public boolean isChecked() {
    return beliefs.values().stream().anyMatch(state -> state.get() != null);
  }

  /** 1 (bringing in) to 10 (letting discover). */
  public ObjectProperty<@Nullable Integer> intendedProperty() {
    return intended;
  }

  /** As {@link #intendedProperty()}, looking back. */
  public ObjectProperty<@Nullable Integer> actualProperty() {
    return actual;
  }

  /** The quality that goes along. */
  public ObjectProperty<@Nullable Trait> attentionProperty() {
    return attention;
  }

  void show(Session.ForMyself own) {
    stored = own;
    notes.set(own.notes() == null ? "" : own.notes());
    expertise.set(own.expertise() == null ? "" : own.expertise());
    beliefs.values().forEach(state -> state.set(null));
    lines.values().forEach(line -> line.set(""));
    for (Session.BeliefAnswer answer : own.beliefs()) {
      beliefProperty(answer.belief()).set(answer.answer());
      lineProperty(answer.belief()).set(answer.line() == null ? "" : answer.line());
    }
    intended.set(own.balanceIntended());
    actual.set(own.balanceActual());
    attention.set(own.attentionTrait());
  }

  Session.ForMyself toForMyself() {
    List<Session.BeliefAnswer> answers = new ArrayList<>();
    for (Belief belief : Belief.values()) {
      BeliefState state = beliefProperty(belief).get();
      String line = Typed.text(lineProperty(belief).get(), storedLine(belief));
      if (state != null || line != null) {
        answers.add(new Session.BeliefAnswer(belief, state, line));
      }
    }
    return new Session.ForMyself(
        Typed.text(notes.get(), stored.notes()),
        Typed.text(expertise.get(), stored.expertise()),
        answers,
        intended.get(),
        actual.get(),
        attention.get());
  }

  private @Nullable String storedLine(Belief belief) {
    for (Session.BeliefAnswer answer : stored.beliefs()) {
      if (answer.belief() == belief) {
        return answer.line();
      }
    }
    return null;
  }
}

package org.spiegelboek.team;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.ui.Desk;

/** Sheets of paper going in one after the other; the last ones can be taken out again. */
public final class TypingViewModel {

  /** One place of a sheet. */
  record Spot(Perspective perspective, Trait trait) {}

  private record Typed(String id, Sheet sheet) {}

  private final Desk desk;
  private final RoundRepository rounds;
  private final SheetRepository sheets;
  private final String id;
  private final ReadOnlyObjectWrapper<@Nullable Round> round = new ReadOnlyObjectWrapper<>();

  /** Only as long as this screen stands: which sheet came last is kept nowhere. */
  private final Deque<Typed> typed = new ArrayDeque<>();

  public TypingViewModel(Desk desk, RoundRepository rounds, SheetRepository sheets, String id) {
    this.desk = desk;
    this.rounds = rounds;
    this.sheets = sheets;
    this.id = id;
  }

  void load() {
    desk.background().run(() -> sheets.takes(id) ? rounds.find(id).orElse(null) : null, round::set);
  }

  /** The places of a sheet, in the order of the paper. */
  static List<Spot> spots(Round round) {
    List<Spot> spots = new ArrayList<>();
    for (Perspective perspective : round.perspectives()) {
      for (Trait trait : Trait.values()) {
        spots.add(new Spot(perspective, trait));
      }
    }
    return spots;
  }

  /** Takes in a sheet; null is left open, 0 no view. */
  void add(List<@Nullable Integer> values, Runnable onIn) {
    Round now = round.get();
    if (now == null) {
      return;
    }
    List<Spot> spots = spots(now);
    List<Round.Dot> marks = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      Integer value = values.get(i);
      if (value != null) {
        Spot spot = spots.get(i);
        marks.add(
            new Round.Dot(spot.trait(), spot.perspective(), value == 0 ? null : value, value == 0));
      }
    }
    Sheet sheet = new Sheet(marks);
    desk.background()
        .run(
            () -> {
              String sheetId = sheets.add(id, sheet);
              return new In(sheetId, rounds.find(id).orElse(null));
            },
            in -> {
              typed.push(new Typed(in.sheetId(), sheet));
              round.set(in.round());
              onIn.run();
            });
  }

  private record In(String sheetId, @Nullable Round round) {}

  /** Takes the last sheet out again and hands it over, to be mended. */
  void undo(Consumer<Sheet> taker) {
    if (typed.isEmpty()) {
      return;
    }
    Typed last = typed.pop();
    desk.background()
        .run(
            () -> {
              sheets.remove(id, last.id());
              return rounds.find(id);
            },
            now -> {
              round.set(now.orElse(null));
              taker.accept(last.sheet());
            });
  }

  boolean canUndo() {
    return !typed.isEmpty();
  }

  void done() {
    desk.navigation().go(TeamPlaces.round(id));
  }

  /** The round, as long as it takes sheets. */
  ReadOnlyObjectProperty<@Nullable Round> roundProperty() {
    return round.getReadOnlyProperty();
  }
}

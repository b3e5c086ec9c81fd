package org.spiegelboek.team;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Desk;

/** One laptop that goes round: each sheet is closed before the next begins. */
public final class PassingViewModel {

  private final Desk desk;
  private final RoundRepository rounds;
  private final SheetRepository sheets;
  private final String id;
  private final ReadOnlyObjectWrapper<@Nullable Round> round = new ReadOnlyObjectWrapper<>();

  public PassingViewModel(Desk desk, RoundRepository rounds, SheetRepository sheets, String id) {
    this.desk = desk;
    this.rounds = rounds;
    this.sheets = sheets;
    this.id = id;
  }

  void load() {
    desk.background().run(() -> sheets.takes(id) ? rounds.find(id).orElse(null) : null, round::set);
  }

  /** Takes a sheet in; it cannot be opened again. */
  void add(Sheet sheet, Runnable onIn) {
    desk.background()
        .run(
            () -> {
              sheets.add(id, sheet);
              return rounds.find(id);
            },
            now -> {
              round.set(now.orElse(null));
              onIn.run();
            });
  }

  void done() {
    desk.navigation().go(TeamPlaces.round(id));
  }

  /** The round, as long as it takes sheets. */
  ReadOnlyObjectProperty<@Nullable Round> roundProperty() {
    return round.getReadOnlyProperty();
  }
}

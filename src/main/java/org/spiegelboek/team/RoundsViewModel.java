package org.spiegelboek.team;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.spiegelboek.mirror.Mirror;
import org.spiegelboek.mirror.MirrorRepository;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.Desk;

/** All rounds, the latest first, and a new one to begin. */
public final class RoundsViewModel {

  private final Desk desk;
  private final RoundRepository rounds;
  private final SheetRepository sheets;
  private final MirrorRepository mirrors;
  private final ObservableList<Round> all = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final StringProperty name = new SimpleStringProperty("");
  private final IntegerProperty minimum = new SimpleIntegerProperty(Round.FEWEST);
  private final BooleanProperty begun = new SimpleBooleanProperty();

  public RoundsViewModel(
      Desk desk, RoundRepository rounds, SheetRepository sheets, MirrorRepository mirrors) {
    this.desk = desk;
    this.rounds = rounds;
    this.sheets = sheets;
    this.mirrors = mirrors;
  }

  void load() {
    desk.background()
        .run(
            rounds::list,
            list -> {
              all.setAll(list);
              ready.set(true);
            });
  }

  /** Begins a round that asks for this, and opens its page. */
  void begin(List<Perspective> perspectives) {
    String called = name.get().strip();
    if (called.isEmpty() || perspectives.isEmpty() || begun.get()) {
      return;
    }
    begun.set(true);
    Round round = Round.begun(Ids.create(), called, perspectives, minimum.get(), desk.clock());
    desk.background()
        .run(
            () -> {
              sheets.begin(round, RoundKeys.create());
              return round;
            },
            saved -> open(saved));
  }

  /** Keeps what was answered as a sitting of one's own, because its writer wished so. */
  void keep(Sheet sheet, Invitation invitation) {
    Instant now = desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    List<Mirror.Mark> marks =
        sheet.marks().stream()
            .map(
                dot ->
                    new Mirror.Mark(dot.trait(), dot.perspective(), dot.mark(), dot.noView(), null))
            .toList();
    Mirror mirror =
        new Mirror(
            Ids.create(),
            LocalDateTime.now(desk.clock()).truncatedTo(ChronoUnit.MINUTES),
            invitation.name().isEmpty() ? null : invitation.name(),
            marks,
            null,
            List.of(),
            now,
            now);
    desk.background().run(() -> mirrors.save(mirror), saved -> {});
  }

  void open(Round round) {
    desk.navigation().go(TeamPlaces.round(round.id()));
  }

  ObservableList<Round> rounds() {
    return all;
  }

  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  StringProperty nameProperty() {
    return name;
  }

  IntegerProperty minimumProperty() {
    return minimum;
  }
}

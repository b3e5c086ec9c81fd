package org.spiegelboek.history;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Removal;
import org.spiegelboek.ui.Step;

/** What lies in the bin, one thing of it open for reading. */
public final class BinViewModel {

  private final Desk desk;
  private final BinRepository bin;
  private final ObservableList<Binned> things = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Binned> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

  public BinViewModel(Desk desk, BinRepository bin) {
    this.desk = desk;
    this.bin = bin;
  }

  /** Reads what lies there; what was open stays open while it is there. */
  void load() {
    desk.background()
        .run(
            bin::list,
            all -> {
              Binned before = chosen.get();
              things.setAll(all);
              ready.set(true);
              chosen.set(
                  all.stream()
                      .filter(thing -> before != null && thing.id().equals(before.id()))
                      .findFirst()
                      .orElse(all.isEmpty() ? null : all.getFirst()));
            });
  }

  void choose(Binned thing) {
    chosen.set(thing);
  }

  /** Puts back what is open; what it returns deletes it once more, and the other way round. */
  Optional<Step> restore() {
    Binned thing = chosen.get();
    if (thing == null) {
      return Optional.empty();
    }
    Step deleting =
        new Removal(
                desk,
                at -> bin.restore(thing.kind(), thing.id(), at),
                at -> bin.remove(thing.kind(), thing.id(), at))
            .run(this::load, this::load);
    return Optional.of(deleting);
  }

  /**
   * Deletes everything for good.
   *
   * @param then done when it is gone
   */
  void empty(Runnable then) {
    desk.background()
        .run(
            () -> {
              bin.deleteAll();
              return true;
            },
            done -> {
              load();
              then.run();
            });
  }

  /** The day it was deleted. */
  LocalDate deletedOn(Binned thing) {
    return LocalDate.ofInstant(thing.deletedAt(), desk.clock().getZone());
  }

  /** The day from which it is gone for good. */
  LocalDate goesOn(Binned thing) {
    return LocalDate.ofInstant(thing.deletedAt().plus(BinRepository.KEPT), desk.clock().getZone());
  }

  ObservableList<Binned> things() {
    return things;
  }

  ReadOnlyObjectProperty<@Nullable Binned> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }
}

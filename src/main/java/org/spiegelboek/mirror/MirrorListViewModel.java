package org.spiegelboek.mirror;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Autosave;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Removal;
import org.spiegelboek.ui.Step;

/** All sittings, newest first; one of them open for reading, with its title. */
public final class MirrorListViewModel {

  private final Desk desk;
  private final MirrorRepository mirrors;
  private final ObservableList<Mirror> sittings = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Mirror> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final SessionLinks links;
  private final Autosave autosave;
  private Sitting sitting = new Sitting(() -> {});

  public MirrorListViewModel(Desk desk, MirrorRepository mirrors) {
    this.desk = desk;
    this.mirrors = mirrors;
    this.links = new SessionLinks(desk, mirrors);
    this.autosave = new Autosave(desk.background(), desk.unsaved(), this::toStore);
  }

  void load() {
    desk.background()
        .run(
            mirrors::list,
            all -> {
              sittings.setAll(all);
              ready.set(true);
              if (!all.isEmpty()) {
                open(all.getFirst());
              }
            });
  }

  /** Opens a sitting on the right page. */
  void open(Mirror mirror) {
    desk.unsaved().leave(() -> show(mirror), () -> {});
  }

  private void show(Mirror mirror) {
    sitting = new Sitting(this::changed);
    sitting.load(mirror);
    opened.set(mirror);
    String id = mirror.id();
    desk.background()
        .run(
            () -> mirrors.sittings(id),
            read -> {
              Mirror now = opened.get();
              if (now != null && now.id().equals(id)) {
                links.show(id, read);
              }
            });
  }

  private void changed() {
    autosave.touch();
    Mirror changed = sitting.toMirror(desk.clock());
    sittings.replaceAll(old -> old.id().equals(changed.id()) ? changed : old);
  }

  private Callable<?> toStore() {
    Mirror mirror = sitting.toMirror(desk.clock());
    return () -> mirrors.save(mirror);
  }

  /** Takes the open sitting out; what it returns brings it back, with its conversations. */
  Optional<Step> delete() {
    Mirror gone = opened.get();
    if (gone == null) {
      return Optional.empty();
    }
    autosave.saveNow();
    String id = gone.id();
    Step step =
        new Removal(desk, at -> mirrors.remove(id, at), at -> mirrors.restore(id, at))
            .run(() -> letGo(id), () -> bringBack(id));
    letGo(id);
    return Optional.of(step);
  }

  private void letGo(String id) {
    Mirror now = opened.get();
    if (now != null && now.id().equals(id)) {
      opened.set(null);
    }
    sittings.removeIf(mirror -> mirror.id().equals(id));
  }

  private void bringBack(String id) {
    desk.background()
        .run(
            mirrors::list,
            all -> {
              sittings.setAll(all);
              all.stream().filter(mirror -> mirror.id().equals(id)).forEach(this::open);
            });
  }

  void save() {
    autosave.saveNow();
  }

  void showPicture() {
    save();
    desk.navigation().go(Place.of(Place.Section.MIRROR, sitting.id()));
  }

  void showToday() {
    save();
    desk.navigation().go(MirrorPlaces.TODAY);
  }

  ObservableList<Mirror> sittings() {
    return sittings;
  }

  ReadOnlyObjectProperty<@Nullable Mirror> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Title of the open sitting. */
  StringProperty titleProperty() {
    return sitting.titleProperty();
  }

  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  SessionLinks links() {
    return links;
  }
}

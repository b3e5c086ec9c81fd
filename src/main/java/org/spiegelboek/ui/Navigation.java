package org.spiegelboek.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Where in the book the user is, with the way back. The shell shows what it says. */
public final class Navigation {

  private final ReadOnlyObjectWrapper<Place> place =
      new ReadOnlyObjectWrapper<>(Place.of(Place.Section.TODAY));
  private final Deque<Place> before = new ArrayDeque<>();
  private final Deque<Place> after = new ArrayDeque<>();
  private Consumer<Place> shell = to -> {};
  private Consumer<Runnable> gate = Runnable::run;

  public ReadOnlyObjectProperty<Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  public Place getPlace() {
    return place.get();
  }

  /** Who shows a place when the user goes there. */
  public void onGo(Consumer<Place> shell) {
    this.shell = shell;
  }

  /** What is left first is left through this: it may wait, or not let go at all. */
  public void onLeave(Consumer<Runnable> gate) {
    this.gate = gate;
  }

  /** Goes there; going where one is shows it anew. */
  public void go(Place to) {
    gate.accept(
        () -> {
          if (!to.equals(place.get())) {
            before.push(place.get());
            after.clear();
          }
          show(to);
        });
  }

  private void show(Place to) {
    place.set(to);
    shell.accept(to);
  }

  /** The last place the user came from in another section than this one; null at the beginning. */
  public @Nullable Place lastOutside(Place.Section section) {
    return before.stream().filter(it -> it.section() != section).findFirst().orElse(null);
  }

  /** Says where the user is now without leaving it: a new record that got its id. */
  public void stayAt(Place here) {
    place.set(here);
  }

  public void back() {
    turn(before, after);
  }

  public void forward() {
    turn(after, before);
  }

  private void turn(Deque<Place> from, Deque<Place> onto) {
    gate.accept(
        () -> {
          if (!from.isEmpty()) {
            onto.push(place.get());
            show(from.pop());
          }
        });
  }
}

package org.spiegelboek.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Whether what is on the screen is on the disk. One for the whole window, shown in the top line.
 */
public final class SavedSign {

  /** NONE while nothing was changed or something is being typed; SAVED only after the commit. */
  public enum State {
    NONE,
    SAVED,
    FAILED
  }

  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public State getState() {
    return state.get();
  }

  void set(State value) {
    state.set(value);
  }

  /** Nothing to say, on a new screen. A failure stays until its text is saved. */
  public void clear() {
    if (state.get() == State.SAVED) {
      state.set(State.NONE);
    }
  }
}

package org.spiegelboek.vault;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Background;

/** What can be read of a damaged book on its way into a new one. */
final class SalvageViewModel {

  private final Background background;
  private final Function<Database, Map<Kind, Integer>> mend;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State(false, null, null));

  /**
   * @param counts what the new book holds
   */
  record Found(SalvagedJournal salvaged, Map<Kind, Integer> counts) {}

  /**
   * @param found once it is read
   * @param refused why it was not, if it was tried
   */
  record State(boolean reading, @Nullable Found found, VaultException.@Nullable Reason refused) {}

  /**
   * @param mend makes what was put together consistent, and counts it
   */
  SalvageViewModel(Background background, Function<Database, Map<Kind, Integer>> mend) {
    this.background = background;
    this.mend = mend;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  void read(Callable<SalvagedJournal> salvage) {
    state.set(new State(true, null, null));
    background.run(
        () -> mended(salvage.call()),
        found -> state.set(new State(false, found, null)),
        this::refuse);
  }

  private Found mended(SalvagedJournal salvaged) {
    try {
      return new Found(salvaged, mend.apply(salvaged.journal().database()));
    } catch (RuntimeException e) {
      salvaged.journal().close();
      throw e;
    }
  }

  private void refuse(Exception failure) {
    if (!(failure instanceof VaultException refusal)) {
      state.set(new State(false, null, null));
      throw new IllegalStateException(failure);
    }
    state.set(new State(false, null, refusal.reason()));
  }
}

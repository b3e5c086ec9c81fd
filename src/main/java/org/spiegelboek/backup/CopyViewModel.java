package org.spiegelboek.backup;

import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.StoreException;
import org.spiegelboek.ui.Background;

/** Another copy on its way into the open book: chosen, looked through, taken in or left. */
final class CopyViewModel {

  private static final System.Logger LOG = System.getLogger(CopyViewModel.class.getName());

  private final Background background;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State(Step.READY));

  /** How far it is. */
  enum Step {
    /** Nothing was chosen. */
    READY,
    READING,
    /** Its passphrase is asked for. */
    LOCKED,
    /** What would happen stands there. */
    SHOWN,
    TAKEN,
    /** The copy was refused. */
    REFUSED
  }

  /**
   * @param words while it is shown
   * @param done when it is taken in
   * @param refused why not, also beside the question for a passphrase
   */
  record State(
      Step step,
      Merging.@Nullable Words words,
      String done,
      CopyException.@Nullable Reason refused) {

    State(Step step) {
      this(step, null, "", null);
    }
  }

  CopyViewModel(Background background) {
    this.background = background;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  void look(Callable<Merging.Words> look) {
    run(look, words -> new State(Step.SHOWN, words, "", null));
  }

  void take(Callable<String> take) {
    run(take, done -> new State(Step.TAKEN, null, done, null));
  }

  void leave() {
    state.set(new State(Step.READY));
  }

  private <T> void run(Callable<T> work, Function<T, State> then) {
    state.set(new State(Step.READING));
    background.run(work, made -> state.set(then.apply(made)), this::refuse);
  }

  private void refuse(Exception failure) {
    CopyException.Reason reason = reason(failure);
    LOG.log(
        System.Logger.Level.INFO, "No copy: " + reason + ", " + failure.getClass().getSimpleName());
    state.set(
        switch (reason) {
          case LOCKED -> new State(Step.LOCKED);
          case WRONG_PASSPHRASE -> new State(Step.LOCKED, null, "", reason);
          default -> new State(Step.REFUSED, null, "", reason);
        });
  }

  private static CopyException.Reason reason(Exception failure) {
    return switch (failure) {
      case CopyException refused -> refused.reason();
      case StoreException store when store.reason() == StoreException.Reason.DAMAGED ->
          CopyException.Reason.OWN_DAMAGED;
      default -> CopyException.Reason.UNREACHABLE;
    };
  }
}

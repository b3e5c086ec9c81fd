package org.spiegelboek.vault;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.store.Meta;
import org.spiegelboek.ui.Background;

/** Making a new journal. */
final class NewBookViewModel {

  /** How far it is. */
  enum State {
    READY,
    MAKING,
    EXISTS,
    CANNOT_WRITE
  }

  private final Background background;
  private final Consumer<OpenJournal> made;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READY);

  NewBookViewModel(Background background, Consumer<OpenJournal> made) {
    this.background = background;
    this.made = made;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Another name or place was chosen. */
  void changed() {
    if (state.get() != State.MAKING) {
      state.set(State.READY);
    }
  }

  /** Makes the journal; the passphrase is wiped afterwards. */
  void make(JournalFolder folder, char[] passphrase, Language language) {
    state.set(State.MAKING);
    background.run(
        () -> {
          try {
            return named(Vault.create(folder, passphrase), language);
          } finally {
            Arrays.fill(passphrase, '\0');
          }
        },
        journal -> {
          state.set(State.READY);
          made.accept(journal);
        },
        this::refused);
  }

  private static OpenJournal named(OpenJournal journal, Language language) {
    try {
      journal
          .database()
          .change(
              sql -> {
                Meta.put(sql, Meta.NAME, journal.folder().name());
                Meta.put(sql, Meta.LANGUAGE, language.code());
              });
      return journal;
    } catch (RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private void refused(Exception failure) {
    if (!(failure instanceof VaultException refusal)) {
      state.set(State.CANNOT_WRITE);
      throw new IllegalStateException(failure);
    }
    state.set(refusal.reason() == VaultException.Reason.EXISTS ? State.EXISTS : State.CANNOT_WRITE);
  }
}

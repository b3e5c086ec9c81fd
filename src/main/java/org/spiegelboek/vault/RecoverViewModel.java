package org.spiegelboek.vault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.spiegelboek.ui.Background;

/** The way back in by the recovery sheet: first the code, then a new passphrase. */
final class RecoverViewModel {

  /** What the screen says; all but the first two are refusals. */
  enum State {
    READY,
    OPENING,
    MISTYPED_CODE,
    WRONG_CODE,
    NO_RECOVERY,
    IN_USE,
    /** Still open behind this very cover: the disk refuses its last text. */
    BEHIND,
    CANNOT_WRITE,
    DAMAGED;

    /** Last part of the message key. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Background background;
  private final JournalFolder folder;
  private final Function<JournalFolder, Optional<OpenJournal>> behind;
  private final Vault.Precaution beforeMigration;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READY);

  RecoverViewModel(
      Background background,
      JournalFolder folder,
      Function<JournalFolder, Optional<OpenJournal>> behind,
      Vault.Precaution beforeMigration) {
    this.beforeMigration = beforeMigration;
    this.background = background;
    this.folder = folder;
    this.behind = behind;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  void recover(String code, Consumer<OpenJournal> opened) {
    state.set(State.OPENING);
    background.run(
        () -> Vault.recover(folder, code, beforeMigration),
        journal -> {
          state.set(State.READY);
          opened.accept(journal);
        },
        this::refused);
  }

  /** Gives the journal, open by its code, a new passphrase, which is wiped afterwards. */
  void renew(OpenJournal journal, char[] passphrase, Runnable renewed) {
    state.set(State.OPENING);
    background.run(
        () -> {
          try {
            journal.changePassphrase(passphrase);
            return true;
          } finally {
            Arrays.fill(passphrase, '\0');
          }
        },
        done -> {
          state.set(State.READY);
          renewed.run();
        },
        this::refused);
  }

  private void refused(Exception failure) {
    if (!(failure instanceof VaultException refusal)) {
      state.set(State.READY);
      throw new IllegalStateException(failure);
    }
    state.set(
        switch (refusal.reason()) {
          case MISTYPED_CODE -> State.MISTYPED_CODE;
          case WRONG_PASSPHRASE, WEAK_PASSPHRASE -> State.WRONG_CODE;
          case NO_RECOVERY -> State.NO_RECOVERY;
          case IN_USE -> behind.apply(folder).isPresent() ? State.BEHIND : State.IN_USE;
          case CANNOT_WRITE, EXISTS -> State.CANNOT_WRITE;
          case DAMAGED_KEYS, DAMAGED_JOURNAL, NEWER, MISSING, UNUSABLE_PATH -> State.DAMAGED;
        });
  }
}

package org.spiegelboek.vault;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.spiegelboek.ui.Background;

/** One closed journal and the attempts to open it. */
final class UnlockViewModel {

  private static final int ATTEMPTS_BEFORE_REMINDER = 3;

  private final Background background;
  private final JournalFolder folder;
  private final Consumer<OpenJournal> opened;
  private final Function<JournalFolder, Optional<OpenJournal>> behind;
  private final Vault.Precaution beforeMigration;
  private final ReadOnlyObjectWrapper<LockState> state =
      new ReadOnlyObjectWrapper<>(LockState.CLOSED);
  private int wrong;

  /**
   * @param behind the journal in this folder, if it is still open behind the cover
   */
  UnlockViewModel(
      Background background,
      JournalFolder folder,
      Consumer<OpenJournal> opened,
      Function<JournalFolder, Optional<OpenJournal>> behind,
      Vault.Precaution beforeMigration) {
    this.beforeMigration = beforeMigration;
    this.background = background;
    this.folder = folder;
    this.opened = opened;
    this.behind = behind;
  }

  ReadOnlyObjectProperty<LockState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  LockState getState() {
    return state.get();
  }

  /** Looks whether the journal is there at all, so that nobody types for nothing. */
  void look() {
    background.run(
        folder::looksLikeJournal,
        there -> {
          if (!there && state.get() == LockState.CLOSED) {
            state.set(LockState.MISSING);
          }
        });
  }

  /** Tries a passphrase, which is wiped afterwards. Nothing happens while another try is on. */
  void unlock(char[] passphrase) {
    if (state.get() == LockState.OPENING) {
      Arrays.fill(passphrase, '\0');
      return;
    }
    state.set(LockState.OPENING);
    behind
        .apply(folder)
        .ifPresentOrElse(journal -> takeBack(journal, passphrase), () -> open(passphrase));
  }

  /** The book never closed, since the disk refuses its last text: it comes back with that text. */
  private void takeBack(OpenJournal journal, char[] passphrase) {
    background.run(
        () -> journal.isPassphrase(passphrase),
        right -> {
          if (right && behind.apply(folder).isEmpty()) {
            // It was kept and closed meanwhile.
            open(passphrase);
            return;
          }
          Arrays.fill(passphrase, '\0');
          if (right) {
            opened.accept(journal);
          } else {
            refused(new VaultException(VaultException.Reason.WRONG_PASSPHRASE));
          }
        },
        failure -> {
          Arrays.fill(passphrase, '\0');
          refused(failure);
        });
  }

  private void open(char[] passphrase) {
    background.run(
        () -> {
          try {
            return Vault.unlock(folder, passphrase, beforeMigration);
          } finally {
            Arrays.fill(passphrase, '\0');
          }
        },
        opened,
        this::refused);
  }

  private void refused(Exception failure) {
    if (!(failure instanceof VaultException refusal)) {
      state.set(LockState.CLOSED);
      throw new IllegalStateException(failure);
    }
    LockState after = LockState.of(refusal.reason());
    if (after == LockState.WRONG && ++wrong >= ATTEMPTS_BEFORE_REMINDER) {
      after = LockState.WRONG_AGAIN;
    }
    state.set(after);
  }
}

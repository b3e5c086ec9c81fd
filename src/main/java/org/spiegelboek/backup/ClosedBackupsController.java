package org.spiegelboek.backup;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.vault.ClosedController;
import org.spiegelboek.vault.Entrance;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.NewPlace;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.PassphraseField;
import org.spiegelboek.vault.Vault;
import org.spiegelboek.vault.VaultException;

/** The backups of a closed book: one of them becomes a book of its own, and opens. */
public final class ClosedBackupsController {

  private final Entrance entrance;
  private final Messages messages;
  private final AutomaticBackups automatic;
  private final ClosedController closed;
  private @Nullable Backup chosen;

  @FXML private Label none;
  @FXML private VBox list;
  @FXML private VBox form;
  @FXML private Label holds;
  @FXML private PassphraseField passphrase;
  @FXML private Label message;
  @FXML private Button open;
  @FXML private Button other;

  public ClosedBackupsController(
      Entrance entrance, AutomaticBackups automatic, ClosedController closed) {
    this.entrance = entrance;
    this.messages = entrance.messages();
    this.automatic = automatic;
    this.closed = closed;
  }

  @FXML
  private void initialize() {
    show(false, form, none, message);
    JournalFolder book = closed.asked();
    if (book != null) {
      entrance.background().run(() -> found(book), this::fill);
    }
  }

  /** Those of this book; of every book, where nothing can be read of this one any more. */
  private List<Backup> found(JournalFolder book) {
    return Vault.findId(book)
        .map(
            id ->
                automatic.places(id).stream()
                    .flatMap(folder -> BackupList.readable(id, folder).stream())
                    .toList())
        .orElseGet(automatic::all);
  }

  private void fill(List<Backup> backups) {
    show(backups.isEmpty(), none);
    BackupRows.fill(list, backups, messages, entrance.clock(), this::choose);
  }

  private void choose(Backup backup) {
    chosen = backup;
    holds.setText(BackupRows.holds(backup, messages));
    show(false, message);
    show(true, form);
    passphrase.requestFocus();
  }

  @FXML
  private void other() {
    entrance
        .dialogs()
        .folder()
        .apply(other.getScene().getWindow())
        .ifPresent(
            folder -> {
              show(false, form);
              entrance.background().run(() -> BackupList.readable(folder), this::fill);
            });
  }

  @FXML
  private void open() {
    Backup backup = chosen;
    if (backup == null) {
      return;
    }
    char[] typed = passphrase.copyTyped();
    show(false, message);
    form.setDisable(true);
    entrance
        .background()
        .run(
            () -> {
              try {
                return broughtBack(backup, typed);
              } finally {
                Arrays.fill(typed, '\0');
              }
            },
            journal -> {
              form.setDisable(false);
              closed.open(journal);
            },
            failure -> {
              form.setDisable(false);
              refused(failure);
            });
  }

  /** Beside the book, or where new books lie if there is no such place any more. */
  private OpenJournal broughtBack(Backup backup, char[] typed) throws IOException {
    JournalFolder book = closed.asked();
    String name = book == null ? "Spiegelboek" : book.name();
    JournalFolder target =
        NewPlace.free(NewPlace.beside(book), name + " " + BackupRows.day(backup, entrance.clock()));
    Restore.to(target, backup.file(), made -> Vault.unlock(made, typed));
    return Vault.unlock(target, typed);
  }

  private void refused(Exception failure) {
    message.setText(
        messages.text(
            switch (failure) {
              case VaultException vault
                  when vault.reason() == VaultException.Reason.WRONG_PASSPHRASE ->
                  "vault.unlock.wrong";
              case VaultException vault when vault.reason() == VaultException.Reason.CANNOT_WRITE ->
                  "backup.unreachable";
              case IOException unreachable -> "backup.unreachable";
              default -> "backup.damaged";
            }));
    show(true, message);
    passphrase.requestFocus();
    passphrase.selectAll();
  }

  @FXML
  private void salvage() {
    closed.showSalvage(Objects.requireNonNull(closed.asked()));
  }

  @FXML
  private void back() {
    closed.showUnlock(Objects.requireNonNull(closed.asked()));
  }

  private static void show(boolean shown, Node... nodes) {
    for (Node node : nodes) {
      node.setVisible(shown);
      node.setManaged(shown);
    }
  }
}

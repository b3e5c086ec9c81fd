package org.spiegelboek.vault;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/** The lock screen of one journal. */
public final class UnlockController {

  private final Entrance entrance;
  private final Messages messages;
  private @Nullable ClosedController closed;
  private @Nullable JournalFolder folder;
  private @Nullable UnlockViewModel model;

  @FXML private Label title;
  @FXML private Label lead;
  @FXML private Node form;
  @FXML private PassphraseField passphrase;
  @FXML private ToggleButton eye;
  @FXML private Label message;
  @FXML private Label capsLock;
  @FXML private Button open;
  @FXML private Label enter;
  @FXML private Node blocked;
  @FXML private Button find;
  @FXML private Node lost;
  @FXML private Node salvage;

  public UnlockController(Entrance entrance) {
    this.entrance = entrance;
    this.messages = entrance.messages();
  }

  void start(ClosedController parent, JournalFolder journal) {
    closed = parent;
    folder = journal;
    UnlockViewModel made =
        new UnlockViewModel(
            entrance.background(),
            journal,
            parent::open,
            entrance.behind(),
            entrance.beforeMigration());
    model = made;
    passphrase.revealedProperty().bind(eye.selectedProperty());
    passphrase.setOnKeyPressed(event -> lookAtCapsLock());
    passphrase.setOnKeyReleased(event -> lookAtCapsLock());
    passphrase.focusedProperty().subscribe(this::lookAtCapsLock);
    eye.selectedProperty().subscribe(this::nameEye);
    made.stateProperty().subscribe(this::show);
    ClosedController.focusWhenShown(passphrase);
    made.look();
  }

  @FXML
  private void open() {
    if (model != null) {
      model.unlock(passphrase.copyTyped());
    }
  }

  private void show(LockState state) {
    boolean opening = state == LockState.OPENING;
    passphrase.setEditable(!opening);
    open.setDisable(opening);
    open.setText(messages.text(opening ? "vault.unlock.opening" : "vault.unlock.open"));
    Shown.when(!opening, enter);
    Shown.text(message, line(state));
    passphrase.setAccessibleHelp(message.getText());
    Shown.when(!state.isBlocked(), form, lost);
    Shown.when(state.isBlocked(), blocked);
    Shown.when(state == LockState.DAMAGED_JOURNAL, salvage);
    Shown.when(state.isBlocked() && state != LockState.NEWER, find);
    title.setText(
        messages.text(
            state.isBlocked() ? "vault.trouble." + state.key() + ".title" : "vault.unlock.title"));
    lead.setText(
        messages.text(
            state.isBlocked() ? "vault.trouble." + state.key() + ".text" : "vault.unlock.lead"));
    if (state == LockState.WRONG || state == LockState.WRONG_AGAIN) {
      passphrase.requestFocus();
      passphrase.selectAll();
    }
  }

  private String line(LockState state) {
    return switch (state) {
      case WRONG -> messages.text("vault.unlock.wrong");
      case WRONG_AGAIN ->
          messages.text("vault.unlock.wrong") + " " + messages.text("vault.unlock.reminder");
      case IN_USE -> messages.text("vault.unlock.inuse");
      case CANNOT_WRITE -> messages.text("vault.unlock.cannotwrite");
      case CLOSED, OPENING, DAMAGED_KEYS, DAMAGED_JOURNAL, NEWER, MISSING -> "";
    };
  }

  private void lookAtCapsLock() {
    Optional<Boolean> on = Platform.isKeyLocked(KeyCode.CAPS);
    Shown.when(passphrase.isFocused() && on.orElse(false), capsLock);
  }

  private void nameEye() {
    eye.setAccessibleText(
        messages.text(eye.isSelected() ? "vault.passphrase.hide" : "vault.passphrase.show"));
  }

  @FXML
  private void recover() {
    if (closed != null && folder != null) {
      closed.showRecover(folder);
    }
  }

  @FXML
  private void backups() {
    if (closed != null && folder != null) {
      closed.showBackups(folder);
    }
  }

  @FXML
  private void salvage() {
    if (closed != null && folder != null) {
      closed.showSalvage(folder);
    }
  }

  @FXML
  private void other() {
    if (closed != null) {
      closed.showBegin();
    }
  }

  @FXML
  private void find() {
    Optional<Path> chosen = entrance.dialogs().folder().apply(find.getScene().getWindow());
    chosen.ifPresent(this::use);
  }

  private void use(Path chosen) {
    Optional<JournalFolder> found = JournalFolder.find(chosen);
    if (found.isPresent() && closed != null) {
      closed.showUnlock(found.get());
    } else {
      lead.setText(messages.text("vault.begin.none"));
    }
  }
}

package org.spiegelboek.vault;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/** The way back in: the code of the recovery sheet, then a new passphrase. */
public final class RecoverController {

  private final Entrance entrance;
  private final Messages messages;
  private @Nullable ClosedController closed;
  private @Nullable JournalFolder folder;
  private @Nullable RecoverViewModel model;
  private @Nullable OpenJournal journal;

  @FXML private Label title;
  @FXML private Label lead;
  @FXML private Node codePart;
  @FXML private TextArea code;
  @FXML private Node passphrase;
  @FXML private NewPassphraseController passphraseController;
  @FXML private Label trouble;
  @FXML private Button next;
  @FXML private Node back;

  public RecoverController(Entrance entrance) {
    this.entrance = entrance;
    this.messages = entrance.messages();
  }

  void start(ClosedController parent, JournalFolder place) {
    closed = parent;
    folder = place;
    RecoverViewModel made =
        new RecoverViewModel(
            entrance.background(), place, entrance.behind(), entrance.beforeMigration());
    model = made;
    code.textProperty().addListener(text -> show(made.stateProperty().get()));
    passphraseController.readyProperty().addListener(ready -> show(made.stateProperty().get()));
    made.stateProperty().subscribe(this::show);
    code.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    ClosedController.focusWhenShown(code);
  }

  private void show(RecoverViewModel.State state) {
    boolean opening = state == RecoverViewModel.State.OPENING;
    boolean inside = journal != null;
    title.setText(messages.text(inside ? "vault.renew.title" : "vault.recover.title"));
    lead.setText(messages.text(inside ? "vault.renew.text" : "vault.recover.text"));
    Shown.when(!inside, codePart, back);
    Shown.when(inside, passphrase);
    code.setEditable(!opening);
    next.setText(
        messages.text(
            opening ? "vault.unlock.opening" : inside ? "vault.renew.open" : "vault.recover.next"));
    next.setDisable(
        opening
            || (inside ? !passphraseController.readyProperty().get() : code.getText().isBlank()));
    Shown.text(
        trouble,
        switch (state) {
          case READY, OPENING -> "";
          case MISTYPED_CODE, WRONG_CODE, NO_RECOVERY, IN_USE, BEHIND, CANNOT_WRITE, DAMAGED ->
              messages.text("vault.recover.trouble." + state.key());
        });
  }

  /** Enter and Tab go on, as in a field of one line. */
  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      next.fire();
    } else if (event.getCode() == KeyCode.TAB) {
      event.consume();
      code.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  @FXML
  private void next() {
    OpenJournal opened = journal;
    if (model == null) {
      return;
    } else if (opened == null) {
      model.recover(code.getText(), this::inside);
    } else if (passphraseController.readyProperty().get()) {
      model.renew(opened, passphraseController.take(), () -> open(opened));
    }
  }

  private void inside(OpenJournal opened) {
    journal = opened;
    if (closed != null) {
      closed.keep(opened);
    }
    code.clear();
    show(RecoverViewModel.State.READY);
    passphraseController.focus();
  }

  private void open(OpenJournal opened) {
    if (closed != null) {
      closed.open(opened);
    }
  }

  @FXML
  private void back() {
    if (closed != null && folder != null) {
      closed.showUnlock(folder);
    }
  }
}

package org.spiegelboek.session;

import javafx.fxml.FXML;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.WritingField;

/** The right page: what stays with the writer. */
public final class ForMyselfController {

  private final Messages messages;

  @FXML private BalanceLine balance;
  @FXML private WritingField expertise;
  @FXML private WritingField notes;
  @FXML private BeliefCheckController checkController;
  @FXML private LinksController linksController;

  private boolean lookingBack;
  private @Nullable ForMyselfViewModel shown;

  public ForMyselfController(Desk desk) {
    this.messages = desk.messages();
  }

  void show(SessionViewModel model) {
    ForMyselfViewModel own = model.forMyself();
    shown = own;
    checkController.show(model);
    linksController.show(model);
    expertise.textProperty().bindBidirectional(own.expertiseProperty());
    expertise.setOnLeft(event -> model.saveNow());
    expertise.setAccessibleText(messages.text("session.note.expertise"));
    notes.textProperty().bindBidirectional(own.notesProperty());
    notes.setOnLeft(event -> model.saveNow());
    notes.setAccessibleText(messages.text("session.notes"));
    balance.setNames(
        messages.text("session.balance.intended"), messages.text("session.balance.actual"));
    balance.intendedProperty().bindBidirectional(own.intendedProperty());
    balance.actualProperty().bindBidirectional(own.actualProperty());
    own.intendedProperty().addListener((observable, before, now) -> showHint(own));
    own.actualProperty().addListener((observable, before, now) -> showHint(own));
    showHint(own);
  }

  private void showHint(ForMyselfViewModel own) {
    String hint;
    if (lookingBack) {
      hint = own.actualProperty().get() == null ? messages.text("balance.after") : "";
    } else if (own.intendedProperty().get() == null) {
      hint = messages.text("balance.before");
    } else {
      hint = own.actualProperty().get() == null ? messages.text("session.balance.second") : "";
    }
    balance.setHint(hint);
    balance.setAccessibleText(messages.text("balance.name") + ". " + hint);
  }

  void lookBack(boolean now) {
    lookingBack = now;
    balance.setAfterwards(now);
    ForMyselfViewModel own = shown;
    if (own != null) {
      showHint(own);
    }
  }

  /** Opens the check and puts the keyboard there. */
  void startCheck() {
    checkController.start();
  }
}

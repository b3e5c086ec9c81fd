package org.spiegelboek.session;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementCheck;
import org.spiegelboek.agreement.AgreementWords;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.people.KeepQuestion;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.TextName;
import org.spiegelboek.ui.WritingField;

/** The right page: what stays with the writer. */
public final class ForMyselfController {

  private final Messages messages;
  private final AgreementWords words;

  @FXML private KeepQuestion kept;
  @FXML private VBox withMyself;
  @FXML private VBox ownLines;
  @FXML private BalanceLine balance;
  @FXML private WritingField expertise;
  @FXML private WritingField notes;
  @FXML private BeliefCheckController checkController;
  @FXML private LinksController linksController;

  private boolean lookingBack;
  private boolean preparing = true;
  private @Nullable ForMyselfViewModel shown;

  public ForMyselfController(Desk desk) {
    this.messages = desk.messages();
    this.words = new AgreementWords(messages, desk.clock());
  }

  void show(SessionViewModel model) {
    MadeAgreementsViewModel agreements = model.agreements();
    agreements.own().addListener((ListChangeListener<Agreement>) change -> showOwn(agreements));
    showOwn(agreements);
    ForMyselfViewModel own = model.forMyself();
    shown = own;
    checkController.show(model);
    linksController.show(model);
    expertise.textProperty().bindBidirectional(own.expertiseProperty());
    expertise.setOnLeft(event -> model.saveNow());
    expertise.setAccessibleText(messages.text("session.note.expertise"));
    TextName.on(expertise, () -> new TextName(Kind.SESSION.key(), model.getId(), "expertise"));
    TextName.on(notes, () -> new TextName(Kind.SESSION.key(), model.getId(), "private"));
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

  /** What one agreed with oneself, on top while a conversation is prepared. */
  private void showOwn(MadeAgreementsViewModel agreements) {
    List<AgreementCheck> checks =
        agreements.own().stream()
            .map(
                agreement ->
                    new AgreementCheck(
                        messages,
                        words,
                        agreement,
                        AgreementCheck.Layout.MADE,
                        (how, note) -> agreements.settle(agreement, how, note)))
            .toList();
    AgreementCheck.show(ownLines, checks);
    showOwn();
  }

  private void showOwn() {
    Shown.set(withMyself, preparing && !ownLines.getChildren().isEmpty());
  }

  void show(Movement now) {
    preparing = now == Movement.PREPARE;
    showOwn();
    lookingBack = now == Movement.LOOK_BACK;
    balance.setAfterwards(lookingBack);
    ForMyselfViewModel own = shown;
    if (own != null) {
      showHint(own);
    }
  }

  /** Where is asked whether somebody may go. */
  KeepQuestion kept() {
    return kept;
  }

  /** Opens the check and puts the keyboard there. */
  void startCheck() {
    checkController.start();
  }
}

package org.spiegelboek.session;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.Desk;

/** What the conversation is about, as chips. */
public final class AboutController {

  private final Messages messages;

  @FXML private ChipGroup focus;
  @FXML private Label began;
  @FXML private ChipGroup subject;
  @FXML private ChipGroup withWhom;
  @FXML private ChipGroup form;

  public AboutController(Desk desk) {
    this.messages = desk.messages();
  }

  void show(FocusViewModel about) {
    Choices.one(focus, Focus.class, one -> messages.inline(nameKey(one)), about.focusProperty());
    Choices.one(
        subject, Subject.class, one -> messages.inline(one.textKey()), about.subjectProperty());
    Choices.many(
        withWhom,
        WithWhom.class,
        one -> messages.inline("subject.with." + one.key()),
        about.withWhom());
    Choices.one(
        form,
        ChallengeForm.class,
        one -> messages.inline("challenge." + one.key()),
        about.formProperty());
    about.focusProperty().addListener((observable, before, now) -> adapt(about));
    about.subjectProperty().addListener((observable, before, now) -> adapt(about));
    adapt(about);
  }

  private void adapt(FocusViewModel about) {
    Focus from = about.movedFrom();
    began.setText(
        from == null ? "" : messages.format("session.began", messages.inline(nameKey(from))));
    shown(began, from != null);
    shown(withWhom, about.subjectProperty().get() == Subject.COLLABORATION);
    shown(form, about.focusProperty().get() == Focus.CHALLENGE);
  }

  private static String nameKey(Focus one) {
    return "focus." + one.key() + ".name";
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}

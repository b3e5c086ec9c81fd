package org.spiegelboek.session;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.Desk;

/** What the conversation is about, as chips. */
public final class AboutController {

  private final Messages messages;

  @FXML private Button fromLast;
  @FXML private ChipGroup focus;
  @FXML private Label began;
  @FXML private ChipGroup subject;
  @FXML private ChipGroup withWhom;
  @FXML private ChipGroup form;

  public AboutController(Desk desk) {
    this.messages = desk.messages();
  }

  void show(SessionViewModel model) {
    FocusViewModel about = model.about();
    fromLast.setOnAction(
        event -> {
          model.startFromLast();
          focus.chips().getFirst().requestFocus();
        });
    model.company().beforeProperty().addListener((observable, before, now) -> offer(model));
    about.focusProperty().addListener((observable, before, now) -> offer(model));
    about.subjectProperty().addListener((observable, before, now) -> offer(model));
    offer(model);
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

  private void offer(SessionViewModel model) {
    Shown.set(fromLast, model.company().beforeProperty().get() != null && model.about().isBare());
  }

  private void adapt(FocusViewModel about) {
    Focus from = about.movedFrom();
    began.setText(
        from == null ? "" : messages.format("session.began", messages.inline(nameKey(from))));
    Shown.set(began, from != null);
    Shown.set(withWhom, about.subjectProperty().get() == Subject.COLLABORATION);
    Shown.set(form, about.focusProperty().get() == Focus.CHALLENGE);
  }

  private static String nameKey(Focus one) {
    return "focus." + one.key() + ".name";
  }
}

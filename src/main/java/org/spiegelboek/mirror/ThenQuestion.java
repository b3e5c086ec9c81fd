package org.spiegelboek.mirror;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.MarkShape;
import org.spiegelboek.ui.TenSteps;

/** Where one stood then, with what one knows now: a link, and behind it the ten steps. */
final class ThenQuestion {

  private final Hyperlink ask;
  private final Label asked;
  private final TenSteps steps;
  private final MirrorImageViewModel model;
  private final Messages messages;

  ThenQuestion(
      Hyperlink ask, Label asked, TenSteps steps, MirrorImageViewModel model, Messages messages) {
    this.ask = ask;
    this.asked = asked;
    this.steps = steps;
    this.model = model;
    this.messages = messages;
    steps.noViewTextProperty().set(messages.inline("mirror.noview"));
    steps.setMarkShape(MarkShape.CIRCLE);
    steps.setSpeech(this::say, this::say);
    steps.answerProperty().addListener((observable, before, now) -> said(now.intValue()));
  }

  void show(Trait chosen) {
    boolean said = model.then(chosen) > 0;
    MirrorImageController.showIf(ask, model.canAskThen(chosen) && !said);
    open(said);
    steps.setAnswer(model.then(chosen));
  }

  void ask() {
    MirrorImageController.showIf(ask, false);
    open(true);
    steps.requestFocus();
  }

  private void open(boolean shown) {
    MirrorImageController.showIf(steps, shown);
    MirrorImageController.showIf(asked, shown);
  }

  private String say(TenSteps now) {
    String question = messages.text("scale.then") + " ";
    if (now.getPlace() >= TenSteps.LOWEST) {
      return question + messages.format("mirror.say.place", now.getPlace());
    }
    return question
        + (now.isSet()
            ? messages.format("mirror.say.set", now.getAnswer())
            : messages.text("mirror.say.unset"));
  }

  private void said(int answer) {
    if (answer == TenSteps.NO_VIEW) {
      steps.setAnswer(TenSteps.UNSET);
      return;
    }
    @Nullable Trait chosen = model.sitting().attentionProperty().get();
    int mark = Math.max(0, answer);
    if (chosen != null && mark != model.then(chosen)) {
      model.setThen(chosen, mark);
    }
  }
}

package org.spiegelboek.session;

import java.time.LocalDate;
import javafx.scene.Node;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.people.KeepQuestion;
import org.spiegelboek.people.Person;
import org.spiegelboek.ui.Toasts;

/** The part of a person's page that is about keeping and forgetting them. */
final class KeepingPart {

  private final Messages messages;
  private final Toasts toasts;
  private final SessionsViewModel model;
  private final KeepQuestion kept;
  private final Node list;

  /**
   * @param list gets the keyboard once somebody is forgotten
   */
  KeepingPart(
      Messages messages, Toasts toasts, SessionsViewModel model, KeepQuestion kept, Node list) {
    this.messages = messages;
    this.toasts = toasts;
    this.model = model;
    this.kept = kept;
    this.list = list;
    kept.offer(
        messages, model.today(), model.keepUntilProperty()::set, this::askToForget, this::askLater);
    model.keepUntilProperty().addListener((observable, before, now) -> show());
    model.keeping().askAgainProperty().addListener((observable, before, now) -> show());
  }

  /** Asks if it is time to. */
  void show() {
    Person person = model.personProperty().get();
    LocalDate until = model.keepUntilProperty().get();
    if (person != null && until != null && model.isTimeToAsk()) {
      kept.ask(messages, person, until, model.today());
    } else {
      kept.setVisible(false);
    }
  }

  private void askLater() {
    Person person = model.personProperty().get();
    if (person != null) {
      model.keeping().askLater(person);
    }
  }

  void askToForget() {
    Person person = model.personProperty().get();
    if (person != null) {
      model.saveNow();
      ForgetQuestion question = new ForgetQuestion(messages);
      model
          .keeping()
          .readFile(
              person,
              file -> question.ask(list, person, file, () -> model.forget(this::forgotten)));
    }
  }

  private void forgotten() {
    list.requestFocus();
    toasts.show(messages.text("people.forgotten"));
  }
}

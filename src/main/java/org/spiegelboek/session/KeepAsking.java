package org.spiegelboek.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.people.KeepQuestion;
import org.spiegelboek.people.Person;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Toasts;

/**
 * Asks on the page of a conversation, once the day until which somebody is kept has passed, whether
 * they may go. On the page for oneself: the other need not read it there.
 */
final class KeepAsking {

  private final Desk desk;
  private final Messages messages;
  private final Toasts toasts;
  private final SessionViewModel model;
  private final KeepingViewModel keeping;
  private final KeepQuestion kept;

  KeepAsking(
      Desk desk,
      Toasts toasts,
      SessionViewModel model,
      KeepingViewModel keeping,
      KeepQuestion kept) {
    this.desk = desk;
    this.messages = desk.messages();
    this.toasts = toasts;
    this.model = model;
    this.keeping = keeping;
    this.kept = kept;
    kept.offer(messages, model.today(), this::keepLonger, this::askToForget, this::askLater);
    model.company().personProperty().addListener((observable, before, now) -> keeping.look(now));
    keeping.dueProperty().addListener((observable, before, now) -> show(now));
  }

  private void show(@Nullable Person due) {
    LocalDate until = due == null ? null : due.keepUntil();
    if (due != null && until != null) {
      kept.ask(messages, due, until, model.today());
    } else {
      kept.setVisible(false);
    }
  }

  private void keepLonger(LocalDate day) {
    Person person = model.company().personProperty().get();
    if (person != null) {
      model.company().save(person.keptUntil(day, desk.clock().instant()));
    }
  }

  private void askLater() {
    Person person = model.company().personProperty().get();
    if (person != null) {
      keeping.askLater(person);
      kept.setVisible(false);
    }
  }

  private void askToForget() {
    Person person = model.company().personProperty().get();
    if (person != null) {
      model.saveNow();
      ForgetQuestion question = new ForgetQuestion(messages);
      keeping.readFile(person, file -> question.ask(kept, person, file, () -> forget(person)));
    }
  }

  /** Their conversations go with them, so this page is left. */
  private void forget(Person person) {
    desk.unsaved()
        .leave(
            () -> {
              // The list reads after this, in the order of the store.
              keeping.forget(person, () -> toasts.show(messages.text("people.forgotten")));
              desk.navigation().go(Place.of(Place.Section.SESSIONS));
            },
            () -> {});
  }
}

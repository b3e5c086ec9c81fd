package org.spiegelboek.journal;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Domain;

/** Short names for what pages and lines of the list are linked to. */
final class Naming {

  private final Messages messages;

  Naming(Messages messages) {
    this.messages = messages;
  }

  /** Letter and name: <i>D Vertrouwen</i>. */
  String trait(Trait trait) {
    return trait.key() + " " + messages.text(trait.textKey() + ".name");
  }

  /** As it stands inside a sentence: <i>inzicht</i>. */
  String domain(Domain domain) {
    return messages.text("domain." + domain.key()).toLowerCase(messages.language().locale());
  }

  /** Two or three letters: <i>di</i>. */
  String weekday(DayOfWeek day) {
    return messages.text("journal.weekdays").split(" ", -1)[day.getValue() - 1];
  }

  /** <i>T.V. · gesprek 2</i>, or the day where it is with nobody in particular. */
  String chat(Entry.Chat chat) {
    if (chat.person() != null && chat.number() > 0) {
      return messages.format("journal.chat.number", chat.person(), Integer.toString(chat.number()));
    }
    if (chat.person() != null) {
      return chat.person();
    }
    LocalDateTime startsAt = chat.startsAt();
    return startsAt == null
        ? messages.text("journal.kind.session")
        : messages.format("journal.chat.on", messages.dates().full(startsAt.toLocalDate()));
  }
}

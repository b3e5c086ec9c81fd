package org.spiegelboek.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.Role;
import org.spiegelboek.session.Domain;
import org.spiegelboek.session.Focus;
import org.spiegelboek.store.Excerpt;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.store.Kind;

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

  /** What a line of the list is called, by turns outside and inside a find. */
  List<String> title(Entry entry) {
    Excerpt own = entry.title();
    if (!own.text().isEmpty()) {
      return own.parts();
    }
    return switch (entry.kind()) {
      case PAGE -> List.of(isFree(entry) ? "" : form(entry));
      case SESSION ->
          List.of(entry.chat() == null ? messages.text("journal.chat") : chat(entry.chat()));
      case MIRROR -> List.of(messages.text("nav.mirror"));
      default -> List.of("");
    };
  }

  static boolean isFree(Entry entry) {
    return entry.template() == null || entry.template().equals(PageForm.FREE.key());
  }

  String form(Entry entry) {
    String own = entry.ownTemplate();
    String template = entry.template();
    if (own != null || template == null) {
      return own == null ? "" : own;
    }
    return Keyed.find(PageForm.class, template)
        .map(form -> messages.text(form.nameKey()))
        .orElse("");
  }

  String kind(Kind kind) {
    return messages.text("journal.kind." + kind.key());
  }

  String focus(Focus focus) {
    return messages.text("focus." + focus.key() + ".name");
  }

  String role(Role role) {
    return messages.text("role." + role.key() + ".name");
  }

  /** The spans offered, by their key: this month, this school year, the one before. */
  Map<String, String> periods(LocalDate today) {
    Period year = Period.schoolYear(today);
    Map<String, String> names = new LinkedHashMap<>();
    names.put(Period.of(YearMonth.from(today)).key(), messages.text("journal.period.month"));
    names.put(year.key(), messages.text("journal.period.year"));
    names.put(
        Period.schoolYear(today.minusYears(1)).key(), messages.text("journal.period.lastyear"));
    return names;
  }

  /** What is chosen of a facet, as it stands on its chip. */
  String chosen(Facet facet, String value, LocalDate today, List<Person> people) {
    return switch (facet) {
      case DAY -> messages.dates().full(LocalDate.parse(value));
      case KIND -> Keyed.find(Kind.class, value).map(this::kind).orElse("");
      case PERSON ->
          people.stream()
              .filter(person -> person.id().equals(value))
              .map(Person::name)
              .findFirst()
              .orElse("");
      case ROLE -> Keyed.find(Role.class, value).map(this::role).orElse("");
      case FOCUS -> Keyed.find(Focus.class, value).map(this::focus).orElse("");
      case TAG -> value;
      case TRAIT -> Keyed.find(Trait.class, value).map(this::trait).orElse("");
      case DOMAIN -> Keyed.find(Domain.class, value).map(this::domain).orElse("");
      case PERIOD ->
          Optional.ofNullable(periods(today).get(value))
              .orElseGet(() -> Period.find(value).map(this::period).orElse(""));
    };
  }

  private String period(Period period) {
    LocalDate from = period.from();
    LocalDate until = period.until();
    if (from == null || until == null) {
      return until == null
          ? from == null ? "" : messages.format("journal.period.from", messages.dates().full(from))
          : messages.format("journal.period.until", messages.dates().full(until));
    }
    return messages.dates().full(from) + " – " + messages.dates().full(until);
  }
}

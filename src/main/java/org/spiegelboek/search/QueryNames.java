package org.spiegelboek.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Focus;
import org.spiegelboek.store.Folding;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.store.Kind;

/**
 * What operators and their values are called: in English, and in the words of all four languages,
 * whichever is on the screen. So a query written down stays good.
 */
final class QueryNames {

  private static final List<Messages> LANGUAGES =
      Arrays.stream(Language.values()).map(Messages::new).toList();
  private static final int LONG_ENOUGH = 4;

  /** Year first with hyphens, or day first as people write it here. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<year>\\d{4})(?:-(?<month>\\d{1,2})(?:-(?<day>\\d{1,2}))?)?"
              + "|(?:(?<day2>\\d{1,2})[-./])?(?<month2>\\d{1,2})[-./](?<year2>\\d{4})");

  private enum Operator implements Keyed {
    TAG,
    PERSON,
    FOCUS,
    KIND,
    TRAIT,
    BEFORE,
    AFTER,
    ON
  }

  private QueryNames() {}

  /** What {@code name:value} says; empty where it is no operator or the value means nothing. */
  static Optional<Condition> condition(String name, String value) {
    String folded = Folding.fold(name);
    return Arrays.stream(Operator.values())
        .filter(operator -> isCalled(operator, folded))
        .findFirst()
        .flatMap(operator -> condition(operator, value));
  }

  private static boolean isCalled(Operator operator, String name) {
    return operator.key().equals(name)
        || LANGUAGES.stream()
            .anyMatch(
                language ->
                    Folding.fold(language.text("search.operator." + operator.key())).equals(name));
  }

  private static Optional<Condition> condition(Operator operator, String value) {
    return switch (operator) {
      case TAG -> some(value).map(Condition.OfTag::new);
      case PERSON -> some(value).map(Condition.OfPerson::new);
      case FOCUS ->
          Arrays.stream(Focus.values())
              .filter(focus -> names(focus).anyMatch(called -> begins(called, value)))
              .findFirst()
              .map(Condition.OfFocus::new);
      case TRAIT ->
          Arrays.stream(Trait.values())
              .filter(trait -> names(trait).anyMatch(called -> begins(called, value)))
              .findFirst()
              .map(Condition.OfTrait::new);
      case KIND -> kinds(value).map(Condition.OfKind::new);
      case BEFORE -> span(value).map(span -> new Condition.Between(null, span.from()));
      case AFTER -> span(value).map(span -> new Condition.Between(span.until(), null));
      case ON -> span(value).map(span -> span);
    };
  }

  private static Optional<List<String>> some(String value) {
    return Optional.of(Folding.words(value)).filter(words -> !words.isEmpty());
  }

  private static Stream<String> names(Focus focus) {
    return Stream.concat(
        Stream.of(focus.key()),
        LANGUAGES.stream()
            .flatMap(
                language ->
                    Stream.of(
                        language.text("focus." + focus.key() + ".name"),
                        language.text("focus." + focus.key() + ".short"))));
  }

  private static Stream<String> names(Trait trait) {
    return Stream.concat(
        Stream.of(trait.key()),
        LANGUAGES.stream().map(language -> language.text(trait.textKey() + ".name")));
  }

  private static Optional<Set<Kind>> kinds(String value) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    String folded = Folding.fold(value);
    for (Kind kind : Kind.values()) {
      if (kind.key().equals(folded)
          || LANGUAGES.stream()
              .anyMatch(
                  language ->
                      Folding.fold(language.text("cli.kind." + kind.key())).equals(folded))) {
        kinds.add(kind);
      }
    }
    return Optional.of(kinds).filter(found -> !found.isEmpty());
  }

  /** The name as it is, or its beginning where that says enough. */
  private static boolean begins(String name, String value) {
    String called = String.join(" ", Folding.words(name));
    String given = String.join(" ", Folding.words(value));
    return called.equals(given) || (given.length() >= LONG_ENOUGH && called.startsWith(given));
  }

  /** A day, a month or a year. */
  private static Optional<Condition.Between> span(String value) {
    Matcher date = DATE.matcher(value);
    if (!date.matches()) {
      return Optional.empty();
    }
    String year = first(date, "year");
    String month = first(date, "month");
    String day = first(date, "day");
    try {
      if (month.isEmpty()) {
        LocalDate from = Year.parse(year).atDay(1);
        return Optional.of(new Condition.Between(from, from.plusYears(1)));
      }
      YearMonth whole = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
      if (day.isEmpty()) {
        LocalDate from = whole.atDay(1);
        return Optional.of(new Condition.Between(from, from.plusMonths(1)));
      }
      LocalDate from = whole.atDay(Integer.parseInt(day));
      return Optional.of(new Condition.Between(from, from.plusDays(1)));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static String first(Matcher date, String name) {
    String one = date.group(name);
    return one != null ? one : Objects.requireNonNullElse(date.group(name + "2"), "");
  }
}

package org.spiegelboek.i18n;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Dates and times in the words of one language. The patterns are texts of that language. */
public final class Dates {

  private final Messages messages;
  private final Locale locale;

  Dates(Messages messages) {
    this.messages = messages;
    this.locale = messages.language().locale();
  }

  /** Weekday, day and month: <i>dinsdag 24 november</i>. */
  public String weekday(LocalDate date) {
    return pattern("date.weekday", date);
  }

  /** Day and month: <i>24 november</i>. */
  public String day(LocalDate date) {
    return pattern("date.day", date);
  }

  /** Day, month and year: <i>24 november 2026</i>. */
  public String full(LocalDate date) {
    return pattern("date.full", date);
  }

  /** Short day and month for narrow columns: <i>24 nov</i>. */
  public String brief(LocalDate date) {
    return pattern("date.brief", date);
  }

  /** Month and year: <i>november 2026</i>. */
  public String month(LocalDate date) {
    return pattern("date.month", date);
  }

  /** Hours and minutes: <i>10.20</i>. */
  public String time(LocalTime time) {
    return DateTimeFormatter.ofPattern(messages.text("date.time"), locale).format(time);
  }

  /** Day and month, with the year only where it is not this year's. */
  public String near(LocalDate date, LocalDate today) {
    return date.getYear() == today.getYear() ? day(date) : full(date);
  }

  /** <i>vandaag</i>, <i>morgen</i>, <i>gisteren</i>, or the day as {@link #near} says it. */
  public String relative(LocalDate date, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, date);
    if (days == 0) {
      return messages.text("date.today");
    } else if (days == 1) {
      return messages.text("date.tomorrow");
    } else if (days == -1) {
      return messages.text("date.yesterday");
    }
    return near(date, today);
  }

  /** Relative day and time: <i>morgen 10.20</i>. */
  public String moment(LocalDateTime moment, LocalDate today) {
    return relative(moment.toLocalDate(), today) + " " + time(moment.toLocalTime());
  }

  /** ISO week: <i>Week 48</i>. */
  public String week(LocalDate date) {
    return messages.format(
        "date.week", Integer.toString(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
  }

  private String pattern(String key, LocalDate date) {
    return DateTimeFormatter.ofPattern(messages.text(key), locale).format(date);
  }
}

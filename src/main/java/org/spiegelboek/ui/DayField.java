package org.spiegelboek.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/**
 * A day, typed as digits in the order of the language's numbers: {@code 24}, {@code 24/11}, {@code
 * 24-11-2026} or {@code 2026-11-24}. Up and Down move by a day, with Shift by a week. What is no
 * day stays in the field, to be put right, and the value stays as it was.
 */
public final class DayField extends TextField {

  private static final Pattern ISO = Pattern.compile("(\\d{4})\\D+(\\d{1,2})\\D+(\\d{1,2})");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})(?:\\D+(\\d{1,2})(?:\\D+(\\d{2,4}))?)?\\.?");

  private final ObjectProperty<@Nullable LocalDate> value =
      new SimpleObjectProperty<>(this, "value");
  private final Messages messages;
  private final LocalDate today;

  public DayField(Messages messages, LocalDate today) {
    this.messages = messages;
    this.today = today;
    getStyleClass().add("day-field");
    setPromptText(messages.text("ui.day.prompt"));
    setPrefColumnCount(17);
    value.addListener((observable, before, now) -> show());
    focusedProperty()
        .addListener(
            (observable, before, here) -> {
              if (!here) {
                take();
              }
            });
    setOnAction(event -> take());
    addEventFilter(KeyEvent.KEY_PRESSED, this::step);
  }

  public ObjectProperty<@Nullable LocalDate> valueProperty() {
    return value;
  }

  private void step(KeyEvent event) {
    int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
    if (by != 0) {
      take();
      LocalDate from = value.get();
      value.set(from == null ? today : from.plusDays(event.isShiftDown() ? 7L * by : by));
      event.consume();
    }
  }

  private void take() {
    String typed = getText() == null ? "" : getText().strip();
    LocalDate now = value.get();
    if (typed.isEmpty()) {
      value.set(null);
    } else if (now == null || !typed.equals(words(now))) {
      LocalDate day = parse(typed, today);
      if (day != null) {
        value.set(day);
        show();
      }
    }
  }

  private void show() {
    LocalDate day = value.get();
    setText(day == null ? "" : words(day));
  }

  private String words(LocalDate day) {
    return day.getYear() == today.getYear()
        ? messages.dates().weekday(day)
        : messages.dates().full(day);
  }

  /** Without a year the nearest such day from half a year ago on; null when it is no day. */
  static @Nullable LocalDate parse(String typed, LocalDate today) {
    try {
      Matcher iso = ISO.matcher(typed);
      if (iso.matches()) {
        return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
      }
      Matcher day = DAY.matcher(typed);
      if (!day.matches()) {
        return null;
      }
      if (day.group(2) == null) {
        LocalDate thisMonth = today.withDayOfMonth(number(day, 1));
        return thisMonth.isBefore(today) ? thisMonth.plusMonths(1) : thisMonth;
      }
      if (day.group(3) == null) {
        LocalDate thisYear = LocalDate.of(today.getYear(), number(day, 2), number(day, 1));
        return thisYear.isBefore(today.minusMonths(6)) ? thisYear.plusYears(1) : thisYear;
      }
      int year = number(day, 3);
      return LocalDate.of(year < 100 ? 2000 + year : year, number(day, 2), number(day, 1));
    } catch (DateTimeException e) {
      // Digits that are no day, such as 31/2: they stay in the field.
      return null;
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}

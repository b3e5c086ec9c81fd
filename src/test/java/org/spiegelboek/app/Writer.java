package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** Somebody who writes on Fridays, and never touches the mouse. */
final class Writer {

  private final Visitor visitor;
  private final WriterWords words;

  Writer(Visitor visitor, WriterWords words) {
    this.visitor = visitor;
    this.words = words;
  }

  void unlocks() {
    visitor.seeFocus("#passphrase");
    visitor.write(WindowProcess.PASSPHRASE);
    visitor.press(KeyCode.ENTER);
    visitor.seeText(visitor.messages().text("today.write"));
  }

  /** The caret stands on the free page at once. */
  void writesAFreePage() {
    visitor.chord(KeyCode.CONTROL, KeyCode.N);
    visitor.seeFocus("#section-free");
    visitor.seeText(visitor.messages().text("journal.nolesson"));
    visitor.write(words.before + words.thought);
    visitor.seeSaved();
  }

  /** In another form, with a tag. */
  void writesAnotherPageOfTheSameDay() {
    visitor.chord(KeyCode.CONTROL, KeyCode.N);
    visitor.until("an empty page", () -> isOn("section-free", ""));
    // Past the way to a form of one's own.
    visitor.chord(KeyCode.SHIFT, KeyCode.TAB);
    visitor.chord(KeyCode.SHIFT, KeyCode.TAB);
    visitor.seeFocus("#forms #good");
    visitor.press(KeyCode.SPACE);
    visitor.tabTo("#section-moment");
    visitor.write(words.goodMoment);
    visitor.tabTo("#tag");
    visitor.press(KeyCode.SPACE);
    visitor.seeFocus("#tagField");
    visitor.write(words.tag);
    visitor.press(KeyCode.ENTER);
    visitor.seeSaved();
  }

  private boolean isOn(String field, String text) {
    return visitor.focused() instanceof TextInputControl focused
        && field.equals(focused.getId())
        && text.equals(focused.getText());
  }

  /** From anywhere, by what comes to mind, to the words in the page. */
  void findsTheThought() {
    visitor.chord(KeyCode.CONTROL, KeyCode.K);
    visitor.seeFocus("#topLine #search");
    visitor.write(words.remembered);
    visitor.see("#found-0", line -> String.valueOf(line.getAccessibleText()).contains(words.last));
    visitor.press(KeyCode.ENTER);
    visitor.seeFocus("#section-free");
    visitor.until("the found word", this::hasFoundWord);
  }

  /** It is of the sentence looked for, and marked there. */
  private boolean hasFoundWord() {
    return visitor.focused() instanceof TextInputControl field
        && !field.getSelectedText().isEmpty()
        && words.thought.contains(field.getSelectedText())
        && field.getSelection().getStart() >= words.before.length();
  }

  /** Leaves the calendar's months behind until that day, and opens it. */
  void looksBackTo(LocalDate day, LocalDate today) {
    visitor.chord(KeyCode.CONTROL, KeyCode.DIGIT7);
    visitor.see("#monthName", visitor.messages().dates().month(today.withDayOfMonth(1)));
    visitor.tabTo("#calendar .days");
    LocalDate at = today;
    while (at.withDayOfMonth(1).isAfter(day)) {
      visitor.press(KeyCode.PAGE_UP);
      at = at.minusMonths(1);
    }
    visitor.see("#monthName", visitor.messages().dates().month(day.withDayOfMonth(1)));
    long days = ChronoUnit.DAYS.between(at, day);
    for (int i = 0; i < Math.abs(days); i++) {
      visitor.press(days > 0 ? KeyCode.RIGHT : KeyCode.LEFT);
    }
    visitor.seeFocus("#day-" + day);
    visitor.see("#day-" + day + " .month-dot");
    visitor.press(KeyCode.SPACE);
  }

  /** Both pages of the day stand in the list; the lower one is the older. */
  void opensTheFirstPageOfTheDay() {
    visitor.see("#entries .label-chip", words.tag);
    visitor.tabTo("#entries");
    visitor.press(KeyCode.DOWN, KeyCode.ENTER);
    visitor.see("#section-free", words.before + words.thought);
    assertThat(visitor.texts()).doesNotContain(words.goodMoment);
  }

  /** Back to the list as it was, and from there by what kind of day it was. */
  void findsTheOtherByItsTag() {
    visitor.chord(KeyCode.CONTROL, KeyCode.DIGIT7);
    visitor.tabTo("#tags");
    visitor.press(KeyCode.SPACE);
    visitor.see("#what .removable-chip .label", words.tag);
    visitor.tabTo("#entries");
    visitor.press(KeyCode.ENTER);
    visitor.see("#section-moment", words.goodMoment);
    assertThat(List.of(words.before, words.thought)).noneMatch(visitor.texts()::contains);
  }

  /** A year later the same day shows it unasked. */
  void findsItOnTheSameDay() {
    visitor.chord(KeyCode.CONTROL, KeyCode.DIGIT7);
    visitor.see("#onThisDay .button", "2025 · ");
    visitor.tabTo("#onThisDay .button");
    visitor.press(KeyCode.SPACE);
    visitor.see("#section-moment", words.goodMoment);
  }
}

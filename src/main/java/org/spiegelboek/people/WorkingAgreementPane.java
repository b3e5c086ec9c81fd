package org.spiegelboek.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.DayField;
import org.spiegelboek.ui.Typed;

/**
 * The seven lines of the working agreement, each with a tick for <i>talked through</i>, the day of
 * that, and the own words of the two people.
 */
public final class WorkingAgreementPane extends VBox {

  private static final int LINES = 7;

  private final Clock clock;
  private final Consumer<Person> changed;
  private final List<CheckBox> ticks = new ArrayList<>();
  private final List<DayField> days = new ArrayList<>();
  private final List<TextField> words = new ArrayList<>();
  private @Nullable Person person;
  private boolean showing;

  /**
   * @param changed takes the person with the changed lines
   */
  public WorkingAgreementPane(Messages messages, Clock clock, Consumer<Person> changed) {
    this.clock = clock;
    this.changed = changed;
    getStyleClass().add("working-agreement");
    for (int line = 1; line <= LINES; line++) {
      CheckBox tick = new CheckBox(messages.text("agreement.working." + line));
      tick.setWrapText(true);
      tick.setId("line" + line);
      DayField day = new DayField(messages, today());
      day.setId("day" + line);
      day.setAccessibleText(messages.text("people.discussed"));
      day.managedProperty().bind(day.visibleProperty());
      day.visibleProperty().bind(tick.selectedProperty());
      day.valueProperty().addListener((observable, before, now) -> tell());
      tick.selectedProperty().addListener((observable, before, now) -> ticked(day, now));
      TextField own = new TextField();
      own.setId("words" + line);
      own.getStyleClass().add("own");
      own.setPromptText(messages.text("people.words"));
      own.setAccessibleText(messages.text("people.words"));
      own.textProperty().addListener((observable, before, now) -> tell());
      HBox.setHgrow(own, Priority.ALWAYS);
      ticks.add(tick);
      days.add(day);
      words.add(own);
      HBox row = new HBox(own, day);
      row.getStyleClass().add("working-row");
      VBox box = new VBox(tick, row);
      box.getStyleClass().add("working-line");
      getChildren().add(box);
    }
  }

  public void show(Person now) {
    person = now;
    showing = true;
    for (int i = 0; i < LINES; i++) {
      Person.Line line = line(now, i + 1);
      ticks.get(i).setSelected(line != null && Boolean.TRUE.equals(line.discussed()));
      days.get(i).valueProperty().set(line == null ? null : line.discussedOn());
      String text = line == null ? null : line.words();
      words.get(i).setText(text == null ? "" : text);
    }
    showing = false;
  }

  /** Ticked now, it was talked through today; another day can be written instead. */
  private void ticked(DayField day, boolean now) {
    if (!showing) {
      showing = true;
      day.valueProperty().set(now ? today() : null);
      showing = false;
      tell();
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void tell() {
    Person before = person;
    if (showing || before == null) {
      return;
    }
    List<Person.Line> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      Person.Line old = line(before, i + 1);
      boolean ticked = ticks.get(i).isSelected();
      Boolean discussed = (ticked || (old != null && old.discussed() != null)) ? ticked : null;
      String text = Typed.text(words.get(i).getText(), old == null ? null : old.words());
      if (discussed != null || text != null) {
        LocalDate day = ticked ? days.get(i).valueProperty().get() : null;
        lines.add(new Person.Line(i + 1, discussed, day, text));
      }
    }
    Person now = before.withWorkingAgreement(lines, clock.instant());
    person = now;
    changed.accept(now);
  }

  private static Person.@Nullable Line line(Person person, int number) {
    for (Person.Line line : person.workingAgreement()) {
      if (line.line() == number) {
        return line;
      }
    }
    return null;
  }
}

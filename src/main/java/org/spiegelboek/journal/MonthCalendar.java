package org.spiegelboek.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Icons;

/**
 * A month of days: a dot for pages, a ring for conversations. One stop for Tab; arrows move by day,
 * Page Up and Page Down by month, Home to today.
 */
public final class MonthCalendar extends VBox {

  private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int WEEKS = 6;
  private static final int DAYS = 7;

  private final Label name = new Label();
  private final Button previous = new Button("", Icons.of("fth-chevron-left"));
  private final Button next = new Button("", Icons.of("fth-chevron-right"));
  private final GridPane grid = new GridPane();
  private final List<Button> cells = new ArrayList<>();
  private Consumer<YearMonth> onMonth = month -> {};
  private Consumer<LocalDate> onDay = day -> {};
  private @Nullable Messages messages;
  private LocalDate today = LocalDate.EPOCH;
  private LocalDate cursor = LocalDate.EPOCH;
  private @Nullable LocalDate chosen;
  private Month month = new Month(YearMonth.of(1970, 1), Map.of());

  public MonthCalendar() {
    getStyleClass().add("month-calendar");
    name.getStyleClass().add("heading");
    name.setId("monthName");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    previous.getStyleClass().add("icon-button");
    previous.setId("previousMonth");
    previous.setOnAction(event -> turn(-1));
    next.getStyleClass().add("icon-button");
    next.setId("nextMonth");
    next.setOnAction(event -> turn(1));
    HBox head = new HBox(name, previous, next);
    head.getStyleClass().add("month-head");
    grid.getStyleClass().add("days");
    for (int column = 0; column < DAYS; column++) {
      ColumnConstraints share = new ColumnConstraints();
      share.setPercentWidth(100.0 / DAYS);
      grid.getColumnConstraints().add(share);
    }
    // A filter: the buttons themselves would take the arrows for moving the focus.
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    getChildren().addAll(head, grid);
  }

  /** Gives it its words, and says what happens when a month or a day is wanted. */
  void start(
      Messages words,
      LocalDate now,
      Consumer<YearMonth> monthWanted,
      Consumer<LocalDate> dayWanted) {
    messages = words;
    today = now;
    cursor = now;
    onMonth = monthWanted;
    onDay = dayWanted;
    previous.setAccessibleText(words.text("journal.month.previous"));
    next.setAccessibleText(words.text("journal.month.next"));
    build(words);
  }

  private void build(Messages words) {
    grid.getChildren().clear();
    cells.clear();
    for (DayOfWeek day : DayOfWeek.values()) {
      Label label = new Label(new Naming(words).weekday(day));
      label.getStyleClass().add("weekday");
      label.setMaxWidth(Double.MAX_VALUE);
      grid.add(label, day.getValue() - 1, 0);
    }
    for (int i = 0; i < WEEKS * DAYS; i++) {
      Button cell = new Button();
      cell.getStyleClass().setAll("month-day");
      cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      cells.add(cell);
      grid.add(cell, i % DAYS, 1 + i / DAYS);
    }
  }

  void show(Month shown, @Nullable LocalDate chosenDay) {
    boolean held = cells.stream().anyMatch(Button::isFocused);
    month = shown;
    chosen = chosenDay;
    if (!YearMonth.from(cursor).equals(shown.month())) {
      cursor = YearMonth.from(today).equals(shown.month()) ? today : shown.month().atDay(1);
    }
    fill(held);
  }

  private void fill(boolean focus) {
    Messages words = Objects.requireNonNull(messages);
    name.setText(words.dates().month(month.month().atDay(1)));
    LocalDate first = Month.firstInSight(month.month());
    for (int i = 0; i < cells.size(); i++) {
      LocalDate date = first.plusDays(i);
      Button cell = cells.get(i);
      Month.Day day = month.of(date);
      cell.setId("day-" + date);
      cell.setGraphic(face(date, day));
      cell.pseudoClassStateChanged(OTHER, !YearMonth.from(date).equals(month.month()));
      cell.pseudoClassStateChanged(TODAY, date.equals(today));
      cell.pseudoClassStateChanged(CHOSEN, date.equals(chosen));
      cell.setFocusTraversable(date.equals(cursor));
      cell.setOnAction(event -> choose(date));
      cell.setAccessibleText(spoken(words, date, day));
      if (focus && date.equals(cursor)) {
        cell.requestFocus();
      }
    }
  }

  private static VBox face(LocalDate date, Month.Day day) {
    HBox marks = new HBox();
    marks.getStyleClass().add("marks");
    if (day.pages() > 0) {
      marks.getChildren().add(mark("month-dot"));
    }
    if (day.sessions() > 0) {
      marks.getChildren().add(mark("month-ring"));
    }
    VBox face = new VBox(new Label(Integer.toString(date.getDayOfMonth())), marks);
    face.getStyleClass().add("face");
    face.setAlignment(Pos.TOP_CENTER);
    return face;
  }

  private static Region mark(String style) {
    Region mark = new Region();
    mark.getStyleClass().add(style);
    return mark;
  }

  private String spoken(Messages words, LocalDate date, Month.Day day) {
    String name = words.dates().weekday(date);
    if (date.equals(today)) {
      name += ", " + words.text("date.today");
    }
    return words.format("journal.day", name, day.pages(), day.sessions());
  }

  private void choose(LocalDate date) {
    cursor = date;
    onDay.accept(date);
  }

  private void turn(int months) {
    onMonth.accept(month.month().plusMonths(months));
  }

  private void keys(KeyEvent event) {
    LocalDate to =
        switch (event.getCode()) {
          case LEFT -> cursor.minusDays(1);
          case RIGHT -> cursor.plusDays(1);
          case UP -> cursor.minusWeeks(1);
          case DOWN -> cursor.plusWeeks(1);
          case PAGE_UP -> cursor.minusMonths(1);
          case PAGE_DOWN -> cursor.plusMonths(1);
          case HOME -> today;
          default -> null;
        };
    if (to == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    event.consume();
    cursor = to;
    if (YearMonth.from(to).equals(month.month())) {
      fill(true);
    } else {
      onMonth.accept(YearMonth.from(to));
    }
  }
}

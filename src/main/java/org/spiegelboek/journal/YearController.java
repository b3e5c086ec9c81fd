package org.spiegelboek.journal;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.geometry.HorizontalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.people.Role;
import org.spiegelboek.session.Domain;
import org.spiegelboek.session.Focus;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.EmptyState;
import org.spiegelboek.ui.InlineMessage;
import org.spiegelboek.ui.TopLine;

/** A school year in the book: in which months each thing came back. */
public final class YearController {

  private static final double NAMES_PERCENT = 28;

  private final TopLine top;
  private final YearViewModel model;
  private final Messages messages;
  private final Naming naming;

  @FXML private Book book;
  @FXML private Label name;
  @FXML private Button previous;
  @FXML private Button next;
  @FXML private InlineMessage trouble;
  @FXML private EmptyState empty;
  @FXML private VBox rows;

  public YearController(Desk desk, TopLine top, YearViewModel model) {
    this.top = top;
    this.model = model;
    this.messages = desk.messages();
    this.naming = new Naming(messages);
  }

  @FXML
  private void initialize() {
    top.whereProperty().set(messages.text("journal.name"));
    top.detailProperty().set(messages.text("journal.year"));
    int year = model.first().getYear();
    name.setText(
        messages.format("journal.year.name", Integer.toString(year), Integer.toString(year + 1)));
    next.setDisable(model.isLast());
    trouble.visibleProperty().bind(model.troubleProperty());
    empty.setVisible(false);
    book.turnTo(HorizontalDirection.RIGHT);
    model.yearProperty().subscribe(this::show);
  }

  private void show(@Nullable BookYear year) {
    if (year == null) {
      return;
    }
    empty.setVisible(year.isEmpty());
    add(year, Facet.FOCUS, "focus.label", FilterPane.keyed(Focus.class, naming::focus));
    add(year, Facet.DOMAIN, "journal.gave", FilterPane.keyed(Domain.class, naming::domain));
    add(year, Facet.ROLE, "journal.with", FilterPane.keyed(Role.class, naming::role));
    add(year, Facet.TRAIT, "journal.traits", FilterPane.keyed(Trait.class, naming::trait));
  }

  /** In the order of the book, not of how often. */
  private void add(BookYear year, Facet facet, String heading, Map<String, String> names) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("year-grid");
    column(grid, NAMES_PERCENT);
    for (YearMonth month : year.all()) {
      column(grid, (100 - NAMES_PERCENT) / year.all().size());
      Label label = new Label(brief(month));
      label.getStyleClass().add("caption");
      label.setMaxWidth(Double.MAX_VALUE);
      label.getStyleClass().add("year-month");
      grid.add(label, grid.getColumnCount() - 1, 0);
    }
    names.forEach(
        (key, text) -> {
          Set<YearMonth> months = year.of(facet, key);
          if (!months.isEmpty()) {
            addRow(grid, year.all(), months, facet, key, text);
          }
        });
    if (grid.getRowCount() > 1) {
      Label label = new Label(messages.text(heading));
      label.getStyleClass().add("subheading");
      rows.getChildren().addAll(label, grid);
    }
  }

  private static void column(GridPane grid, double percent) {
    ColumnConstraints share = new ColumnConstraints();
    share.setPercentWidth(percent);
    share.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(share);
  }

  private void addRow(
      GridPane grid,
      List<YearMonth> all,
      Set<YearMonth> months,
      Facet facet,
      String key,
      String text) {
    int row = grid.getRowCount();
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("year-name");
    label.setAccessibleText(
        text + ": " + months.stream().map(this::full).collect(Collectors.joining(", ")));
    grid.add(label, 0, row);
    Region line = new Region();
    line.getStyleClass().add("year-line");
    grid.add(line, 1, row, all.size(), 1);
    for (YearMonth month : months) {
      String words = text + ", " + full(month);
      Button dot = new Button();
      dot.getStyleClass().setAll("year-dot");
      dot.setAccessibleText(words);
      dot.setTooltip(new Tooltip(words));
      dot.setOnAction(event -> model.open(facet, key, month));
      GridPane.setHalignment(dot, HPos.CENTER);
      grid.add(dot, 1 + all.indexOf(month), row);
    }
  }

  private String brief(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLL", messages.language().locale()).format(month);
  }

  private String full(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, messages.language().locale())
        + " "
        + month.getYear();
  }

  @FXML
  private void goBack() {
    model.turn(-1);
  }

  @FXML
  private void goOn() {
    model.turn(1);
  }

  @FXML
  private void toJournal() {
    model.toJournal();
  }
}

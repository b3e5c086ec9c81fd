package org.spiegelboek.reflection;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.CardButton;
import org.spiegelboek.ui.Columns;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.EmptyState;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.TopLine;

/** The answered questions on the left, all answers to one side by side on the right. */
public final class ThreadsController {

  private final Desk desk;
  private final TopLine top;
  private final ThreadsViewModel model;
  private final Messages messages;

  @FXML private Book book;
  @FXML private VBox lines;
  @FXML private Label question;
  @FXML private Label order;
  @FXML private Columns answers;
  @FXML private EmptyState empty;

  public ThreadsController(Desk desk, TopLine top, ThreadsViewModel model) {
    this.desk = desk;
    this.top = top;
    this.model = model;
    this.messages = desk.messages();
  }

  @FXML
  private void initialize() {
    top.whereProperty().set(messages.text("menu.reflection"));
    top.detailProperty().set(messages.text("reflection.threads"));
    empty.visibleProperty().bind(model.emptyProperty());
    order.visibleProperty().bind(model.emptyProperty().not());
    book.turnTo(HorizontalDirection.RIGHT);
    model.lines().addListener((ListChangeListener<ThreadLine>) change -> fillLines());
    model.chosenProperty().addListener((observable, old, now) -> fillLines());
    model.thread().addListener((ListChangeListener<Answer>) change -> fillAnswers());
  }

  private void fillLines() {
    ThreadLine chosen = model.chosenProperty().get();
    lines.getChildren().clear();
    for (ThreadLine line : model.lines()) {
      lines.getChildren().add(row(line, line.equals(chosen)));
    }
    question.setText(chosen == null ? "" : words(chosen));
  }

  private String words(ThreadLine line) {
    BookQuestion six = line.six();
    return six == null ? line.name() : messages.text(six.id() + ".question");
  }

  private Node row(ThreadLine line, boolean chosen) {
    Label name = VersionWords.label(line.name(), line.six() == null ? "prose" : "question");
    CardButton row = new CardButton();
    row.getChildren().add(name);
    row.setAccessibleText(line.name());
    row.getStyleClass().setAll("row", "card-button", "question-row");
    if (chosen) {
      row.getStyleClass().add("chosen");
    }
    row.setOnAction(event -> model.choose(line));
    return row;
  }

  private void fillAnswers() {
    ThreadLine chosen = model.chosenProperty().get();
    answers.getChildren().removeIf(node -> node.getStyleClass().contains("answer-beside"));
    for (Answer answer : model.thread()) {
      answers.getChildren().add(column(answer, chosen == null ? null : chosen.six()));
    }
  }

  private Node column(Answer answer, @Nullable BookQuestion six) {
    String day = messages.dates().full(answer.answeredAt().toLocalDate());
    VBox column = new VBox(VersionWords.label(day, "strong"));
    column.getStyleClass().add("answer-beside");
    VersionWords.add(column, messages, answer, six);
    Hyperlink open = new Hyperlink(messages.text("reflection.threads.open"));
    open.getStyleClass().addAll("link", "plain", "small");
    open.setAccessibleText(open.getText() + ", " + day);
    open.setOnAction(event -> model.open(answer));
    column.getChildren().add(open);
    column.setMinHeight(Region.USE_PREF_SIZE);
    return column;
  }

  @FXML
  private void answer() {
    desk.navigation().go(Place.of(Place.Section.REFLECTION));
  }
}

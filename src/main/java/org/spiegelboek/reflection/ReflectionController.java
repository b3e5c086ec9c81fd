package org.spiegelboek.reflection;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.HorizontalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Step;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.WritingField;

/** The six questions on the left, the open one with its versions on the right. */
public final class ReflectionController {

  private final Desk desk;
  private final TopLine top;
  private final Toasts toasts;
  private final ReflectionViewModel model;
  private final Messages messages;

  @FXML private Book book;
  @FXML private VBox lines;
  @FXML private Button addOwn;
  @FXML private HBox adding;
  @FXML private TextField ownText;
  @FXML private Hyperlink archivedTurn;
  @FXML private VBox archived;
  @FXML private VBox said;
  @FXML private Label question;
  @FXML private HBox ownActions;
  @FXML private Button putAway;
  @FXML private Button takeUp;
  @FXML private Region todayLine;
  @FXML private Label todayDate;
  @FXML private ChipGroup choice;
  @FXML private HBox columns;
  @FXML private Label leftName;
  @FXML private Label rightName;
  @FXML private WritingField leftText;
  @FXML private WritingField rightText;
  @FXML private WritingField text;
  @FXML private LinkRow links;
  @FXML private VBox earlier;
  @FXML private HBox foot;
  @FXML private Label footWords;
  @FXML private Hyperlink beside;
  @FXML private Hyperlink earlierTurn;

  public ReflectionController(Desk desk, TopLine top, Toasts toasts, ReflectionViewModel model) {
    this.desk = desk;
    this.top = top;
    this.toasts = toasts;
    this.model = model;
    this.messages = desk.messages();
  }

  @FXML
  private void initialize() {
    top.whereProperty().set(messages.text("menu.reflection"));
    QuestionRows rows = new QuestionRows(messages, model);
    model.lines().addListener((ListChangeListener<QuestionLine>) change -> rows.fill(lines));
    model.chosenProperty().addListener((observable, old, now) -> rows.fill(lines));
    model
        .archived()
        .addListener((ListChangeListener<QuestionLine>) change -> rows.fillAway(archived));
    archived.visibleProperty().bind(model.archivedShownProperty());
    archivedTurn.visibleProperty().bind(Bindings.isNotEmpty(model.archived()));
    archivedTurn
        .textProperty()
        .bind(
            Bindings.when(model.archivedShownProperty())
                .then(messages.text("reflection.away.hide"))
                .otherwise(messages.text("reflection.away.show")));
    adding.setVisible(false);
    said.setVisible(false);
    ownActions.setVisible(false);
    model.answerProperty().addListener((observable, old, now) -> show(now));
    show(model.answerProperty().get());
  }

  @FXML
  private void addOwn() {
    adding.setVisible(true);
    addOwn.setVisible(false);
    ownText.requestFocus();
  }

  @FXML
  private void keepOwn() {
    model.add(ownText.getText());
  }

  @FXML
  private void leaveOwn() {
    adding.setVisible(false);
    addOwn.setVisible(true);
    ownText.clear();
    addOwn.requestFocus();
  }

  @FXML
  private void turnArchived() {
    model.archivedShownProperty().set(!model.archivedShownProperty().get());
  }

  @FXML
  private void putAway() {
    QuestionLine line = model.chosenProperty().get();
    if (line != null) {
      desk.unsaved().saveAll();
      model.putAway(
          line,
          () ->
              toasts.done(
                  desk,
                  messages.text("reflection.away.done"),
                  new Step(
                      () -> model.takeUp(line.question()), () -> model.putAway(line, () -> {}))));
    }
  }

  @FXML
  private void takeUp() {
    QuestionLine line = model.chosenProperty().get();
    if (line != null) {
      model.takeUp(line.question());
    }
  }

  private void show(@Nullable AnswerViewModel answer) {
    QuestionLine line = model.chosenProperty().get();
    if (answer == null || line == null) {
      return;
    }
    question.setText(line.question().text());
    ownActions.setVisible(line.six() == null);
    putAway.setVisible(!line.isArchived());
    takeUp.setVisible(line.isArchived());
    todayDate.setText(messages.dates().full(answer.today()));
    fields(answer, line.six());
    links.show(answer, messages);
    if (line.six() == BookQuestion.MEANING) {
      said.visibleProperty().bind(answer.begunProperty());
    }
    earlier(answer);
    answer
        .readyProperty()
        .addListener(
            (observable, old, now) -> {
              if (model.isAskedFor()) {
                book.turnTo(HorizontalDirection.RIGHT);
                (columns.isVisible() ? leftText : text).requestFocus();
              }
            });
  }

  private void fields(AnswerViewModel answer, @Nullable BookQuestion six) {
    AnswerForm form = new AnswerForm(messages, answer, six);
    form.choice(choice);
    form.columns(columns, leftName, rightName);
    form.field(leftText, answer.leftProperty(), leftName, "left");
    form.field(rightText, answer.rightProperty(), rightName, "right");
    form.field(text, answer.textProperty(), question, "text");
    if (columns.isVisible()) {
      text.setPrefRowCount(2);
      text.setPromptText(messages.text("reflection.further"));
    }
  }

  private void delete(AnswerViewModel answer, Answer version) {
    toasts.done(desk, messages.text("reflection.deleted"), answer.delete(version));
  }

  private void earlier(AnswerViewModel answer) {
    Runnable fill =
        () ->
            earlier
                .getChildren()
                .setAll(
                    new EarlierVersions(messages, answer, version -> delete(answer, version))
                        .entries(model.chosenProperty().get()));
    answer.earlier().addListener((ListChangeListener<Answer>) change -> fill.run());
    earlier.visibleProperty().bind(answer.earlierShownProperty());
    todayLine
        .visibleProperty()
        .bind(answer.earlierShownProperty().and(Bindings.isNotEmpty(answer.earlier())));
    foot.visibleProperty().bind(Bindings.isNotEmpty(answer.earlier()));
    beside.visibleProperty().bind(answer.earlierShownProperty());
    footWords
        .textProperty()
        .bind(
            Bindings.when(answer.earlierShownProperty())
                .then(messages.text("reflection.earlier.why"))
                .otherwise(messages.text("reflection.earlier.wait")));
    earlierTurn
        .textProperty()
        .bind(
            Bindings.when(answer.earlierShownProperty())
                .then(messages.text("reflection.earlier.hide"))
                .otherwise(messages.text("reflection.earlier.show")));
    earlierTurn.setOnAction(
        event -> answer.earlierShownProperty().set(!answer.earlierShownProperty().get()));
  }

  @FXML
  private void beside() {
    QuestionLine line = model.chosenProperty().get();
    if (line != null) {
      desk.navigation().go(ReflectionPlaces.thread(line.question().id()));
    }
  }
}

package org.spiegelboek.workbook;

import java.time.LocalDate;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Dates;
import org.spiegelboek.reflection.Answer;
import org.spiegelboek.reflection.AnswerViewModel;
import org.spiegelboek.reflection.LinkRow;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.TextName;
import org.spiegelboek.ui.WritingField;

/** "Probeer het": the task of a chapter, a field to write in, and what was written here earlier. */
public final class TryItController {

  private final Desk desk;

  @FXML private Label task;
  @FXML private WritingField text;
  @FXML private LinkRow links;
  @FXML private VBox before;
  @FXML private VBox earlier;

  public TryItController(Desk desk) {
    this.desk = desk;
  }

  /** Shows the exercise of a chapter, once. */
  void show(AnswerViewModel answer) {
    task.setText(answer.question().text());
    task.setLabelFor(text);
    text.editableProperty().bind(answer.readyProperty());
    text.textProperty().bindBidirectional(answer.textProperty());
    text.setOnLeft(event -> answer.saveNow());
    TextName.on(text, () -> answer.named("text"));
    links.show(answer, desk.messages());
    before.setVisible(false);
    before.managedProperty().bind(before.visibleProperty());
    answer
        .earlier()
        .addListener(
            (ListChangeListener<Answer>)
                change -> {
                  earlier
                      .getChildren()
                      .setAll(answer.earlier().stream().map(one -> row(one, answer)).toList());
                  before.setVisible(!answer.earlier().isEmpty());
                });
  }

  private Node row(Answer answer, AnswerViewModel model) {
    Label day = new Label(day(answer.answeredAt().toLocalDate(), model.today()));
    day.getStyleClass().addAll("caption", "day");
    day.setMinWidth(Region.USE_PREF_SIZE);
    Label words = new Label(answer.text());
    words.getStyleClass().add("prose");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(day, words);
    row.getStyleClass().add("earlier-row");
    return row;
  }

  private String day(LocalDate date, LocalDate today) {
    Dates dates = desk.messages().dates();
    return date.getYear() == today.getYear() ? dates.brief(date) : dates.full(date);
  }
}

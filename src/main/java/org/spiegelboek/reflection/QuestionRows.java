package org.spiegelboek.reflection;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.CardButton;

/** The list of questions: number, short name, number of versions. */
final class QuestionRows {

  private final Messages messages;
  private final ReflectionViewModel model;

  QuestionRows(Messages messages, ReflectionViewModel model) {
    this.messages = messages;
    this.model = model;
  }

  /** The six, a heading, and the user's own. */
  void fill(VBox list) {
    list.getChildren().clear();
    boolean own = false;
    for (QuestionLine line : model.lines()) {
      if (line.six() == null && !own) {
        own = true;
        Label heading = new Label(messages.text("reflection.own"));
        heading.getStyleClass().addAll("label-text", "own-heading");
        list.getChildren().add(heading);
      }
      list.getChildren().add(row(line));
    }
  }

  /** The user's own that were put away. */
  void fillAway(VBox list) {
    list.getChildren().setAll(model.archived().stream().map(this::row).toList());
  }

  private Node row(QuestionLine line) {
    @Nullable BookQuestion six = line.six();
    Label name = new Label(line.name());
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    name.getStyleClass().addAll(six == null ? "prose" : "question", "name");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label versions = new Label(messages.format("reflection.versions", line.versions()));
    versions.getStyleClass().addAll("caption", "small");
    versions.setMinWidth(Region.USE_PREF_SIZE);
    HBox inside = new HBox(name, versions);
    inside.getStyleClass().add("question-line");
    if (six != null) {
      Label number = new Label(Integer.toString(six.number()));
      number.getStyleClass().add("number");
      number.setMinWidth(Region.USE_PREF_SIZE);
      inside.getChildren().addFirst(number);
    }
    CardButton row = new CardButton();
    row.getStyleClass().setAll("row", "card-button", "question-row");
    row.getChildren().add(inside);
    row.setId(line.question().id().replace('.', '-'));
    row.setAccessibleText(line.name() + ", " + versions.getText());
    row.setOnAction(event -> model.choose(line));
    QuestionLine chosen = model.chosenProperty().get();
    if (chosen != null && chosen.question().id().equals(line.question().id())) {
      row.getStyleClass().add("chosen");
    }
    return row;
  }
}

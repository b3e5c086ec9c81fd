package org.spiegelboek.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Icons;

/** The versions of earlier days on their thread, newest first. They cannot be edited. */
final class EarlierVersions {

  private final Messages messages;
  private final AnswerViewModel answer;
  private final Consumer<Answer> onDelete;

  /**
   * @param onDelete asked to delete a version
   */
  EarlierVersions(Messages messages, AnswerViewModel answer, Consumer<Answer> onDelete) {
    this.messages = messages;
    this.answer = answer;
    this.onDelete = onDelete;
  }

  List<Node> entries(@Nullable QuestionLine line) {
    List<Node> entries = new ArrayList<>();
    List<Answer> versions = answer.earlier();
    for (Answer version : versions) {
      boolean first = entries.size() == versions.size() - 1;
      entries.add(entry(version, line == null ? null : line.six(), first));
    }
    return entries;
  }

  private Node entry(Answer version, @Nullable BookQuestion six, boolean first) {
    VBox words = new VBox(head(version, first));
    words.getStyleClass().add("version");
    HBox.setHgrow(words, Priority.ALWAYS);
    VersionWords.add(words, messages, version, six);
    Hyperlink takeOver = new Hyperlink(messages.text("reflection.takeover"));
    takeOver.getStyleClass().addAll("link", "plain", "small");
    takeOver.setId("takeOver");
    takeOver.setOnAction(event -> answer.takeOver(version));
    Button delete = new Button(null, Icons.small("fth-trash-2"));
    delete.getStyleClass().addAll("icon-button", "small");
    delete.setId("deleteVersion");
    delete.setAccessibleText(
        messages.format(
            "reflection.delete", messages.dates().full(version.answeredAt().toLocalDate())));
    delete.setTooltip(new Tooltip(delete.getAccessibleText()));
    delete.setOnAction(event -> onDelete.accept(version));
    FlowPane actions = new FlowPane(takeOver, delete);
    actions.getStyleClass().add("version-head");
    words.getChildren().add(actions);
    HBox entry = new HBox(thread(first), words);
    entry.getStyleClass().add("thread-entry");
    return entry;
  }

  private Node head(Answer version, boolean first) {
    Label date =
        VersionWords.label(messages.dates().full(version.answeredAt().toLocalDate()), "strong");
    FlowPane head = new FlowPane(date);
    head.getStyleClass().add("version-head");
    if (first) {
      head.getChildren().add(VersionWords.label(messages.text("reflection.first"), "caption"));
    }
    for (LinkedSession session : answer.sessionsOf(version)) {
      Button chip = new Button(answer.links().name(session), Icons.small("fth-users"));
      chip.getStyleClass().addAll("link-chip", "small");
      chip.setOnAction(event -> answer.links().open(session));
      head.getChildren().add(chip);
    }
    return head;
  }

  private static Node thread(boolean last) {
    Region before = new Region();
    before.getStyleClass().addAll("thread-before", "earlier");
    Region dot = new Region();
    dot.getStyleClass().addAll("thread-dot", "earlier");
    VBox thread = new VBox(before, dot);
    thread.getStyleClass().add("thread");
    if (!last) {
      Region line = new Region();
      line.getStyleClass().add("thread-line");
      VBox.setVgrow(line, Priority.ALWAYS);
      thread.getChildren().add(line);
    }
    return thread;
  }
}

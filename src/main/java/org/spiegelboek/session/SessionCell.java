package org.spiegelboek.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Messages;

/** A conversation as a line: when, number and focus, and how it begins. */
final class SessionCell extends ListCell<SessionLine> {

  private final Messages messages;
  private final LocalDate today;
  private final Runnable atEnd;
  private final Label when = new Label();
  private final Label about = new Label();
  private final Label start = new Label();
  private final VBox line = new VBox(when, about, start);

  /**
   * @param open told when the line is clicked
   * @param atEnd told when the last line is shown
   */
  SessionCell(Messages messages, LocalDate today, Consumer<SessionLine> open, Runnable atEnd) {
    this.messages = messages;
    this.today = today;
    this.atEnd = atEnd;
    when.getStyleClass().add("subheading");
    about.getStyleClass().add("caption");
    start.getStyleClass().addAll("prose", "session-start");
    about.setWrapText(true);
    start.setWrapText(true);
    line.getStyleClass().add("session-line");
    setOnMouseClicked(
        event -> {
          SessionLine item = getItem();
          if (item != null && event.getButton() == MouseButton.PRIMARY) {
            open.accept(item);
          }
        });
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** As high as the wrapped words need; a labeled control by itself counts with one line. */
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double sides = snappedLeftInset() + snappedRightInset();
    return snappedTopInset() + snappedBottomInset() + line.prefHeight(width - sides);
  }

  /** The list is never wider than its page. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void updateItem(SessionLine item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    when.setText(SessionsController.moment(messages, item.startsAt(), today));
    List<String> parts = new ArrayList<>();
    String number = messages.format("session.number", item.number());
    if (item.number() > 0) {
      parts.add(number);
    }
    if (item.status() == SessionStatus.CANCELLED) {
      parts.add(messages.text("session.status.cancelled"));
    }
    Focus focus = item.focus();
    if (focus != null) {
      parts.add(messages.inline("focus." + focus.key() + ".name"));
    }
    String title = item.title();
    // Who gives a conversation its number as a title need not read it twice.
    if (title != null && !title.isEmpty() && !title.equalsIgnoreCase(number)) {
      parts.add(title);
    }
    about.setText(String.join(" · ", parts));
    String text = item.start();
    start.setText(text == null ? "" : text.replace('\n', ' '));
    start.setVisible(!start.getText().isEmpty());
    start.setManaged(start.isVisible());
    setGraphic(line);
    setAccessibleText(String.join(", ", when.getText(), about.getText(), start.getText()));
    if (getIndex() == getListView().getItems().size() - 1) {
      atEnd.run();
    }
  }
}

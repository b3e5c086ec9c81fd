package org.spiegelboek.session;

import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.spiegelboek.ui.WritingField;

/**
 * A text that stands on the page like print until it is touched: a click or the keyboard makes it a
 * field, leaving it makes it print again. Empty, it is one line with its question in italics. What
 * belongs to the writing (a hint, a small choice) shows only with the field.
 */
public final class QuietField extends VBox {

  private final Label print = new Label();
  private final WritingField field = new WritingField();
  private final VBox extras = new VBox();
  private final EventHandler<MouseEvent> released = event -> mouseReleased();
  private final EventHandler<MouseEvent> pressed = event -> mouseDown = true;
  private String prompt = "";
  private boolean mouseDown;

  public QuietField() {
    getStyleClass().add("quiet-field");
    print.setWrapText(true);
    print.setMaxWidth(Double.MAX_VALUE);
    print.getStyleClass().add("print");
    print.setFocusTraversable(true);
    print.setAccessibleRole(javafx.scene.AccessibleRole.TEXT_AREA);
    print.setOnMouseClicked(event -> write());
    print
        .focusedProperty()
        .addListener(
            (observable, before, here) -> {
              if (here) {
                write();
              }
            });
    field.setPrefRowCount(1);
    field.getStyleClass().add("small");
    field.textProperty().addListener((observable, before, now) -> showPrint());
    extras.getStyleClass().add("extras");
    focusWithinProperty()
        .addListener(
            (observable, before, here) -> {
              if (!here && !mouseDown) {
                closeIfLeft();
              }
            });
    sceneProperty().addListener((observable, before, now) -> watch(before, now));
    getChildren().add(print);
    showPrint();
  }

  public StringProperty textProperty() {
    return field.textProperty();
  }

  /** What is asked here: in italics while nothing is written. */
  public String getPrompt() {
    return prompt;
  }

  public void setPrompt(String question) {
    prompt = question;
    field.setPromptText(question);
    showPrint();
  }

  /** What shows with the field only. */
  public ObservableList<Node> getExtras() {
    return extras.getChildren();
  }

  public WritingField field() {
    return field;
  }

  public boolean isOpen() {
    return field.getParent() != null;
  }

  /** Makes it a field and puts the keyboard there. */
  public void write() {
    if (!isOpen()) {
      open(true);
      field.requestFocus();
      field.positionCaret(field.getLength());
    }
  }

  /** The field joins the page only while it is written in: a page of closed ones opens faster. */
  private void open(boolean writing) {
    print.setVisible(!writing);
    print.setManaged(!writing);
    if (writing) {
      getChildren().addAll(field, extras);
    } else {
      getChildren().removeAll(field, extras);
    }
  }

  private void showPrint() {
    boolean blank = field.getLength() == 0;
    print.setText(blank ? prompt : field.getText());
    print.setAccessibleText(blank ? prompt : prompt + ". " + field.getText());
    field.setAccessibleText(prompt);
    print.getStyleClass().removeAll("prompt", "written");
    print.getStyleClass().add(blank ? "prompt" : "written");
  }

  /**
   * Closing on the press of a mouse button would pull the page away from under the pointer, so it
   * waits for the release.
   */
  private void watch(Scene before, Scene now) {
    if (before != null) {
      before.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
      before.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
    }
    if (now != null) {
      now.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
      now.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
    }
  }

  private void mouseReleased() {
    mouseDown = false;
    if (isOpen() && !isFocusWithin()) {
      closeIfLeft();
    }
  }

  /** The window losing the keyboard is not leaving the field: it is there again on return. */
  private void closeIfLeft() {
    Scene scene = getScene();
    for (Node at = scene == null ? null : scene.getFocusOwner(); at != null; at = at.getParent()) {
      if (at == this) {
        return;
      }
    }
    open(false);
  }

  @Override
  public double getBaselineOffset() {
    Node first = isOpen() ? field : print;
    return isOpen()
        ? snappedTopInset() + 1.9 * field.getFont().getSize() * 0.8
        : first.getBaselineOffset();
  }
}

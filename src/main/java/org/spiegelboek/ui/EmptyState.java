package org.spiegelboek.ui;

import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One sentence that says what may come here, and one button. */
public final class EmptyState extends VBox {

  private final Label text = new Label();
  private final Button action = new Button();

  public EmptyState() {
    getStyleClass().add("empty");
    text.getStyleClass().add("prose");
    text.setWrapText(true);
    action.managedProperty().bind(action.textProperty().isNotEmpty());
    action.visibleProperty().bind(action.managedProperty());
    managedProperty().bind(visibleProperty());
    getChildren().addAll(text, action);
  }

  public StringProperty textProperty() {
    return text.textProperty();
  }

  public String getText() {
    return text.getText();
  }

  public void setText(String value) {
    text.setText(value);
  }

  public StringProperty actionProperty() {
    return action.textProperty();
  }

  public String getAction() {
    return action.getText();
  }

  public void setAction(String words) {
    action.setText(words);
  }

  public @Nullable EventHandler<ActionEvent> getOnAction() {
    return action.getOnAction();
  }

  public void setOnAction(@Nullable EventHandler<ActionEvent> handler) {
    action.setOnAction(handler);
  }
}

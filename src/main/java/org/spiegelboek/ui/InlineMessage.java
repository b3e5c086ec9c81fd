package org.spiegelboek.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One or two sentences on the page, with at most one button. Never a toast, never a dialog. */
public final class InlineMessage extends HBox {

  /** What it is about: something to know, somebody's privacy, or trouble. */
  public enum Kind {
    NOTE,
    PRIVACY,
    TROUBLE
  }

  private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind");
  private final Label text = new Label();
  private final Button action = new Button();

  public InlineMessage() {
    text.setWrapText(true);
    text.getStyleClass().add("body");
    action.getStyleClass().add("link");
    action.managedProperty().bind(action.textProperty().isNotEmpty());
    action.visibleProperty().bind(action.managedProperty());
    VBox words = new VBox(text, action);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(Icons.of("fth-help-circle"), words);
    managedProperty().bind(visibleProperty());
    kind.addListener((observable, old, now) -> show(now));
    setKind(Kind.NOTE);
  }

  public ObjectProperty<Kind> kindProperty() {
    return kind;
  }

  public Kind getKind() {
    return kind.get();
  }

  public void setKind(Kind value) {
    kind.set(value);
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

  private void show(Kind now) {
    getStyleClass().setAll("note");
    String icon =
        switch (now) {
          case NOTE -> "fth-help-circle";
          case PRIVACY -> "fth-shield";
          case TROUBLE -> "fth-alert-circle";
        };
    if (now != Kind.NOTE) {
      getStyleClass().add(now == Kind.PRIVACY ? "note-privacy" : "note-trouble");
    }
    getChildren().set(0, Icons.of(icon));
  }
}

package org.spiegelboek.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * Says at the head of a page whose it is: "Samen" or "Voor mezelf", with the icon of it. The ground
 * of the page is never the only sign.
 */
public final class PageHead extends HBox {

  /** TOGETHER may be read by the other person; FOR_MYSELF is in no export unless ticked. */
  public enum Kind {
    TOGETHER,
    FOR_MYSELF
  }

  private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind");
  private final Label words = new Label();
  private final Label detail = new Label();

  public PageHead() {
    getStyleClass().add("page-head");
    words.getStyleClass().add("words");
    detail.getStyleClass().add("detail");
    detail.setWrapText(true);
    words.setMinWidth(USE_PREF_SIZE);
    detail.managedProperty().bind(detail.textProperty().isNotEmpty());
    getChildren().addAll(words, detail);
    kind.addListener((observable, old, now) -> show(now));
    setKind(Kind.FOR_MYSELF);
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
    return words.textProperty();
  }

  public String getText() {
    return words.getText();
  }

  public void setText(String value) {
    words.setText(value);
  }

  public StringProperty detailProperty() {
    return detail.textProperty();
  }

  public String getDetail() {
    return detail.getText();
  }

  public void setDetail(String value) {
    detail.setText(value);
  }

  private void show(Kind now) {
    boolean together = now == Kind.TOGETHER;
    getStyleClass().removeAll("together", "for-myself");
    getStyleClass().add(together ? "together" : "for-myself");
    words.setGraphic(Icons.of(together ? "fth-users" : "fth-eye-off"));
  }
}

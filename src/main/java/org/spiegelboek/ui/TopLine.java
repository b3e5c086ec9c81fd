package org.spiegelboek.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The line above the book: where the user is, its detail, and what a screen adds there. */
public final class TopLine {

  private final StringProperty where = new SimpleStringProperty("");
  private final StringProperty detail = new SimpleStringProperty("");
  private final BooleanProperty whole = new SimpleBooleanProperty();
  private final BooleanProperty handed = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable Runnable> find = new SimpleObjectProperty<>();
  private final ObservableList<Node> extra = FXCollections.observableArrayList();

  /** In bold: the section, or the person of a conversation. */
  public StringProperty whereProperty() {
    return where;
  }

  /** After it: a date, a role. */
  public StringProperty detailProperty() {
    return detail;
  }

  /** A screen's own tabs and signs; emptied when another screen opens. */
  public ObservableList<Node> extra() {
    return extra;
  }

  /** Whether the screen has the whole window: without this line and the sidebar. */
  public BooleanProperty wholeProperty() {
    return whole;
  }

  /** Whether the laptop is in other hands: no key leads to another page, but for the lock. */
  public BooleanProperty handedProperty() {
    return handed;
  }

  /** Finds words on the page that lies open, where it has such a way of its own. */
  public ObjectProperty<@Nullable Runnable> findProperty() {
    return find;
  }
}

package org.spiegelboek.history;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.FocusKeeper;
import org.spiegelboek.ui.Icons;

/**
 * The earlier forms of one text over the window: their moments at the left, the chosen one compared
 * with the present text at the right. Stands in the window's own scene, so that locking clears it.
 */
final class EarlierPanel extends StackPane {

  private final Messages messages;
  private final EarlierViewModel model;
  private final String now;
  private final ComparedText compared;
  private final Button restore = new Button();
  private @Nullable Revision chosen;

  /**
   * @param now the text as it stands there
   */
  EarlierPanel(Messages messages, EarlierViewModel model, String now) {
    this.messages = messages;
    this.model = model;
    this.now = now;
    this.compared = new ComparedText(messages);
    getStyleClass().add("scrim");
    setId("earlierTexts");
  }

  /** Lays itself over the window; the keyboard goes back where it was. */
  void open(StackPane root, List<Revision> earlier, Consumer<Revision> onRestore) {
    Node before = root.getScene().getFocusOwner();
    Runnable close =
        () -> {
          root.getChildren().remove(this);
          if (before != null) {
            before.requestFocus();
          }
        };
    Button safe = new Button(messages.text("ui.leaveIt"));
    safe.setId("safe");
    safe.setOnAction(event -> close.run());
    restore.setText(messages.text("history.earlier.restore"));
    restore.setGraphic(Icons.of("fth-rotate-ccw"));
    restore.setId("restoreEarlier");
    restore.getStyleClass().add("main");
    restore.setOnAction(
        event -> {
          Revision revision = chosen;
          close.run();
          if (revision != null) {
            onRestore.accept(revision);
          }
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
    VBox moments = moments(earlier);
    getChildren().setAll(box(moments, safe));
    root.getChildren().add(this);
    // What a pane scrolls is part of the window only once it has its look.
    applyCss();
    ToggleButton first = (ToggleButton) moments.getChildren().getFirst();
    FocusKeeper.keep(root.getScene(), this, first);
    first.fire();
    first.requestFocus();
  }

  private VBox moments(List<Revision> earlier) {
    ToggleGroup group = new ToggleGroup();
    VBox moments = new VBox();
    moments.getStyleClass().add("bin-things");
    for (Revision revision : earlier) {
      ToggleButton moment = new ToggleButton(moment(revision));
      moment.setToggleGroup(group);
      moment.getStyleClass().add("bin-row");
      moment.setWrapText(true);
      moment.setMaxWidth(Double.MAX_VALUE);
      moment.setOnAction(
          event -> {
            moment.setSelected(true);
            choose(revision);
          });
      moments.getChildren().add(moment);
    }
    return moments;
  }

  private String moment(Revision revision) {
    var at = model.writtenAt(revision);
    return messages.dates().full(at.toLocalDate()) + ", " + messages.dates().time(at.toLocalTime());
  }

  private VBox box(VBox moments, Button safe) {
    Label title = label("history.earlier", "heading");
    ScrollPane list = scrolled(moments);
    list.getStyleClass().add("earlier-moments");
    ScrollPane text = scrolled(compared);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox both = new HBox(list, text);
    both.getStyleClass().add("earlier-both");
    VBox.setVgrow(both, Priority.ALWAYS);
    HBox buttons = new HBox(restore, safe);
    buttons.getStyleClass().add("dialog-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.setMinHeight(Region.USE_PREF_SIZE);
    VBox box = new VBox(title, label("history.earlier.legend", "caption"), both, buttons);
    box.getStyleClass().addAll("dialog-box", "earlier-box");
    box.setAccessibleRole(AccessibleRole.DIALOG);
    box.setAccessibleText(title.getText());
    return box;
  }

  private void choose(Revision revision) {
    chosen = revision;
    model.compare(
        revision,
        now,
        pieces -> {
          if (revision.equals(chosen)) {
            compared.show(pieces);
          }
        });
  }

  private static ScrollPane scrolled(Node node) {
    ScrollPane pane = new ScrollPane(node);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    return pane;
  }

  private Label label(String key, String styleClass) {
    Label label = new Label(messages.text(key));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }
}

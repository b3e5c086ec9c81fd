package org.spiegelboek.journal;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.spiegelboek.i18n.Messages;

/** The lines of the journal; asks for more when its end comes in sight. */
public final class EntryList extends ListView<Entry> {

  private static final int AHEAD = 15;

  private Consumer<Entry> onOpen = entry -> {};
  private Runnable onEndNear = () -> {};

  public EntryList() {
    getStyleClass().add("entries");
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty()
        .addListener(
            (observable, old, now) -> {
              if (now && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
              }
            });
  }

  void start(JournalViewModel model, Messages messages) {
    onOpen = model::open;
    onEndNear = model::readOn;
    setItems(model.entries());
    setCellFactory(view -> new EntryCell(messages, model.getToday()));
    setSkin(new ListViewSkin<>(this));
    Node bar = lookup(".scroll-bar:vertical");
    if (bar instanceof ScrollBar scroll) {
      scroll.valueProperty().addListener((observable, old, now) -> lookAhead());
    }
  }

  private void lookAhead() {
    Node flow = lookup(".virtual-flow");
    if (flow instanceof VirtualFlow<?> lines) {
      IndexedCell<?> last = lines.getLastVisibleCell();
      if (last != null && last.getIndex() > getItems().size() - AHEAD) {
        onEndNear.run();
      }
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.isStillSincePress()
        && onCell(event.getPickResult().getIntersectedNode())) {
      openSelected();
    }
  }

  private boolean onCell(Node hit) {
    for (Node node = hit; node != null && node != this; node = node.getParent()) {
      if (node instanceof EntryCell cell) {
        return !cell.isEmpty();
      }
    }
    return false;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      openSelected();
      event.consume();
    }
  }

  private void openSelected() {
    Entry entry = getSelectionModel().getSelectedItem();
    if (entry != null) {
      onOpen.accept(entry);
    }
  }
}

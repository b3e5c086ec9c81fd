package org.spiegelboek.workbook;

import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;

/** The thumb tabs on the top edge of the book. Each button carries the id of its chapter. */
public final class TabsController {

  private final Desk desk;

  @FXML private ToggleGroup group;

  public TabsController(Desk desk) {
    this.desk = desk;
  }

  /** Joins the tab of this chapter to the page. */
  void show(Chapter chapter) {
    group.getToggles().stream()
        .filter(tab -> chapter.id().equals(tab.getUserData()))
        .forEach(group::selectToggle);
  }

  @FXML
  private void open(ActionEvent event) {
    ToggleButton tab = (ToggleButton) event.getSource();
    Toggle chosen = group.getSelectedToggle();
    if (chosen == null) {
      // The open tab stays open.
      tab.setSelected(true);
      return;
    }
    desk.unsaved().saveAll();
    desk.navigation().go(Place.of(Place.Section.WORKBOOK, tab.getUserData().toString()));
  }

  /** The six questions have a screen of their own. */
  @FXML
  private void openSix() {
    desk.unsaved().saveAll();
    desk.navigation().go(Place.of(Place.Section.REFLECTION));
  }
}

package org.spiegelboek.exchange;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.InlineMessage;
import org.spiegelboek.ui.Place;

/** Looks whether the open book is whole. */
public final class CheckController {

  private final Desk desk;
  private final CheckViewModel model;
  private final Place backups;

  @FXML private Button checkBook;
  @FXML private Label checkBusy;
  @FXML private Label checkSaid;
  @FXML private InlineMessage checkTrouble;

  /**
   * @param backups where the backups are shown, for a book that is damaged
   */
  public CheckController(Desk desk, CheckViewModel model, Place backups) {
    this.desk = desk;
    this.model = model;
    this.backups = backups;
  }

  @FXML
  private void initialize() {
    model.busyProperty().subscribe(this::waitFor);
    checkSaid.textProperty().bind(model.saidProperty());
    checkTrouble.textProperty().bind(model.troubleProperty());
    model.saidProperty().subscribe(said -> show(checkSaid, !said.isEmpty()));
    model.troubleProperty().subscribe(trouble -> checkTrouble.setVisible(!trouble.isEmpty()));
  }

  private void waitFor(boolean busy) {
    checkBook.setDisable(busy);
    show(checkBusy, busy);
  }

  @FXML
  private void checkBook() {
    model.check();
  }

  @FXML
  private void goToBackups() {
    desk.navigation().go(backups);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}

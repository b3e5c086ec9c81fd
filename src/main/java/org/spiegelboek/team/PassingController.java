package org.spiegelboek.team;

import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.TopLine;

/**
 * One laptop that goes round, in the whole window: a sheet, and between two the page to hand on.
 */
public final class PassingController {

  private final Desk desk;
  private final TopLine top;
  private final PassingViewModel model;

  @FXML private VBox handing;
  @FXML private Label counted;
  @FXML private Button begin;
  @FXML private VBox answering;
  @FXML private SheetPane sheet;
  @FXML private Button finish;

  public PassingController(Desk desk, TopLine top, PassingViewModel model) {
    this.desk = desk;
    this.top = top;
    this.model = model;
  }

  @FXML
  void initialize() {
    // Whoever has the laptop now has this page and no way to another.
    top.wholeProperty().set(true);
    top.handedProperty().set(true);
    finish.disableProperty().bind(sheet.answeredProperty().not());
    part(answering, false);
    begin.setDisable(true);
    model.roundProperty().subscribe(this::show);
    model.load();
  }

  private void show(@Nullable Round round) {
    if (round != null) {
      begin.setDisable(false);
      counted.setText(desk.messages().format("round.in", round.in()));
    }
  }

  private static void part(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  @FXML
  void begin() {
    Round round = Objects.requireNonNull(model.roundProperty().get());
    sheet.begin(round.perspectives(), desk.messages());
    part(handing, false);
    part(answering, true);
    sheet.focusFirst();
  }

  @FXML
  void finish() {
    Sheet filled = sheet.sheet();
    sheet.clear();
    model.add(filled, this::handOn);
  }

  private void handOn() {
    part(answering, false);
    part(handing, true);
    begin.requestFocus();
  }

  @FXML
  void done() {
    top.handedProperty().set(false);
    model.done();
  }
}

package org.spiegelboek.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.NameField;
import org.spiegelboek.ui.TopLine;

/** The rounds at the left, a new one at the right. */
public final class RoundsController {

  private static final int MOST = 60;

  private final Desk desk;
  private final TopLine top;
  private final RoundsViewModel model;

  @FXML private VBox list;
  @FXML private Label none;
  @FXML private NameField name;
  @FXML private ChipGroup asked;
  @FXML private Spinner<Integer> minimum;
  @FXML private Button begin;

  public RoundsController(Desk desk, TopLine top, RoundsViewModel model) {
    this.desk = desk;
    this.top = top;
    this.model = model;
  }

  @FXML
  void initialize() {
    Messages messages = desk.messages();
    top.whereProperty().set(messages.text("nav.mirror"));
    top.detailProperty().set(messages.text("round.title"));
    Map<String, String> choices = new LinkedHashMap<>();
    for (Perspective perspective : Perspective.values()) {
      choices.put(perspective.key(), messages.text("persp." + perspective.key() + ".name"));
    }
    asked.setMany(true);
    asked.setChoices(choices);
    asked.chosen().add(Perspective.COLLEAGUES.key());
    minimum.setValueFactory(
        new SpinnerValueFactory.IntegerSpinnerValueFactory(Round.FEWEST, MOST, Round.FEWEST));
    minimum.valueProperty().subscribe(now -> model.minimumProperty().set(now));
    name.textProperty().bindBidirectional(model.nameProperty());
    begin
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> name.getText().isBlank() || asked.chosen().isEmpty(),
                name.textProperty(),
                asked.chosen()));
    none.managedProperty().bind(none.visibleProperty());
    model.rounds().subscribe(this::show);
    model.readyProperty().subscribe(ready -> show());
    model.load();
  }

  private void show() {
    List<Node> rows = new ArrayList<>();
    model.rounds().forEach(round -> rows.add(row(round)));
    list.getChildren().setAll(rows);
    none.setVisible(model.readyProperty().get() && rows.isEmpty());
  }

  private VBox row(Round round) {
    RoundWords words = new RoundWords(desk.messages());
    Button open = new Button(words.name(round));
    open.getStyleClass().add("round-row");
    open.setWrapText(true);
    open.setMaxWidth(Double.MAX_VALUE);
    open.setAccessibleText(words.name(round) + ", " + words.state(round));
    open.setOnAction(event -> model.open(round));
    Label state = new Label(words.state(round));
    state.getStyleClass().addAll("muted", "round-state");
    state.setWrapText(true);
    return new VBox(open, state);
  }

  @FXML
  void begin() {
    List<Perspective> perspectives = new ArrayList<>();
    for (Perspective perspective : Perspective.values()) {
      if (asked.chosen().contains(perspective.key())) {
        perspectives.add(perspective);
      }
    }
    model.begin(perspectives);
  }
}

package org.spiegelboek.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.team.TypingViewModel.Spot;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.TopLine;

/** Types in sheets of paper with the keyboard alone: the numbers and Enter. */
public final class TypingController {

  private final Desk desk;
  private final TopLine top;
  private final TypingViewModel model;
  private final List<MarkField> fields = new ArrayList<>();
  private boolean leavesOpen;

  @FXML private VBox sheet;
  @FXML private Label said;
  @FXML private Label counted;
  @FXML private Button undo;

  public TypingController(Desk desk, TopLine top, TypingViewModel model) {
    this.desk = desk;
    this.top = top;
    this.model = model;
  }

  @FXML
  void initialize() {
    Messages messages = desk.messages();
    top.whereProperty().set(messages.text("nav.mirror"));
    top.detailProperty().set(messages.text("round.type"));
    sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    undo.setDisable(true);
    model.roundProperty().subscribe(this::show);
    model.load();
  }

  private void show(@Nullable Round round) {
    if (round == null) {
      return;
    }
    if (fields.isEmpty()) {
      build(round);
      fields.getFirst().requestFocus();
    }
    RoundWords words = new RoundWords(desk.messages());
    String hidden = words.hidden(round);
    counted.setText(hidden.isEmpty() ? desk.messages().format("round.in", round.in()) : hidden);
  }

  private void build(Round round) {
    RoundWords words = new RoundWords(desk.messages());
    Spot last = null;
    for (Spot spot : TypingViewModel.spots(round)) {
      if (last == null || last.perspective() != spot.perspective()) {
        Label heading = new Label(words.perspective(spot.perspective()));
        heading.getStyleClass().add("subheading");
        sheet.getChildren().add(heading);
      }
      last = spot;
      sheet.getChildren().add(row(spot, words));
    }
  }

  private HBox row(Spot spot, RoundWords words) {
    Label letter = new Label(spot.trait().key());
    letter.getStyleClass().add("letter");
    letter.setMinWidth(HBox.USE_PREF_SIZE);
    Label name = new Label(words.trait(spot.trait()));
    name.setWrapText(true);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    MarkField field = new MarkField();
    field.setId("mark-" + spot.perspective().key() + "-" + spot.trait().key());
    field.setAccessibleText(
        words.perspective(spot.perspective())
            + ", "
            + spot.trait().key()
            + ", "
            + words.trait(spot.trait()));
    field.textProperty().subscribe(() -> leavesOpen = false);
    if (!fields.isEmpty()) {
      fields.getLast().setNext(field);
    }
    fields.add(field);
    HBox row = new HBox(letter, name, field);
    row.getStyleClass().add("round-typed");
    return row;
  }

  private void pressed(KeyEvent event) {
    boolean empty = fields.stream().allMatch(field -> field.getText().isEmpty());
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      enter(empty);
    } else if (event.getCode() == KeyCode.Z && event.isShortcutDown() && empty) {
      event.consume();
      undo();
    }
  }

  /** A sheet with gaps is asked about once: a second Enter leaves them open. */
  private void enter(boolean empty) {
    MarkField gap =
        fields.stream().filter(field -> field.getText().isEmpty()).findFirst().orElse(null);
    if (gap != null && (empty || !leavesOpen)) {
      leavesOpen = !empty;
      gap.requestFocus();
      say(desk.messages().text(empty ? "round.type.empty" : "round.type.gap"));
      return;
    }
    List<@Nullable Integer> values = new ArrayList<>();
    fields.forEach(field -> values.add(field.value()));
    fields.forEach(MarkField::clear);
    leavesOpen = false;
    fields.getFirst().requestFocus();
    model.add(values, this::isIn);
  }

  private void isIn() {
    Round round = Objects.requireNonNull(model.roundProperty().get());
    undo.setDisable(!model.canUndo());
    say(desk.messages().format("round.type.in", round.in()));
  }

  @FXML
  void undo() {
    model.undo(this::mend);
  }

  private void mend(Sheet last) {
    Round round = Objects.requireNonNull(model.roundProperty().get());
    List<Spot> spots = TypingViewModel.spots(round);
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      fields
          .get(i)
          .setText(
              last.marks().stream()
                  .filter(
                      dot -> dot.trait() == spot.trait() && dot.perspective() == spot.perspective())
                  .map(dot -> dot.mark() == null ? "0" : dot.mark().toString())
                  .findFirst()
                  .orElse(""));
    }
    undo.setDisable(!model.canUndo());
    say(desk.messages().text("round.type.undone"));
    fields.getFirst().requestFocus();
  }

  private void say(String sentence) {
    said.setText(sentence);
    said.setAccessibleText(sentence);
  }

  @FXML
  void done() {
    model.done();
  }
}

package org.spiegelboek.team;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.store.AtomicFile;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.InlineMessage;
import org.spiegelboek.ui.NameField;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;

/** The rounds at the left, a new one at the right. */
public final class RoundsController {

  private final Desk desk;
  private final TopLine top;
  private final Toasts toasts;
  private final RoundsViewModel model;
  private final RoundFiles files;
  private @Nullable Invitation invitation;

  @FXML private VBox list;
  @FXML private Label none;
  @FXML private Book book;
  @FXML private NameField name;
  @FXML private ChipGroup asked;
  @FXML private Spinner<Integer> minimum;
  @FXML private Button begin;
  @FXML private VBox newPart;
  @FXML private VBox answerPart;
  @FXML private Label asking;
  @FXML private SheetPane sheet;
  @FXML private CheckBox keep;
  @FXML private Button seal;
  @FXML private InlineMessage refused;

  public RoundsController(
      Desk desk, TopLine top, Toasts toasts, RoundsViewModel model, RoundFiles files) {
    this.desk = desk;
    this.top = top;
    this.toasts = toasts;
    this.model = model;
    this.files = files;
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
        new SpinnerValueFactory.IntegerSpinnerValueFactory(Round.FEWEST, Round.MOST, Round.FEWEST));
    minimum.valueProperty().subscribe(now -> model.minimumProperty().set(now));
    name.textProperty().bindBidirectional(model.nameProperty());
    begin
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> name.getText().isBlank() || asked.chosen().isEmpty(),
                name.textProperty(),
                asked.chosen()));
    seal.disableProperty().bind(sheet.answeredProperty().not());
    refused.setVisible(false);
    answering(null);
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

  @FXML
  void answer() {
    refuse("");
    files
        .invited(list.getScene().getWindow())
        .ifPresent(
            file ->
                desk.background().run(() -> RoundFile.read(file), this::answering, this::notRead));
  }

  /** Shows the sheet for this round; nothing of it is kept unless its writer says so. */
  private void answering(@Nullable Invitation now) {
    invitation = now;
    part(newPart, now == null);
    part(answerPart, now != null);
    if (now != null) {
      asking.setText(now.name());
      keep.setSelected(false);
      book.turnTo(HorizontalDirection.RIGHT);
      sheet.begin(now.perspectives(), desk.messages());
      sheet.focusFirst();
    } else {
      sheet.clear();
    }
  }

  private static void part(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  @FXML
  void leaveAnswer() {
    book.turnTo(HorizontalDirection.LEFT);
    answering(null);
  }

  @FXML
  void seal() {
    Invitation to = invitation;
    if (to == null) {
      return;
    }
    Sheet filled = sheet.sheet();
    boolean kept = keep.isSelected();
    byte[] sealed = SheetFile.bytes(to, filled);
    files
        .save(list.getScene().getWindow(), RoundFiles.name(to.name()) + SheetFile.ENDING)
        .ifPresent(
            target ->
                desk.background()
                    .run(
                        () -> {
                          AtomicFile.write(target, sealed, true);
                          return target;
                        },
                        done -> {
                          if (kept) {
                            model.keep(filled, to);
                          }
                          answering(null);
                          toasts.show(desk.messages().text("round.answer.done"));
                        },
                        this::notWritten));
  }

  private void notRead(Exception failure) {
    switch (failure) {
      case RoundException refusal -> refuse(refusal.text(desk.messages()));
      case IOException unreadable -> refuse(desk.messages().text("round.file.unreadable"));
      default -> throw new IllegalStateException(failure);
    }
  }

  private void notWritten(Exception failure) {
    if (failure instanceof IOException) {
      refuse(desk.messages().text("round.file.unwritable"));
    } else {
      throw new IllegalStateException(failure);
    }
  }

  private void refuse(String sentence) {
    if (!sentence.isEmpty()) {
      book.turnTo(HorizontalDirection.LEFT);
    }
    refused.setText(sentence);
    refused.setVisible(!sentence.isEmpty());
  }
}

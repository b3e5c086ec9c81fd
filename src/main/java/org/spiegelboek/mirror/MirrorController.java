package org.spiegelboek.mirror;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.ScalingQuestions.Question;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Sign;
import org.spiegelboek.ui.TextName;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.WritingField;

/** The exercise: seven rows at the left, the trait that is open at the right. */
public final class MirrorController {

  private static final double APART = 16;

  private final Desk desk;
  private final TopLine top;
  private final MirrorViewModel model;
  private final List<TraitRow> traitRows = new ArrayList<>();
  private final ToggleGroup group = new ToggleGroup();
  private final BoundText note = new BoundText();

  @FXML private FlowPane head;
  @FXML private HBox perspectives;
  @FXML private Label counted;
  @FXML private VBox unfinished;
  @FXML private Label unfinishedQuestion;
  @FXML private Button goOn;
  @FXML private Label stem;
  @FXML private VBox rows;
  @FXML private VBox explanation;
  @FXML private VBox traitPart;
  @FXML private Label traitLetter;
  @FXML private Label traitName;
  @FXML private Label traitMeaning;
  @FXML private Label question;
  @FXML private WritingField field;
  @FXML private VBox othersPart;
  @FXML private VBox others;
  @FXML private Label retake;
  @FXML private Hyperlink earlier;
  @FXML private Button picture;

  public MirrorController(Desk desk, TopLine top, MirrorViewModel model) {
    this.desk = desk;
    this.top = top;
    this.model = model;
  }

  @FXML
  void initialize() {
    Messages messages = desk.messages();
    LocalDate today = LocalDate.now(desk.clock());
    top.whereProperty().set(messages.text("nav.mirror"));
    top.detailProperty().set(messages.dates().day(today));
    for (Perspective perspective : Perspective.values()) {
      perspectives.getChildren().add(segment(perspective));
    }
    for (Trait trait : Trait.values()) {
      TraitRow row = new TraitRow(trait, messages, () -> model.open(trait));
      row.steps()
          .answerProperty()
          .addListener(
              (observable, before, now) -> {
                if (row.steps().isFocused()) {
                  model.open(trait);
                }
              });
      row.steps()
          .focusedProperty()
          .addListener(
              (observable, before, now) -> {
                if (!now) {
                  traitRows.forEach(TraitRow::setAnchorsSaid);
                }
              });
      traitRows.add(row);
    }
    rows.getChildren().setAll(traitRows);
    rows.addEventHandler(KeyEvent.KEY_PRESSED, this::moveAmongRows);
    counted.textProperty().bind(model.countedProperty());
    // At the far end of the line; where there is too little room for that, below.
    counted
        .minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () ->
                    Math.max(
                        counted.prefWidth(-1), head.getWidth() - perspectives.getWidth() - APART),
                head.widthProperty(),
                perspectives.widthProperty(),
                counted.textProperty(),
                counted.fontProperty()));
    question.textProperty().bind(model.questionProperty());
    model.earlierProperty().subscribe(now -> showIf(retake, now));
    model.earlierProperty().subscribe(now -> showIf(earlier, now));
    model.unfinishedProperty().subscribe(left -> showUnfinished(left, today));
    model.others().subscribe(this::showOthers);
    showOthers();
    model.perspectiveProperty().subscribe(now -> showPerspective());
    model.openedProperty().subscribe(now -> showTrait());
    picture.disableProperty().bind(model.startedProperty().not());
    rows.disableProperty().bind(model.readyProperty().not());
    field.setOnLeft(event -> model.save());
    TextName.on(field, model::named);
    model
        .readyProperty()
        .addListener((observable, before, now) -> traitRows.getFirst().steps().requestFocus());
    model.load();
  }

  private ToggleButton segment(Perspective perspective) {
    Messages messages = desk.messages();
    ToggleButton button =
        new ToggleButton(messages.text("persp." + perspective.key() + ".name"), sign(perspective));
    button.setId("view-" + perspective.key());
    button.getStyleClass().add("segment");
    if (perspective == Perspective.SELF) {
      button.getStyleClass().add("first");
    } else if (perspective == Perspective.PARTNERS) {
      button.getStyleClass().add("last");
    }
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setOnAction(
        event -> {
          button.setSelected(true);
          model.perspectiveProperty().set(perspective);
        });
    button.setSelected(model.perspectiveProperty().get() == perspective);
    return button;
  }

  /** The shape of a perspective, as it stands beside its name. */
  static Sign sign(Perspective perspective) {
    Sign sign =
        new Sign(
            switch (perspective) {
              case SELF -> Sign.Shape.SELF;
              case COLLEAGUES -> Sign.Shape.COLLEAGUES;
              case PARTNERS -> Sign.Shape.PARTNERS;
            });
    sign.getStyleClass().add("view-sign");
    return sign;
  }

  private void moveAmongRows(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (step == 0 || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    for (int i = 0; i < traitRows.size(); i++) {
      if (traitRows.get(i).steps().isFocused()) {
        int next = Math.clamp(i + step, 0, traitRows.size() - 1);
        traitRows.get(next).steps().requestFocus();
        event.consume();
        return;
      }
    }
  }

  private void showPerspective() {
    Perspective perspective = model.perspectiveProperty().get();
    stem.setText(desk.messages().text("persp." + perspective.key() + ".stem"));
    for (TraitRow row : traitRows) {
      row.show(perspective, model.sitting().cell(row.trait(), perspective).answer());
    }
    showTrait();
  }

  private void showTrait() {
    Trait trait = model.openedProperty().get();
    showIf(explanation, trait == null);
    showIf(traitPart, trait != null);
    Trait raised = trait == null ? Trait.A : trait;
    traitRows.forEach(row -> row.setChosen(row.trait() == raised));
    Perspective view = model.perspectiveProperty().get();
    note.show(field, trait == null ? null : model.sitting().cell(trait, view).note());
    if (trait != null) {
      Messages messages = desk.messages();
      traitLetter.setText(trait.key());
      traitName.setText(messages.text(trait.textKey() + ".name"));
      traitMeaning.setText(messages.text(trait.textKey() + ".meaning"));
    }
  }

  private void showOthers() {
    List<Button> buttons = new ArrayList<>();
    for (Question other : model.others()) {
      Button button = new Button(other.text());
      button.getStyleClass().add("question-choice");
      button.setWrapText(true);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setOnAction(
          event -> {
            model.choose(other);
            field.requestFocus();
          });
      buttons.add(button);
    }
    others.getChildren().setAll(buttons);
    showIf(othersPart, !buttons.isEmpty());
  }

  private void showUnfinished(@Nullable Mirror left, LocalDate today) {
    showIf(unfinished, left != null);
    if (left != null) {
      String day = desk.messages().dates().near(left.takenAt().toLocalDate(), today);
      unfinishedQuestion.setText(desk.messages().format("mirror.unfinished", day));
      goOn.setText(desk.messages().format("mirror.goon", day));
    }
  }

  @FXML
  void goOn() {
    model.goOn();
    traitRows.getFirst().steps().requestFocus();
  }

  @FXML
  void beginAnew() {
    model.beginAnew();
    traitRows.getFirst().steps().requestFocus();
  }

  @FXML
  void showPicture() {
    model.showPicture();
  }

  @FXML
  void showEarlier() {
    model.showEarlier();
  }

  @FXML
  void showTeam() {
    model.showTeam();
  }

  private static void showIf(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}

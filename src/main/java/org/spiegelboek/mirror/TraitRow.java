package org.spiegelboek.mirror;

import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Icons;
import org.spiegelboek.ui.MarkShape;
import org.spiegelboek.ui.StyleClasses;
import org.spiegelboek.ui.TenSteps;

/** One trait of the exercise: its letter and name, ten steps, and <i>no view of this</i>. */
public final class TraitRow extends GridPane {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** Narrower than this many em, the name stands above the steps. */
  private static final double STACKED_BELOW = 37;

  private final Trait trait;
  private final Messages messages;
  private final Label letter = new Label();
  private final VBox words;
  private final TenSteps steps = new TenSteps();
  private final ToggleButton noView = new ToggleButton();
  private Perspective perspective = Perspective.SELF;
  private boolean anchorsSaid;
  private @Nullable IntegerProperty answer;

  public TraitRow(Trait trait, Messages messages, Runnable onOpen) {
    this.trait = trait;
    this.messages = messages;
    String key = trait.key().toLowerCase(Locale.ROOT);
    getStyleClass().add("trait-row");
    letter.setText(trait.key());
    letter.getStyleClass().add("letter");
    Label name = new Label(messages.text(trait.textKey() + ".name"));
    name.getStyleClass().add("subheading");
    Label meaning = new Label(messages.text("mirror.row." + key));
    meaning.getStyleClass().add("row-meaning");
    name.setWrapText(true);
    meaning.setWrapText(true);
    words = new VBox(name, meaning);
    words.setFillWidth(true);
    words.setOnMouseClicked(event -> onOpen.run());
    letter.setOnMouseClicked(event -> onOpen.run());

    steps.setId("steps-" + key);
    steps.noViewTextProperty().set(messages.inline("mirror.noview"));
    steps.setAnywayTextProperty().set(messages.text("mirror.setanyway"));
    steps.setSpeech(this::sayRow, this::sayStep);
    // Enter without a place sets nothing: it opens the trait on the other page.
    steps.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            onOpen.run();
          }
        });
    noView.setId("noview-" + key);
    noView.getStyleClass().addAll("icon-button", "no-view");
    noView.setGraphic(Icons.of("fth-slash"));
    noView.setAccessibleText(messages.text("mirror.noview"));
    // One stop of the Tab key per row: 0 does the same.
    noView.setFocusTraversable(false);
    noView.setOnAction(
        event -> {
          steps.requestFocus();
          steps.setAnswer(steps.isNoView() ? TenSteps.UNSET : TenSteps.NO_VIEW);
        });
    steps.answerProperty().subscribe(now -> noView.setSelected(now.intValue() == TenSteps.NO_VIEW));

    ColumnConstraints grow = new ColumnConstraints();
    grow.setHgrow(Priority.ALWAYS);
    grow.setMinWidth(0);
    getColumnConstraints()
        .addAll(new ColumnConstraints(), grow, new ColumnConstraints(), new ColumnConstraints());
    steps.setMinWidth(USE_PREF_SIZE);
    steps.setMaxWidth(USE_PREF_SIZE);
    GridPane.setHalignment(steps, HPos.RIGHT);
    letter.setMinWidth(USE_PREF_SIZE);
    arrange(false);
    getChildren().addAll(letter, words, steps, noView);
    widthProperty().subscribe(this::fit);
    letter.fontProperty().subscribe(this::fit);
  }

  public Trait trait() {
    return trait;
  }

  public TenSteps steps() {
    return steps;
  }

  /** Shows the answers of another perspective. */
  public void show(Perspective now, IntegerProperty shown) {
    if (answer != null) {
      steps.answerProperty().unbindBidirectional(answer);
    }
    perspective = now;
    answer = shown;
    steps.setMarkShape(shape(now));
    steps.answerProperty().bindBidirectional(shown);
    steps.say();
  }

  static MarkShape shape(Perspective perspective) {
    return switch (perspective) {
      case SELF -> MarkShape.CIRCLE;
      case COLLEAGUES -> MarkShape.DIAMOND;
      case PARTNERS -> MarkShape.TRIANGLE;
    };
  }

  /** Raised while its trait is on the right page. */
  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
    StyleClasses.set(letter, "chosen", chosen);
  }

  /** The two ends of the scale were read out once; that is enough for a visit. */
  public void setAnchorsSaid() {
    anchorsSaid = true;
    steps.say();
  }

  private String sayRow(TenSteps now) {
    String row =
        messages.format(
            "mirror.say.row",
            trait.key(),
            messages.text(trait.textKey() + ".name"),
            messages.text("persp." + perspective.key() + ".name"),
            sayAnswer(now));
    return anchorsSaid
        ? row
        : row
            + " "
            + messages.text("mirror.scale.low")
            + ". "
            + messages.text("mirror.scale.high")
            + ".";
  }

  private String sayAnswer(TenSteps now) {
    if (now.isNoView()) {
      return messages.inline("mirror.noview");
    }
    return now.isSet()
        ? messages.format("mirror.say.mark", now.getAnswer(), TenSteps.HIGHEST)
        : messages.text("mirror.say.unset");
  }

  private String sayStep(TenSteps now) {
    if (now.getPlace() >= TenSteps.LOWEST) {
      return messages.format("mirror.say.place", now.getPlace());
    }
    return now.isSet() ? messages.format("mirror.say.set", now.getAnswer()) : sayAnswer(now);
  }

  private void fit() {
    double em = letter.getFont().getSize();
    arrange(getWidth() > 0 && getWidth() < STACKED_BELOW * em);
  }

  private void arrange(boolean stacked) {
    GridPane.setConstraints(letter, 0, 0);
    GridPane.setConstraints(words, 1, 0, stacked ? 3 : 1, 1);
    GridPane.setConstraints(steps, stacked ? 1 : 2, stacked ? 1 : 0, stacked ? 2 : 1, 1);
    GridPane.setConstraints(noView, 3, stacked ? 1 : 0);
    for (var node : getChildren()) {
      GridPane.setValignment(node, VPos.CENTER);
    }
  }
}

package org.spiegelboek.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.mirror.TraitRow;
import org.spiegelboek.team.TypingViewModel.Spot;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.TenSteps;

/** The sheet of one person on the screen: the seven rows of the mirror for each view asked. */
public final class SheetPane extends VBox {

  private final ChipGroup views = new ChipGroup();
  private final Label stem = new Label();
  private final VBox rows = new VBox();
  private final List<TraitRow> traitRows = new ArrayList<>();
  private final Map<Spot, IntegerProperty> answers = new HashMap<>();
  private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();

  public SheetPane() {
    getStyleClass().add("round-answer");
    views.setNeeded(true);
    views.managedProperty().bind(views.visibleProperty());
    stem.getStyleClass().add("own-words");
    stem.setWrapText(true);
    rows.addEventHandler(KeyEvent.KEY_PRESSED, this::moveAmongRows);
  }

  /** An empty sheet that asks for this. */
  void begin(List<Perspective> asked, Messages messages) {
    answers.clear();
    for (Perspective perspective : asked) {
      for (Trait trait : Trait.values()) {
        IntegerProperty answer = new SimpleIntegerProperty(TenSteps.UNSET);
        answer.subscribe(this::count);
        answers.put(new Spot(perspective, trait), answer);
      }
    }
    traitRows.clear();
    for (Trait trait : Trait.values()) {
      traitRows.add(new TraitRow(trait, messages, () -> {}));
    }
    rows.getChildren().setAll(traitRows);
    Map<String, String> choices = new LinkedHashMap<>();
    RoundWords words = new RoundWords(messages);
    asked.forEach(one -> choices.put(one.key(), words.perspective(one)));
    views.setChoices(choices);
    views.setVisible(asked.size() > 1);
    views.valueProperty().subscribe(key -> show(asked, messages));
    views.valueProperty().set(asked.getFirst().key());
    show(asked, messages);
    getChildren().setAll(views, stem, anchors(messages), rows);
  }

  private static HBox anchors(Messages messages) {
    Label low = new Label(messages.text("mirror.scale.low"));
    Label high = new Label(messages.text("mirror.scale.high"));
    low.setWrapText(true);
    high.setWrapText(true);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox anchors = new HBox(low, between, high);
    low.getStyleClass().add("caption");
    high.getStyleClass().add("caption");
    anchors.getStyleClass().add("round-ends");
    return anchors;
  }

  private void show(List<Perspective> asked, Messages messages) {
    for (Perspective perspective : asked) {
      if (perspective.key().equals(views.valueProperty().get())) {
        stem.setText(messages.text("persp." + perspective.key() + ".stem"));
        for (TraitRow row : traitRows) {
          row.show(
              perspective, Objects.requireNonNull(answers.get(new Spot(perspective, row.trait()))));
        }
      }
    }
  }

  private void count() {
    answered.set(answers.values().stream().anyMatch(one -> one.get() != TenSteps.UNSET));
  }

  private void moveAmongRows(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (step == 0) {
      return;
    }
    for (int i = 0; i < traitRows.size(); i++) {
      if (traitRows.get(i).steps().isFocused()) {
        traitRows.get(Math.clamp(i + step, 0, traitRows.size() - 1)).steps().requestFocus();
        event.consume();
        return;
      }
    }
  }

  void focusFirst() {
    traitRows.getFirst().steps().requestFocus();
  }

  /** Whether anything is answered yet. */
  ReadOnlyBooleanProperty answeredProperty() {
    return answered.getReadOnlyProperty();
  }

  /** What is on it. */
  Sheet sheet() {
    List<Round.Dot> marks = new ArrayList<>();
    answers.forEach(
        (spot, answer) -> {
          int value = answer.get();
          if (value != TenSteps.UNSET) {
            boolean noView = value == TenSteps.NO_VIEW;
            marks.add(
                new Round.Dot(spot.trait(), spot.perspective(), noView ? null : value, noView));
          }
        });
    return new Sheet(marks);
  }

  /** Takes it off the screen: nothing of it stays for who comes next. */
  void clear() {
    getChildren().clear();
    answers.clear();
    traitRows.clear();
    rows.getChildren().clear();
    answered.set(false);
  }
}

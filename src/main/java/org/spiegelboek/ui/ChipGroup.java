package org.spiegelboek.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.layout.FlowPane;

/**
 * Chips to choose one or several of. Each has a key (stored) and a text (shown). With one choice
 * {@link #valueProperty()} is the key or null; with {@code many} use {@link #chosen()}. Clicking
 * the chosen one again takes the choice back, unless {@code needed}.
 */
public final class ChipGroup extends FlowPane {

  private final BooleanProperty many = new SimpleBooleanProperty(this, "many");
  private final BooleanProperty needed = new SimpleBooleanProperty(this, "needed");
  private final StringProperty value = new SimpleStringProperty(this, "value");
  private final ObservableSet<String> chosen = FXCollections.observableSet();
  private final Map<String, Chip> chips = new LinkedHashMap<>();

  public ChipGroup() {
    getStyleClass().add("chip-group");
    setHgap(7);
    setVgap(7);
    setPrefWrapLength(0);
    chosen.addListener((SetChangeListener<String>) change -> showChosen());
    value.addListener((observable, old, now) -> choose(now));
  }

  /** Texts by key, in the order shown. What was chosen and is no longer there stays chosen. */
  public void setChoices(Map<String, String> textsByKey) {
    chips.clear();
    textsByKey.forEach(
        (key, text) -> {
          Chip chip = new Chip(text);
          chip.setId(key);
          chip.setSelected(chosen.contains(key));
          chip.setOnAction(event -> pressed(key, chip.isSelected()));
          chips.put(key, chip);
        });
    getChildren().setAll(chips.values());
  }

  /** The chips as they stand, for tests and for a graphic of their own. */
  public ObservableList<javafx.scene.Node> chips() {
    return FXCollections.unmodifiableObservableList(getChildren());
  }

  public ObservableSet<String> chosen() {
    return chosen;
  }

  /** Key of the one choice, or null. */
  public StringProperty valueProperty() {
    return value;
  }

  public boolean isMany() {
    return many.get();
  }

  public void setMany(boolean several) {
    many.set(several);
  }

  public boolean isNeeded() {
    return needed.get();
  }

  /** Whether one must stay chosen. */
  public void setNeeded(boolean always) {
    needed.set(always);
  }

  private void pressed(String key, boolean on) {
    if (many.get()) {
      if (on) {
        chosen.add(key);
      } else {
        chosen.remove(key);
      }
    } else if (on || !needed.get()) {
      value.set(on ? key : null);
    }
    showChosen();
  }

  private void choose(@org.jspecify.annotations.Nullable String key) {
    if (many.get()) {
      return;
    }
    chosen.removeIf(other -> !other.equals(key));
    if (key != null) {
      chosen.add(key);
    }
  }

  private void showChosen() {
    chips.forEach((key, chip) -> chip.setSelected(chosen.contains(key)));
    if (!many.get()) {
      value.set(chosen.isEmpty() ? null : chosen.iterator().next());
    }
  }
}

package org.spiegelboek.session;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** Where the other stands now, from 1 to 10, if that was said. Nothing is filled from the left. */
public final class NowScale extends FlowPane {

  private static final int STEPS = 10;

  private final ObjectProperty<@Nullable Integer> value = new SimpleObjectProperty<>(this, "value");
  private final List<ToggleButton> steps = new ArrayList<>();

  public NowScale() {
    getStyleClass().add("now-scale");
    for (int step = 1; step <= STEPS; step++) {
      int place = step;
      ToggleButton button = new ToggleButton(Integer.toString(step));
      button.getStyleClass().setAll("step");
      button.setId("now" + step);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> value.set(button.isSelected() ? Integer.valueOf(place) : null));
      steps.add(button);
    }
    getChildren().addAll(steps);
    value.addListener((observable, before, now) -> show(now));
  }

  public ObjectProperty<@Nullable Integer> valueProperty() {
    return value;
  }

  private void show(@Nullable Integer now) {
    for (int i = 0; i < STEPS; i++) {
      steps.get(i).setSelected(now != null && now == i + 1);
    }
  }
}

package org.spiegelboek.mirror;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Icons;

/** The seven qualities, of which one can be taken along. */
final class QualityList {

  private final Map<Trait, ToggleButton> qualities = new EnumMap<>(Trait.class);

  /**
   * @param list where they go
   * @param choose told which one was pressed
   */
  QualityList(VBox list, Messages messages, Consumer<Trait> choose) {
    for (Trait trait : Trait.values()) {
      ToggleButton quality = quality(trait, messages);
      quality.setOnAction(event -> choose.accept(trait));
      qualities.put(trait, quality);
      list.getChildren().add(quality);
    }
  }

  void show(@Nullable Trait chosen) {
    qualities.forEach((trait, button) -> button.setSelected(trait == chosen));
  }

  private static ToggleButton quality(Trait trait, Messages messages) {
    Label letter = new Label(trait.key());
    letter.getStyleClass().add("letter");
    Label name = new Label(messages.text(trait.textKey() + ".name"));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    FontIcon bookmark = Icons.of("fth-bookmark");
    HBox inside = new HBox(letter, name, gap, bookmark);
    inside.getStyleClass().add("quality-inside");
    ToggleButton button = new ToggleButton("", inside);
    button.setId("quality-" + trait.key().toLowerCase(Locale.ROOT));
    button.getStyleClass().add("quality");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(name.getText());
    inside.prefWidthProperty().bind(button.widthProperty().subtract(28));
    bookmark.visibleProperty().bind(button.selectedProperty());
    return button;
  }
}

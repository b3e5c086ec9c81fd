package org.spiegelboek.journal;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Icons;

/** Something chosen, as a chip with a button that takes it away. */
final class RemovableChip extends HBox {

  RemovableChip(String text, @Nullable Node icon, String removeText, Runnable onRemove) {
    getStyleClass().add("removable-chip");
    Label label = new Label(text, icon);
    Button remove = new Button("", Icons.small("fth-x"));
    remove.getStyleClass().addAll("icon-button", "small");
    remove.setAccessibleText(removeText);
    remove.setOnAction(event -> onRemove.run());
    getChildren().addAll(label, remove);
  }
}

package org.spiegelboek.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Text in which the words that were found stand out. Screen readers get it as one text. */
public final class FoundText extends TextFlow {

  public FoundText() {
    getStyleClass().add("found-text");
  }

  /**
   * Shows a text.
   *
   * @param parts by turns outside and inside a find, the first outside
   */
  public void show(List<String> parts) {
    getChildren().clear();
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).isEmpty()) {
        getChildren().add(i % 2 == 0 ? new Text(parts.get(i)) : found(parts.get(i)));
      }
    }
    setAccessibleText(String.join("", parts));
  }

  private static Node found(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("found");
    return label;
  }
}

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
    for (int i = 0; i < parts.size(); i++) {
      if (i == getChildren().size()) {
        getChildren().add(i % 2 == 0 ? new Text() : found());
      }
      set(getChildren().get(i), parts.get(i));
    }
    getChildren().remove(parts.size(), getChildren().size());
    setAccessibleText(String.join("", parts));
  }

  /** What stands there already takes another text: a new node would have to be styled anew. */
  private static void set(Node node, String text) {
    if (node instanceof Text plain) {
      plain.setText(text);
    } else if (node instanceof Label found) {
      found.setText(text);
    }
  }

  private static Node found() {
    Label label = new Label();
    label.getStyleClass().add("found");
    return label;
  }
}

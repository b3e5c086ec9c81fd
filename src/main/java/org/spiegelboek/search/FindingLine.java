package org.spiegelboek.search;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.spiegelboek.ui.FoundText;

/** How one thing that was found stands in the list: its name and day, and the text around. */
final class FindingLine extends VBox {

  private final FoundText title = new FoundText();
  private final Label when = new Label();
  private final FoundText text = new FoundText();

  FindingLine() {
    title.getStyleClass().add("subheading");
    HBox.setHgrow(title, Priority.ALWAYS);
    when.getStyleClass().add("caption");
    when.setMinWidth(Label.USE_PREF_SIZE);
    text.getStyleClass().add("line-text");
    HBox head = new HBox(title, when);
    head.getStyleClass().add("line-head");
    getChildren().addAll(head, text);
  }

  void show(Finding finding) {
    title.show(finding.title().parts());
    when.setText(finding.when());
    text.show(finding.text().parts());
    String more = finding.text().text();
    boolean says = !more.isBlank() && !more.equals(finding.title().text());
    text.setVisible(says);
    text.setManaged(says);
    setAccessibleText(finding.title().text() + ". " + more);
  }
}

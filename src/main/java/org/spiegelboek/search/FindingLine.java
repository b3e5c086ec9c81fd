package org.spiegelboek.search;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.spiegelboek.ui.FoundText;

/** How one thing that was found stands in the list: its name and day, and the text around. */
final class FindingLine {

  private FindingLine() {}

  static VBox of(Finding finding) {
    FoundText title = new FoundText();
    title.getStyleClass().add("subheading");
    title.show(finding.title().parts());
    HBox.setHgrow(title, Priority.ALWAYS);
    Label when = new Label(finding.when());
    when.getStyleClass().add("caption");
    when.setMinWidth(Label.USE_PREF_SIZE);
    HBox head = new HBox(title, when);
    head.getStyleClass().add("line-head");
    FoundText text = new FoundText();
    text.getStyleClass().add("line-text");
    text.show(finding.text().parts());
    VBox line = new VBox(head);
    if (!finding.text().text().isBlank() && !finding.text().text().equals(finding.title().text())) {
      line.getChildren().add(text);
    }
    line.setAccessibleText(finding.title().text() + ". " + finding.text().text());
    return line;
  }
}

package org.spiegelboek.vault;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.spiegelboek.i18n.Messages;

/** The recovery sheet on paper: the code in 16 pt and the day. Nothing says what it opens. */
final class SheetPaper {

  private static final double MARGIN = 51;
  private static final double CODE = 16;
  private static final double SMALL = 11;
  private static final int GROUPS_ON_A_LINE = 4;

  private SheetPaper() {}

  /** The sheet in points, to be printed from its upper left corner. */
  static Node of(List<String> groups, Messages messages, LocalDate today) {
    VBox paper = new VBox(SMALL);
    paper.setTranslateX(MARGIN);
    paper.setTranslateY(MARGIN);
    paper.getChildren().add(line(messages.text("term.recovery"), CODE));
    for (int from = 0; from < groups.size(); from += GROUPS_ON_A_LINE) {
      int to = Math.min(from + GROUPS_ON_A_LINE, groups.size());
      paper.getChildren().add(line(String.join("   ", groups.subList(from, to)), CODE));
    }
    paper.getChildren().add(line(messages.dates().full(today), SMALL));
    return paper;
  }

  private static Text line(String text, double points) {
    Text line = new Text(text);
    line.setFont(Font.font("Literata", points));
    return line;
  }
}

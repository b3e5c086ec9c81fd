package org.spiegelboek.mirror;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.PictureLines.Said;
import org.spiegelboek.ui.DotPlot.Line;
import org.spiegelboek.ui.DotPlot.Time;

/** The picture as a plain table: the same marks, in figures and words. */
final class PictureTable {

  private final GridPane grid;
  private final Messages messages;

  PictureTable(GridPane grid, Messages messages) {
    this.grid = grid;
    this.messages = messages;
  }

  void show(PictureLines lines) {
    grid.getChildren().clear();
    Map<Perspective, List<Time>> columns = new EnumMap<>(Perspective.class);
    lines.perspectives().forEach(one -> columns.put(one, lines.times(one)));
    int at = 1;
    for (Map.Entry<Perspective, List<Time>> entry : columns.entrySet()) {
      Label head = cell(messages.text("persp." + entry.getKey().key() + ".name"), "label-text");
      head.getStyleClass().add("view-name");
      head.setGraphic(MirrorController.sign(entry.getKey()));
      grid.add(head, at, 0, entry.getValue().size(), 1);
      for (Time time : entry.getValue()) {
        Label when = cell(lines.briefly(time), "caption");
        when.getStyleClass().add("when");
        // Days and marks are short: they stay whole, and the names of the traits wrap.
        when.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(when, at++, 1);
      }
    }
    for (Line row : lines.lines()) {
      show(row, lines, columns);
    }
  }

  private void show(Line row, PictureLines lines, Map<Perspective, List<Time>> columns) {
    int below = grid.getRowCount();
    Label name = cell(row.name(), "subheading");
    name.setFocusTraversable(true);
    name.setAccessibleText(row.speech());
    grid.add(name, 0, below);
    int at = 1;
    for (Map.Entry<Perspective, List<Time>> entry : columns.entrySet()) {
      for (Said said : lines.said(Trait.valueOf(row.key()), entry.getKey())) {
        int column = at + entry.getValue().indexOf(said.time());
        Label answer = cell(lines.answer(said), "body");
        answer.getStyleClass().add("answer");
        grid.add(answer, column, below);
      }
      at += entry.getValue().size();
    }
  }

  private static Label cell(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    return label;
  }
}

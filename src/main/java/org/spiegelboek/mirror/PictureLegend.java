package org.spiegelboek.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.DotMark;
import org.spiegelboek.ui.DotPlot.Time;
import org.spiegelboek.ui.MarkShape;

/** What the shapes and strengths of the picture mean; of several earlier days one can be chosen. */
final class PictureLegend {

  private final FlowPane pane;
  private final MirrorImageViewModel model;
  private final Messages messages;

  PictureLegend(FlowPane pane, MirrorImageViewModel model, Messages messages) {
    this.pane = pane;
    this.model = model;
    this.messages = messages;
  }

  /** The legend of the lines: how each perspective is drawn, in words too. */
  void showLines(PictureLines lines) {
    pane.getChildren().setAll(lines(lines, messages));
  }

  void showTime(PictureLines lines, PictureOverTime overTime) {
    pane.getChildren().setAll(time(lines, overTime, messages));
  }

  void show(PictureLines lines, Set<Time> times) {
    List<Perspective> perspectives = lines.perspectives();
    List<Node> parts = new ArrayList<>(names(lines, messages));
    if (times.contains(Time.EARLIER) && !perspectives.isEmpty()) {
      for (Time time : times) {
        DotMark mark = new DotMark(TraitRow.shape(perspectives.getFirst()), time);
        boolean several = time == Time.EARLIER && model.earlier().size() > 1;
        parts.add(part(mark, several ? days(lines) : new Label(lines.when(time))));
      }
    }
    pane.getChildren().setAll(parts);
  }

  static List<HBox> lines(PictureLines lines, Messages messages) {
    List<HBox> parts = new ArrayList<>();
    for (Perspective perspective : lines.perspectives()) {
      String name = messages.text("persp." + perspective.key() + ".name");
      String drawn = messages.text("mirror.line." + perspective.key());
      DotMark mark = new DotMark(TraitRow.shape(perspective), Time.NOW);
      parts.add(part(mark, new Label(name + ", " + drawn)));
    }
    return parts;
  }

  /** The legend day after day: who, which sitting is looked at, and the conversations. */
  static List<HBox> time(PictureLines lines, PictureOverTime overTime, Messages messages) {
    List<HBox> parts = names(lines, messages);
    if (!lines.perspectives().isEmpty()) {
      MarkShape shape = TraitRow.shape(lines.perspectives().getFirst());
      parts.add(part(new DotMark(shape, Time.NOW), new Label(lines.when(Time.NOW))));
      Label before = new Label(messages.text("mirror.time.before"));
      parts.add(part(new DotMark(shape, Time.EARLIER), before));
    }
    if (!overTime.axis().ticks().isEmpty()) {
      Region tick = new Region();
      tick.getStyleClass().add("legend-tick");
      parts.add(part(tick, new Label(messages.text("mirror.time.sessions"))));
    }
    return parts;
  }

  /** Who is which shape. */
  static List<HBox> names(PictureLines lines, Messages messages) {
    List<HBox> parts = new ArrayList<>();
    for (Perspective perspective : lines.perspectives()) {
      String name = messages.text("persp." + perspective.key() + ".name");
      parts.add(part(new DotMark(TraitRow.shape(perspective), Time.NOW), new Label(name)));
    }
    return parts;
  }

  static HBox part(Node mark, Node words) {
    HBox part = new HBox(mark, words);
    part.getStyleClass().add("legend-part");
    return part;
  }

  private MenuButton days(PictureLines lines) {
    MenuButton button = new MenuButton(lines.when(Time.EARLIER));
    button.setId("compare");
    button.getStyleClass().add("legend-days");
    button.setAccessibleText(messages.text("mirror.compare") + ": " + button.getText());
    for (Mirror earlier : model.earlier()) {
      MenuItem item = new MenuItem(messages.dates().full(earlier.takenAt().toLocalDate()));
      item.setOnAction(event -> model.comparedProperty().set(earlier));
      button.getItems().add(item);
    }
    return button;
  }
}

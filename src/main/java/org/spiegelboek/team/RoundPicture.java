package org.spiegelboek.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.ui.ChipGroup;

/** The dots of a round on its page and on the wall, alone or beside those of another round. */
final class RoundPicture extends VBox {

  private final Messages messages;
  private final RoundWords words;
  private final ChipGroup views = new ChipGroup();
  private final ChipGroup beside = new ChipGroup();
  private final VBox besidePart;
  private final Label question = new Label();
  private final TeamPlot plot;
  private final Projector projector;
  private List<Round> others = List.of();
  private @Nullable Round round;

  RoundPicture(Messages messages) {
    this.messages = messages;
    this.words = new RoundWords(messages);
    this.plot = new TeamPlot(messages, this::ask);
    this.projector = new Projector(messages);
    getStyleClass().add("round-page");
    views.setNeeded(true);
    views.valueProperty().subscribe(now -> look());
    question.getStyleClass().add("question");
    question.setWrapText(true);
    question.managedProperty().bind(question.textProperty().isNotEmpty());
    Label label = new Label(messages.text("round.beside"));
    label.getStyleClass().add("label-text");
    beside.setId("beside");
    beside.setAccessibleText(messages.text("round.beside"));
    beside.valueProperty().subscribe(now -> draw());
    besidePart = new VBox(label, beside);
    besidePart.getStyleClass().add("round-part");
    getChildren().addAll(views, plot, question, besidePart);
  }

  /**
   * Shows this round.
   *
   * @param others those that can stand beside it
   */
  void show(Round now, List<Round> others) {
    this.round = now;
    this.others = List.copyOf(others);
    Map<String, String> asked = new LinkedHashMap<>();
    now.perspectives().forEach(one -> asked.put(one.key(), words.perspective(one)));
    views.setChoices(asked);
    if (views.valueProperty().get() == null && !now.perspectives().isEmpty()) {
      views.valueProperty().set(now.perspectives().getFirst().key());
    }
    part(views, now.perspectives().size() > 1);
    part(this, now.lacking() == 0);
    look();
    if (now.lacking() > 0) {
      // Raised meanwhile: what is on the wall is no longer to be seen.
      projector.close();
    }
  }

  /** Another view: beside it stand the rounds that asked the same. */
  private void look() {
    Round here = round;
    Perspective perspective = here == null ? null : perspective(here);
    if (perspective != null) {
      Map<String, String> named = new LinkedHashMap<>();
      others.stream()
          .filter(one -> one.perspectives().contains(perspective))
          .forEach(one -> named.put(one.id(), words.nameAndDay(one)));
      beside.setChoices(named);
      if (!named.containsKey(beside.valueProperty().get())) {
        beside.valueProperty().set(null);
      }
      part(besidePart, !named.isEmpty());
    }
    draw();
  }

  private static void part(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private @Nullable Perspective perspective(Round here) {
    return here.perspectives().stream()
        .filter(one -> one.key().equals(views.valueProperty().get()))
        .findFirst()
        .orElse(null);
  }

  /** The round, and the one that stands beside it. */
  private List<Round> shown(Round here) {
    List<Round> all = new ArrayList<>(List.of(here));
    others.stream().filter(one -> one.id().equals(beside.valueProperty().get())).forEach(all::add);
    return all;
  }

  private void draw() {
    Round here = round;
    if (here != null && here.lacking() == 0) {
      Perspective perspective = perspective(here);
      if (perspective != null) {
        plot.show(shown(here), perspective);
      }
    }
  }

  private void ask(@Nullable Trait trait) {
    question.setText(trait == null ? "" : messages.text(trait.textKey() + ".followup"));
  }

  /** Puts it on the wall, once there is something to see. */
  void project(Window laptop) {
    Round here = round;
    if (here == null || here.lacking() > 0) {
      return;
    }
    Perspective perspective = perspective(here);
    if (perspective != null) {
      projector.show(laptop, shown(here), perspective);
    }
  }

  /** Takes it off the wall. */
  void leaveWall() {
    projector.close();
  }
}

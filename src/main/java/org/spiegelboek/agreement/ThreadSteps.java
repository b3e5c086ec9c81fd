package org.spiegelboek.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Messages;

/** The steps of a thread from the first to the last; each of them can be opened. */
final class ThreadSteps {

  private final Messages messages;
  private final AgreementWords words;
  private final Consumer<String> open;

  ThreadSteps(Messages messages, AgreementWords words, Consumer<String> open) {
    this.messages = messages;
    this.words = words;
    this.open = open;
  }

  List<Node> of(AgreementDetail detail) {
    List<Node> steps = new ArrayList<>();
    for (Agreement step : detail.thread()) {
      steps.add(step(step, step.id().equals(detail.line().agreement().id())));
    }
    return steps;
  }

  private Node step(Agreement step, boolean isOpen) {
    String caption = words.caption(step);
    VBox box = new VBox();
    box.getStyleClass().add("agreement-step");
    if (isOpen) {
      box.getChildren().add(label(step.what(), "subheading"));
    } else {
      Button what = new Button(step.what());
      what.setMnemonicParsing(false);
      what.setWrapText(true);
      what.getStyleClass().addAll("link", "plain", "step");
      what.setId("step-" + step.id());
      what.setAccessibleText(messages.format("agreement.step", step.what(), caption));
      what.setOnAction(event -> open.accept(step.id()));
      box.getChildren().add(what);
    }
    box.getChildren().add(label(caption, "caption"));
    String note = step.statusNote();
    if (note != null && !note.isEmpty()) {
      box.getChildren().add(label(note, "prose"));
    }
    return box;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}

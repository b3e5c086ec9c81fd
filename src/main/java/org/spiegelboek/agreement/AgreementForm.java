package org.spiegelboek.agreement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.DayField;
import org.spiegelboek.ui.Typed;

/** A new agreement: what, who, by when, and when to look back. */
public final class AgreementForm extends VBox {

  private static final String OTHER = "other";

  private final TextField what = new TextField();
  private final FlowPane lines = new FlowPane();
  private final ChipGroup who = new ChipGroup();
  private final DayField due;
  private final DayField lookBack;
  private final @Nullable String other;

  /** Takes a new agreement as it was entered. */
  @FunctionalInterface
  public interface Agreed {
    void take(
        String what, @Nullable String who, @Nullable LocalDate due, @Nullable LocalDate lookBack);
  }

  /**
   * @param other the name of the other person, or null when it is with oneself
   */
  public AgreementForm(
      Messages messages, LocalDate today, @Nullable String other, Agreed onDone, Runnable onLeft) {
    this.other = other;
    getStyleClass().add("agreement-form");
    what.setId("what");
    what.getStyleClass().add("agreement-own");
    what.setPromptText(messages.text("agreement.what"));
    what.setAccessibleText(messages.text("agreement.what"));
    Map<String, String> choices = new LinkedHashMap<>();
    if (other != null) {
      choices.put(OTHER, other);
    }
    choices.put(Agreement.ME, messages.text("agreement.me"));
    who.setChoices(choices);
    who.valueProperty().set(other == null ? Agreement.ME : OTHER);
    due = new DayField(messages, today);
    due.setId("due");
    due.setAccessibleText(messages.text("agreement.due"));
    lookBack = new DayField(messages, today);
    lookBack.setId("lookBack");
    lookBack.setAccessibleText(messages.text("agreement.lookback"));
    Button done = new Button(messages.text("agreement.add"));
    done.setId("agree");
    done.setOnAction(event -> finish(onDone));
    Button leave = new Button(messages.text("agreement.leave"));
    leave.getStyleClass().addAll("link", "plain");
    leave.setOnAction(event -> onLeft.run());
    what.setOnAction(event -> finish(onDone));
    lines.getStyleClass().add("agreement-lines");
    offer("");
    FlowPane days =
        new FlowPane(
            labelled(messages.text("agreement.due"), due),
            labelled(messages.text("agreement.lookback"), lookBack));
    days.getStyleClass().add("agreement-form-row");
    HBox buttons = new HBox(done, leave);
    buttons.getStyleClass().add("agreement-form-row");
    getChildren().addAll(what, lines, labelled(messages.text("agreement.who"), who), days, buttons);
  }

  /** Begins with the first line of what was written elsewhere, and offers the others. */
  public void begin(String words) {
    List<String> written = offer(words);
    if (!written.isEmpty()) {
      what.setText(written.getFirst());
      what.end();
    }
  }

  /** Offers each line of what was written elsewhere: one line is one agreement. */
  public List<String> offer(String words) {
    List<String> written =
        words.lines().map(Typed::line).filter(Objects::nonNull).distinct().toList();
    lines.getChildren().clear();
    for (String line : written) {
      Button chip = new Button(line);
      chip.getStyleClass().addAll("link-chip", "small");
      chip.setWrapText(true);
      chip.setOnAction(
          event -> {
            what.setText(line);
            what.requestFocus();
            what.end();
          });
      lines.getChildren().add(chip);
    }
    boolean several = !written.isEmpty();
    lines.setVisible(several);
    lines.setManaged(several);
    return written;
  }

  /** It is an experiment: something to try, and a day to look back on it. */
  public void tryOut(String question, LocalDate day) {
    what.setPromptText(question);
    what.setAccessibleText(question);
    lookBack.valueProperty().set(day);
  }

  /** Puts the keyboard where the agreement is written. */
  public void write() {
    what.requestFocus();
  }

  private void finish(Agreed onDone) {
    String text = Typed.line(what.getText());
    if (text == null) {
      what.requestFocus();
      return;
    }
    String key = who.valueProperty().get();
    onDone.take(
        text,
        OTHER.equals(key) ? other : key,
        due.valueProperty().get(),
        lookBack.valueProperty().get());
  }

  private static VBox labelled(String text, javafx.scene.Node node) {
    Label label = new Label(text);
    label.getStyleClass().add("label-text");
    label.setLabelFor(node);
    VBox box = new VBox(label, node);
    box.getStyleClass().add("labelled");
    return box;
  }
}

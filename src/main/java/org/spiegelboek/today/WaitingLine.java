package org.spiegelboek.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementStatus;
import org.spiegelboek.i18n.Dates;
import org.spiegelboek.i18n.Messages;

/** One agreement that waits: a box to tick over its whole width, and beneath it who and when. */
final class WaitingLine extends VBox {

  WaitingLine(Today.Waiting waiting, LocalDate today, Messages messages, TodayViewModel model) {
    Agreement agreement = waiting.agreement();
    boolean done = agreement.status() == AgreementStatus.KEPT;
    getStyleClass().add("waiting-line");
    CheckBox box = new CheckBox(agreement.what());
    // What the user wrote is no mnemonic.
    box.setMnemonicParsing(false);
    box.setId("tick-" + agreement.id());
    box.getStyleClass().add("agreed");
    box.setWrapText(true);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setSelected(done);
    box.setOnAction(event -> model.tick(waiting, box.isSelected()));
    String words = String.join(" · ", words(waiting, today, messages, done));
    Label detail = new Label(words);
    detail.getStyleClass().add("caption");
    detail.setWrapText(true);
    FlowPane beneath = new FlowPane(detail);
    beneath.getStyleClass().add("detail");
    if (done) {
      box.getStyleClass().add("done");
      Hyperlink undo = new Hyperlink(messages.text("today.undo"));
      undo.getStyleClass().add("small");
      undo.setOnAction(event -> model.tick(waiting, false));
      beneath.getChildren().add(undo);
    }
    box.setAccessibleText(agreement.what() + ". " + words);
    getChildren().addAll(box, beneath);
  }

  private static List<String> words(
      Today.Waiting waiting, LocalDate today, Messages messages, boolean done) {
    List<String> words = new ArrayList<>();
    String who = waiting.agreement().who();
    if (Agreement.ME.equals(who)) {
      words.add(messages.text(waiting.alone() ? "today.me.alone" : "today.me"));
    } else if (who != null) {
      words.add(who);
    }
    Dates dates = messages.dates();
    LocalDate due = waiting.agreement().due();
    LocalDate lookBack = waiting.agreement().lookBack();
    if (due == null && lookBack != null) {
      words.add(messages.format("agreement.lookback.on", dates.near(lookBack, today)));
    } else if (due == null) {
      LocalDate made = waiting.madeOn();
      if (made != null) {
        words.add(messages.format("today.made", dates.near(made, today)));
      }
    } else if (due.isBefore(today)) {
      words.add(messages.format("today.since", dates.near(due, today)));
    } else if (due.isBefore(today.plusDays(2))) {
      words.add(messages.format("today.for", dates.relative(due, today)));
    } else {
      words.add(due.getYear() == today.getYear() ? dates.weekday(due) : dates.full(due));
    }
    if (done) {
      words.add(messages.text("today.ticked"));
    }
    return words;
  }
}

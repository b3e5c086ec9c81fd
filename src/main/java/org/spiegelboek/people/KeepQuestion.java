package org.spiegelboek.people;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.DayField;
import org.spiegelboek.ui.InlineMessage;

/** Asks, once the day until which somebody is kept has passed, whether they may go. */
public final class KeepQuestion extends VBox {

  private final InlineMessage question = new InlineMessage();
  private final FlowPane ways = new FlowPane();
  private @Nullable Button forget;

  public KeepQuestion() {
    getStyleClass().add("keep-question");
    question.setKind(InlineMessage.Kind.PRIVACY);
    ways.getStyleClass().add("keep-ways");
    getChildren().addAll(question, ways);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /**
   * Says what to do with each answer.
   *
   * @param longer told the day until which the person is kept from now on
   * @param forgetting asked to forget them
   * @param later asked to leave it for now
   */
  public void offer(
      Messages messages,
      LocalDate today,
      Consumer<LocalDate> longer,
      Runnable forgetting,
      Runnable later) {
    DayField until = new DayField(messages, today);
    until.setId("keepLonger");
    until.setAccessibleText(messages.text("privacy.keep.name"));
    Button keep = new Button(messages.text("people.keep.longer"));
    keep.setId("keepOn");
    // The day is taken when the field is left, which pressing the button does.
    keep.setOnAction(
        event -> {
          LocalDate day = until.valueProperty().get();
          if (day == null || day.isBefore(today)) {
            until.requestFocus();
          } else {
            until.valueProperty().set(null);
            longer.accept(day);
          }
        });
    Button go = link("keepForget", "", forgetting);
    forget = go;
    Button wait = link("keepLater", messages.text("people.keep.later"), later);
    ways.getChildren().setAll(until, keep, go, wait);
  }

  /** Asks about this person. */
  public void ask(Messages messages, Person person, LocalDate until, LocalDate today) {
    question.setText(
        messages.format("people.kept", person.name(), messages.dates().near(until, today)));
    if (forget != null) {
      forget.setText(messages.format("people.forget", person.name()));
    }
    setVisible(true);
  }

  private static Button link(String id, String text, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.getStyleClass().addAll("link", "plain");
    button.setOnAction(event -> action.run());
    return button;
  }
}

package org.spiegelboek.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.session.SessionPlaces;
import org.spiegelboek.ui.Icons;
import org.spiegelboek.ui.Navigation;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Sign;

/** The next conversation: when, with whom, what about, and the way to it. */
public final class NextCard extends VBox {

  public NextCard() {
    getStyleClass().addAll("card", "feature");
  }

  /**
   * @param first the one whose preparation is the main thing to do on the screen
   */
  void show(
      Today.Next next, boolean first, LocalDate today, Messages messages, Navigation navigation) {
    getChildren().setAll(whenAndWho(next, today, messages));
    FlowPane chips = chips(next, messages, navigation);
    if (!chips.getChildren().isEmpty()) {
      getChildren().add(chips);
    }
    getChildren()
        .addAll(buttons(next, first, messages, navigation), paper(next, messages, navigation));
  }

  private static HBox whenAndWho(Today.Next next, LocalDate today, Messages messages) {
    VBox when =
        new VBox(
            label(messages.dates().relative(next.startsAt().toLocalDate(), today), "caption"),
            label(messages.dates().time(next.startsAt().toLocalTime()), "heading"));
    when.getStyleClass().add("next-when");
    when.setMinWidth(Region.USE_PREF_SIZE);
    VBox who = new VBox(label(who(next, messages), "strong"));
    String what = what(next, messages);
    if (!what.isEmpty()) {
      who.getChildren().add(label(what, "caption"));
    }
    who.getStyleClass().add("who");
    HBox.setHgrow(who, Priority.ALWAYS);
    HBox both = new HBox(when, new Separator(Orientation.VERTICAL), who);
    both.getStyleClass().add("when-who");
    return both;
  }

  private static String who(Today.Next next, Messages messages) {
    List<String> who = new ArrayList<>();
    if (next.person() != null) {
      who.add(next.person());
    }
    if (next.role() != null) {
      who.add(lower("role." + next.role().key() + ".name", messages));
    }
    return who.isEmpty() ? messages.text("today.session") : String.join(", ", who);
  }

  private static String what(Today.Next next, Messages messages) {
    List<String> what = new ArrayList<>();
    if (next.number() > 0) {
      what.add(messages.format("today.number", Integer.toString(next.number())));
    }
    if (next.setting() != null) {
      what.add(lower("setting." + next.setting().key(), messages));
    }
    return String.join(" · ", what);
  }

  private static FlowPane chips(Today.Next next, Messages messages, Navigation navigation) {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("next-chips");
    if (next.focus() != null) {
      chips.getChildren().add(chip(lower("focus." + next.focus().key() + ".name", messages)));
    }
    if (next.subject() != null) {
      chips.getChildren().add(chip(lower(next.subject().textKey(), messages)));
    }
    if (next.trait() != null) {
      Button trait =
          new Button(
              next.trait().key() + " " + messages.text(next.trait().textKey() + ".name"),
              new Sign(Sign.Shape.MIRROR));
      trait.setId("nextTrait");
      trait.getStyleClass().addAll("link-chip", "small");
      trait.setOnAction(event -> navigation.go(Place.of(Place.Section.MIRROR)));
      chips.getChildren().add(trait);
    }
    return chips;
  }

  private static HBox buttons(
      Today.Next next, boolean first, Messages messages, Navigation navigation) {
    Button prepare = new Button(messages.text("today.prepare"));
    prepare.setId("prepare");
    if (first) {
      prepare.getStyleClass().add("main");
    }
    prepare.setOnAction(event -> navigation.go(Place.of(Place.Section.SESSIONS, next.id())));
    Button check = new Button(messages.text("today.check"));
    check.setId("check");
    check.getStyleClass().addAll("link", "plain");
    check.setOnAction(
        event ->
            navigation.go(new Place(Place.Section.SESSIONS, next.id(), Map.of("check", "true"))));
    FlowPane both = new FlowPane(prepare, check);
    both.getStyleClass().add("next-buttons");
    HBox.setHgrow(both, Priority.ALWAYS);
    Label minute = label(messages.text("today.minute"), "caption");
    minute.setMinWidth(Region.USE_PREF_SIZE);
    HBox buttons = new HBox(both, minute);
    buttons.getStyleClass().add("when-who");
    return buttons;
  }

  private static Button paper(Today.Next next, Messages messages, Navigation navigation) {
    Button paper = new Button(messages.text("session.preview.title"), Icons.small("fth-printer"));
    paper.setId("paper");
    paper.getStyleClass().addAll("link", "plain", "small");
    paper.setOnAction(event -> navigation.go(SessionPlaces.paper(next.id())));
    return paper;
  }

  private static Label chip(String text) {
    Label chip = new Label(text);
    chip.getStyleClass().addAll("label-chip", "plain-chip");
    return chip;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }

  private static String lower(String key, Messages messages) {
    return messages.text(key).toLowerCase(messages.language().locale());
  }
}

package org.spiegelboek.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Domain;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.FoundText;
import org.spiegelboek.ui.Icons;
import org.spiegelboek.ui.Sign;

/** A line of the list: the day, what it is called, a few lines of it, and what belongs to it. */
final class EntryCell extends ListCell<Entry> {

  private final Messages messages;
  private final Naming naming;
  private final LocalDate today;
  private final Label number = new Label();
  private final Label month = new Label();
  private final FoundText title = new FoundText();
  private final FoundText text = new FoundText();
  private final FlowPane chips = new FlowPane();
  private final HBox line;

  EntryCell(Messages messages, LocalDate today) {
    this.messages = messages;
    this.naming = new Naming(messages);
    this.today = today;
    getStyleClass().add("entry-cell");
    number.getStyleClass().add("entry-day");
    month.getStyleClass().add("caption");
    title.getStyleClass().addAll("subheading", "entry-title");
    text.getStyleClass().add("prose");
    chips.getStyleClass().add("entry-chips");
    VBox day = new VBox(number, month);
    day.getStyleClass().add("entry-date");
    VBox words = new VBox(title, text, chips);
    words.getStyleClass().add("entry-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    line = new HBox(day, words);
    line.getStyleClass().add("entry-line");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    LocalDateTime date = entry.date();
    number.setText(date == null ? "" : Integer.toString(date.getDayOfMonth()));
    month.setText(date == null ? "" : month(date.toLocalDate()));
    List<String> name = naming.title(entry);
    title.show(name);
    shown(title, !String.join("", name).isEmpty());
    text.show(entry.text().parts());
    shown(text, !entry.text().text().isBlank());
    showChips(entry);
    setGraphic(line);
    setAccessibleText(
        month.getText()
            + " "
            + number.getText()
            + ", "
            + String.join("", name)
            + ". "
            + entry.text().text());
  }

  private String month(LocalDate date) {
    Locale locale = messages.language().locale();
    if (date.getYear() != today.getYear()) {
      return DateTimeFormatter.ofPattern(messages.text("journal.date.year"), locale).format(date);
    }
    return naming.weekday(date.getDayOfWeek())
        + " "
        + DateTimeFormatter.ofPattern("MMM", locale).format(date);
  }

  private void showChips(Entry entry) {
    chips.getChildren().clear();
    boolean titled = !entry.title().text().isEmpty();
    switch (entry.kind()) {
      case PAGE -> {
        if (titled && !Naming.isFree(entry)) {
          add(naming.form(entry), Icons.small("fth-feather"));
        }
      }
      case ANSWER -> add(messages.text("journal.kind.answer"), Icons.small("fth-message-circle"));
      case MIRROR -> {
        if (titled) {
          add(messages.text("nav.mirror"), new Sign(Sign.Shape.MIRROR));
        }
      }
      case AGREEMENT ->
          add(messages.text("journal.kind.agreement"), Icons.small("fth-check-square"));
      default -> {}
    }
    if (entry.chat() != null && (titled || entry.kind() != Kind.SESSION)) {
      add(naming.chat(entry.chat()), Icons.small("fth-users"));
    }
    for (String tag : entry.tags()) {
      add(tag, null);
    }
    for (Domain domain : entry.domains()) {
      add(naming.domain(domain), null);
    }
    for (Trait trait : entry.traits()) {
      add(naming.trait(trait), new Sign(Sign.Shape.MIRROR));
    }
    for (String what : entry.agreements()) {
      add(messages.format("journal.agreed", what), Icons.small("fth-check-square"));
    }
    shown(chips, !chips.getChildren().isEmpty());
  }

  private void add(String words, @Nullable Node icon) {
    if (words.isEmpty()) {
      return;
    }
    Label chip = new Label(words, icon);
    chip.getStyleClass().add(icon == null ? "label-chip" : "entry-link");
    chips.getChildren().add(chip);
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** As high as the wrapped words need; a labeled control by itself counts with one line. */
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double sides = snappedLeftInset() + snappedRightInset();
    return snappedTopInset() + snappedBottomInset() + line.prefHeight(width - sides);
  }

  /** The list is never wider than its page. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }
}

package org.spiegelboek.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Domain;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.FoundText;

/** A line of the list: the day, what it is called, a few lines of it, and what belongs to it. */
final class EntryCell extends ListCell<Entry> {

  private final Messages messages;
  private final Naming naming;
  private final LocalDate today;
  private final Label number = new Label();
  private final Label month = new Label();
  private final FoundText title = new FoundText();
  private final FoundText text = new FoundText();
  private final EntryChips chips = new EntryChips();
  private final HBox line;
  private double heightFor = -1;
  private double height;

  EntryCell(Messages messages, LocalDate today) {
    this.messages = messages;
    this.naming = new Naming(messages);
    this.today = today;
    getStyleClass().add("entry-cell");
    number.getStyleClass().add("entry-day");
    month.getStyleClass().add("caption");
    title.getStyleClass().addAll("subheading", "entry-title");
    text.getStyleClass().add("prose");
    VBox day = new VBox(number, month);
    day.getStyleClass().add("entry-date");
    VBox words = new VBox(title, text, chips);
    words.getStyleClass().add("entry-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    line = new HBox(day, words);
    line.getStyleClass().add("entry-line");
    // Each stands as high as it wants to; what it could do with is not asked at each frame.
    List.<Region>of(day, words, line, title, text, chips).forEach(part -> part.setMinHeight(0));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    heightFor = -1;
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
    List<EntryChips.Chip> all = new ArrayList<>();
    boolean titled = !entry.title().text().isEmpty();
    switch (entry.kind()) {
      case PAGE -> {
        if (titled && !Naming.isFree(entry)) {
          all.add(new EntryChips.Chip(EntryChips.Look.FEATHER, naming.form(entry)));
        }
      }
      case ANSWER -> all.add(chip(EntryChips.Look.WORDS, "journal.kind.answer"));
      case MIRROR -> {
        if (titled) {
          all.add(chip(EntryChips.Look.MIRROR, "nav.mirror"));
        }
      }
      case AGREEMENT -> all.add(chip(EntryChips.Look.AGREED, "journal.kind.agreement"));
      default -> {}
    }
    if (entry.chat() != null && (titled || entry.kind() != Kind.SESSION)) {
      all.add(new EntryChips.Chip(EntryChips.Look.PEOPLE, naming.chat(entry.chat())));
    }
    for (String tag : entry.tags()) {
      all.add(new EntryChips.Chip(EntryChips.Look.PLAIN, tag));
    }
    for (Domain domain : entry.domains()) {
      all.add(new EntryChips.Chip(EntryChips.Look.PLAIN, naming.domain(domain)));
    }
    for (Trait trait : entry.traits()) {
      all.add(new EntryChips.Chip(EntryChips.Look.MIRROR, naming.trait(trait)));
    }
    for (String what : entry.agreements()) {
      all.add(new EntryChips.Chip(EntryChips.Look.AGREED, messages.format("journal.agreed", what)));
    }
    chips.show(all);
    shown(chips, !chips.getChildren().isEmpty());
  }

  private EntryChips.Chip chip(EntryChips.Look look, String key) {
    return new EntryChips.Chip(look, messages.text(key));
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
    if (width != heightFor) {
      double sides = snappedLeftInset() + snappedRightInset();
      height = snappedTopInset() + snappedBottomInset() + line.prefHeight(width - sides);
      heightFor = width;
    }
    return height;
  }

  @Override
  public void requestLayout() {
    heightFor = -1;
    super.requestLayout();
  }

  /** The list is never wider than its page. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }
}

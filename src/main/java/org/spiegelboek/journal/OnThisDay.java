package org.spiegelboek.journal;

import java.time.LocalDateTime;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Messages;

/** What was on the same day in years before; not there where there was nothing. */
public final class OnThisDay extends VBox {

  private static final int LONGEST = 70;

  private final Label name = new Label();
  private final VBox lines = new VBox();

  public OnThisDay() {
    getStyleClass().add("on-this-day");
    name.getStyleClass().add("label-text");
    name.setWrapText(true);
    lines.getStyleClass().add("on-this-day-lines");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    getChildren().addAll(name, lines);
  }

  void start(JournalViewModel model, Messages messages) {
    model
        .onThisDay()
        .addListener((ListChangeListener<Entry>) change -> fill(model, new Naming(messages)));
    name.setText(messages.text("journal.thisday"));
  }

  private void fill(JournalViewModel model, Naming naming) {
    lines.getChildren().clear();
    for (Entry entry : model.onThisDay()) {
      LocalDateTime date = Objects.requireNonNull(entry.date());
      Button line = new Button(date.getYear() + " · " + words(entry, naming));
      line.getStyleClass().addAll("link", "plain", "small");
      line.setWrapText(true);
      line.setMnemonicParsing(false);
      line.setOnAction(event -> model.open(entry));
      lines.getChildren().add(line);
    }
    setVisible(!lines.getChildren().isEmpty());
  }

  /** Its title, or else how it begins. */
  private static String words(Entry entry, Naming naming) {
    String title = String.join("", naming.title(entry));
    String words = title.isBlank() ? entry.text().text().strip() : title;
    String line = words.lines().findFirst().orElse("");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }
}

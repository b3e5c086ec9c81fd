package org.spiegelboek.session;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.people.Person;
import org.spiegelboek.ui.Icons;
import org.spiegelboek.ui.NameField;

/** Who else sits at the table: a chip for each, and a field for the next. */
public final class TableChips extends VBox {

  private final FlowPane chips = new FlowPane();
  private final NameField field = new NameField();
  private final FlowPane offers = new FlowPane();

  public TableChips() {
    getStyleClass().add("frame-part");
    chips.getStyleClass().add("frame-row");
    offers.getStyleClass().add("frame-row");
    field.setId("also");
    field.setPrefColumnCount(7);
    chips.getChildren().add(field);
    getChildren().addAll(chips, offers);
    Shown.set(offers, false);
  }

  void show(Messages messages, TableViewModel table) {
    field.setPromptText(messages.text("session.also.add"));
    field.setAccessibleText(messages.text("session.also.add"));
    field.setOnAction(event -> take(table));
    field.textProperty().addListener((observable, before, now) -> suggest(table));
    field
        .focusedProperty()
        .addListener(
            (observable, before, here) -> {
              if (!here && !isOffer(getScene() == null ? null : getScene().getFocusOwner())) {
                take(table);
              }
            });
    table.others().addListener((ListChangeListener<Person>) change -> showOthers(messages, table));
    showOthers(messages, table);
  }

  /** Who reaches for a whole name does not mean the half one that is typed. */
  private boolean isOffer(@Nullable Node node) {
    return node != null && offers.equals(node.getParent());
  }

  private void take(TableViewModel table) {
    String typed = field.getText();
    field.clear();
    table.add(typed);
  }

  private void suggest(TableViewModel table) {
    String asked = field.getText();
    table.suggest(
        asked,
        found -> {
          if (asked.equals(field.getText())) {
            showOffers(table, found);
          }
        });
  }

  private void showOffers(TableViewModel table, List<Person> found) {
    offers.getChildren().clear();
    for (Person person : found) {
      Button offer = new Button(person.name(), Icons.small("fth-user"));
      offer.getStyleClass().addAll("link-chip", "small");
      offer.setOnAction(
          event -> {
            field.clear();
            table.add(person);
            field.requestFocus();
          });
      offers.getChildren().add(offer);
    }
    Shown.set(offers, !found.isEmpty());
  }

  private void showOthers(Messages messages, TableViewModel table) {
    chips.getChildren().retainAll(List.of(field));
    for (Person person : table.others()) {
      Button remove = new Button("", Icons.small("fth-x"));
      remove.getStyleClass().addAll("icon-button", "small");
      remove.setAccessibleText(messages.format("session.also.remove", person.name()));
      remove.setOnAction(
          event -> {
            table.remove(person);
            field.requestFocus();
          });
      HBox chip = new HBox(new Label(person.name()), remove);
      chip.getStyleClass().addAll("label-chip", "tag");
      chips.getChildren().add(chips.getChildren().size() - 1, chip);
    }
  }
}

package org.spiegelboek.session;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.people.Role;

/** Somebody as a line: initials, role with its group, and the next conversation. */
final class PersonCell extends ListCell<PersonLine> {

  private final Messages messages;
  private final LocalDate today;
  private final Label name = new Label();
  private final Label role = new Label();
  private final Label when = new Label();
  private final HBox line;

  PersonCell(Messages messages, LocalDate today) {
    this.messages = messages;
    this.today = today;
    name.getStyleClass().add("subheading");
    role.getStyleClass().add("caption");
    when.getStyleClass().add("caption");
    when.setMinWidth(Region.USE_PREF_SIZE);
    VBox who = new VBox(name, role);
    who.setMinWidth(0);
    HBox.setHgrow(who, Priority.ALWAYS);
    line = new HBox(who, when);
    line.getStyleClass().add("person-line");
    setPrefWidth(0);
  }

  /** A role with its group. */
  static String role(Messages messages, Role role) {
    return messages.format(
        "session.roleline",
        messages.inline("role." + role.key() + ".name"),
        messages.inline(role.groupKey()));
  }

  @Override
  protected void updateItem(PersonLine item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(item.id() == null ? messages.text("session.nobody") : item.name());
    Role is = item.role();
    role.setText(is == null ? "" : role(messages, is));
    role.setVisible(is != null);
    role.setManaged(is != null);
    when.setText(item.next() == null ? "" : messages.dates().moment(item.next(), today));
    setGraphic(line);
    setAccessibleText(String.join(", ", name.getText(), role.getText(), when.getText()));
  }
}

package org.spiegelboek.session;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.people.Person;
import org.spiegelboek.ui.Confirm;

/** Says what goes with somebody and what stays, and asks. */
final class ForgetQuestion {

  private final Messages messages;

  ForgetQuestion(Messages messages) {
    this.messages = messages;
  }

  void ask(Node from, Person person, PersonFile file, Runnable forget) {
    VBox goes = new VBox();
    goes.setId("goes");
    goes.getStyleClass().add("forget-goes");
    goes.getChildren().add(line(messages.text("people.forget.person"), "body"));
    add(goes, "people.forget.sessions", file.conversations());
    add(goes, "people.forget.shared", file.shared());
    add(goes, "people.forget.agreements", file.agreements());
    add(goes, "people.forget.links", file.links());
    add(goes, "people.forget.named", file.named());
    add(goes, "people.forget.beside", file.beside());
    Label stays = line(messages.text("people.forget.stays"), "body");
    Label copies =
        line(
            messages.text("privacy.backups") + " " + messages.text("people.forget.exports"),
            "body");
    // In large type and with everything there is to say, the window may be too low.
    VBox words = new VBox(goes, stays, copies);
    ScrollPane all = new ScrollPane(words);
    // By itself it takes the height of the words before they wrap.
    words
        .heightProperty()
        .addListener(
            (observable, before, now) -> all.setPrefViewportHeight(Math.ceil(now.doubleValue())));
    all.setFitToWidth(true);
    all.setMinHeight(0);
    all.getStyleClass().add("forget");
    new Confirm(messages)
        .ask(
            from,
            messages.format("people.forget.ask", person.name()),
            messages.text("people.forget.text"),
            all,
            messages.text("people.forget.verb"),
            forget);
  }

  private void add(VBox goes, String key, int count) {
    if (count > 0) {
      goes.getChildren().add(line(messages.format(key, count), "body"));
    }
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
